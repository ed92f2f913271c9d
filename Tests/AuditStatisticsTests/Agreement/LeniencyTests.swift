import AuditStatistics
import Testing

@Suite("The signed difference: lenient or severe") struct SignedDifferenceTests {
  static let lenient = [[1, 0, 0, 0], [3, 5, 0, 0], [0, 9, 15, 1], [0, 1, 4, 1]]

  // References by exact fractions and statsmodels; the quantile of t with 39 degrees by mpmath.
  @Test("of 40 pairs: how many higher, the mean, its intervals and the sign test") func published()
  {
    let difference = SignedDifference(ExampleTables.table(SignedDifferenceTests.lenient))
    #expect(
      [difference.pairs, difference.positive, difference.negative, difference.zero]
        == [40, 17, 1, 22])
    #expect(near(difference.mean.value, 0.425))
    #expect(near(difference.sd.value, 0.5943106327545623))
    #expect(near(difference.se.value, 0.09396876185801431))
    #expect(near(difference.interval95.value, 0.2349302386226977, 0.6150697613773023))
    #expect(near(difference.seWald.value, 0.09278671779947817))
    #expect(near(difference.intervalWald95.value, 0.24314137486934118, 0.6068586251306588))
    #expect(near(difference.signTest.value, 0.00014495849609375))
  }

  @Test("of exchanged people is the same with the other sign") func exchanged() throws {
    for table in ExampleTables.random(100, seed: 14) {
      let (one, other) = (SignedDifference(table), SignedDifference(table.transposed))
      #expect(near(other.mean.value, -(try #require(one.mean.value)), absolute: 1e-14))
      #expect([one.positive, one.negative] == [other.negative, other.positive])
      #expect(one.signTest.value == other.signTest.value)
    }
  }

  @Test("takes other scores than 1, 2, 3, 4, and plain differences") func scores() throws {
    let table = ExampleTables.table(SignedDifferenceTests.lenient)
    let doubled = SignedDifference(table, scores: [0, 2, 4, 6])
    #expect(near(doubled.mean.value, 0.85))
    #expect(near(doubled.sd.value, 2 * 0.5943106327545623))
    let tiny = SignedDifference(table, scores: [0, 1e-9, 2e-9, 3e-9])
    #expect(near(tiny.sd.value, 0.5943106327545623e-9, absolute: 0))
    let rounded = SignedDifference(differences: [0.3 - 0.2, 0.2 - 0.1, 0.1])
    #expect(rounded.sd.value == 0)
    let raw = SignedDifference(differences: [0.5, -1, 0, 2])
    #expect([raw.positive, raw.negative, raw.zero] == [2, 1, 1])
    #expect(near(raw.mean.value, 0.375))
    #expect(near(raw.sd.value, 1.25))
    #expect(
      SignedDifference(table, scores: [1, 2]).mean.reason
        == "the scores are not one number for each grade")
    #expect(SignedDifference(differences: [1, .nan]).mean.reason == "a difference is not a number")
  }
}

@Suite("Do the two use the grades alike") struct MarginalHomogeneityTests {
  // Stuart 1955: 11.96; Bhapkar 1966: 11.976; statsmodels: 19.107.
  @Test("Stuart's vision of 7,477 women") func vision() {
    let result = MarginalHomogeneity(ExampleTables.table(ExampleTables.vision))
    #expect(near(result.bowker.value?.statistic, 19.10655021526677))
    #expect(near(result.bowker.value?.p, 0.0039874198404285756))
    #expect(near(result.stuartMaxwell.value?.statistic, 11.956569622982554))
    #expect(near(result.stuartMaxwell.value?.p, 0.007533425054800545))
    #expect(near(result.bhapkar.value?.statistic, 11.975720155525673))
    #expect(near(result.bhapkar.value?.p, 0.007466797469723962))
  }

  // R results in statsmodels contingency_table_r_results.csv: 13.7647058823529, 13.7692307692308.
  @Test("Uebersax's example, as R computes it") func uebersax() {
    let result = MarginalHomogeneity(
      ExampleTables.table([[20, 10, 5], [3, 30, 15], [0, 5, 40]]))
    #expect(near(result.bowker.value?.statistic, 13.76923076923077))
    #expect(near(result.bowkerAllPairs.value?.p, 0.003236706503235448))
    #expect(near(result.stuartMaxwell.value?.statistic, 13.76470588235294))
    #expect(result.stuartMaxwell.value?.df == 2)
  }

  @Test("a grade nobody used is dropped, and costs a degree of freedom") func unusedGrade() {
    let result = MarginalHomogeneity(
      ExampleTables.table([[0, 0, 0, 0], [0, 9, 2, 0], [0, 8, 41, 1], [0, 0, 3, 4]]))
    #expect(result.droppedGrades == [1])
    #expect(result.exchangedPairsOfGrades == 2)
    #expect(near(result.bowker.value?.p, 0.10025884372280375))
    #expect(near(result.bowkerAllPairs.value?.p, 0.5960388259320683))
    #expect(result.stuartMaxwell.value?.df == 2)
    #expect(near(result.stuartMaxwell.value?.statistic, 4.6))
  }

  @Test("of two grades all are McNemar's chi-square") func twoGrades() {
    let result = MarginalHomogeneity(ExampleTables.table([[30, 12], [5, 40]]))
    #expect(near(result.bowker.value?.statistic, 49.0 / 17))
    #expect(near(result.stuartMaxwell.value?.statistic, 49.0 / 17))
  }

  @Test("grades exchanged in separate groups: the sum of the groups, a degree less for each")
  func separateGroups() {
    let result = MarginalHomogeneity(
      ExampleTables.table([[5, 8, 0, 0], [2, 6, 0, 0], [0, 0, 9, 1], [0, 0, 7, 3]]))
    #expect(near(result.stuartMaxwell.value?.statistic, 36.0 / 10 + 36.0 / 8))
    #expect(result.stuartMaxwell.value?.df == 2)
    #expect(result.droppedGrades.isEmpty)
  }

  @Test("the statistics do not change when people are exchanged or the scale is turned over")
  func properties() {
    for table in ExampleTables.random(200, seed: 15) {
      let result = MarginalHomogeneity(table)
      for other in [MarginalHomogeneity(table.transposed), MarginalHomogeneity(table.upsideDown)] {
        #expect(near(other.bowker.value?.statistic ?? 0, result.bowker.value?.statistic ?? 0))
        let stuart = result.stuartMaxwell.value
        #expect(near(other.stuartMaxwell.value?.statistic ?? 0, stuart?.statistic ?? 0))
        #expect(other.stuartMaxwell.value?.df == stuart?.df)
        if let stuart { #expect(stuart.statistic <= Double(table.pairs) * (1 + 1e-12)) }
      }
    }
  }

  @Test("where every pair differs one way Bhapkar's has no bound, and says so") func oneWay() {
    let result = MarginalHomogeneity(ExampleTables.table([[0, 0], [9, 0]]))
    #expect(near(result.stuartMaxwell.value?.statistic, 9))
    #expect(
      result.bhapkar.reason == "all pairs differ and all one way: the statistic has no bound")
  }
}
