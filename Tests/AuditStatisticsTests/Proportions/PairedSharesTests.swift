import AuditStatistics
import Testing

@Suite("Two shares of the same cases") struct PairedSharesTests {
  // Cavo et al. 2012 in Fagerland et al. 2017, chapter 8: -0.0621, -0.1186 to -0.0046.
  @Test("differ with Newcombe's paired interval, and McNemar's exact p beside it") func cavo() {
    let shares = PairedShares(both: 59, onlyFirst: 6, onlySecond: 16, neither: 80)
    #expect(near(shares.difference.value, -0.062111801242236024))
    #expect(near(shares.newcombe95.value, -0.11862119563870994, -0.004625113933050053))
    #expect(near(shares.mcNemar.exactP.value, 0.052478790283203125))
  }

  @Test("come from a table divided at a grade: good or better twice, once, never") func divided() {
    let shares = PairedShares(ExampleTables.table(ExampleTables.skewed), atLeast: 3)
    #expect([shares.both, shares.onlyFirst, shares.onlySecond, shares.neither] == [45, 6, 5, 16])
    #expect(shares.agreement == Proportion(61, of: 72))
    #expect(shares.first == Proportion(51, of: 72))
    #expect(shares.second == Proportion(50, of: 72))
  }

  @Test("without a case, or where the two never differ, say so instead of a number") func none() {
    let nothing = PairedShares(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0)
    #expect(nothing.difference.reason == "no comparable pair")
    #expect(nothing.newcombe95.reason == "no comparable pair")
    let same = PairedShares(both: 12, onlyFirst: 0, onlySecond: 0, neither: 3)
    #expect(same.difference.value == 0)
    #expect(same.newcombe95.value?.contains(0) == true)
    #expect(
      same.mcNemar.exactP.reason == "the two differ in no case: there is nothing to test")
  }

  @Test("exchanged, give the same with the other sign; the interval stays within -1 to 1")
  func exchanged() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let n = (0..<4).map { _ in generator.below(12) }
      let one = PairedShares(both: n[0], onlyFirst: n[1], onlySecond: n[2], neither: n[3])
      let other = PairedShares(both: n[0], onlyFirst: n[2], onlySecond: n[1], neither: n[3])
      guard let interval = one.newcombe95.value else {
        #expect(one.pairs == 0)
        continue
      }
      #expect(near(other.newcombe95.value, -interval.upperBound, -interval.lowerBound))
      #expect(interval.contains(try #require(one.difference.value)))
      #expect(interval.lowerBound >= -1 - 1e-12 && interval.upperBound <= 1 + 1e-12)
      #expect(one.mcNemar.exactP.value == other.mcNemar.exactP.value)
    }
  }
}

@Suite("How many audits must be drawn") struct SampleSizeTests {
  // Krejcie and Morgan 1970, table 1, is rounded: 10, 59, 80, 278, 384.
  @Test(
    "Krejcie and Morgan's table, and Cochran's number rounded up",
    arguments: [
      (10, 10, 10), (70, 59, 60), (100, 80, 80), (1_000, 278, 278), (1_000_000, 384, 384),
    ])
  func table(population: Int, printed: Int, required: Int) throws {
    let size = SampleSize(population: population)
    #expect(Int(try #require(size.krejcieMorgan.value).rounded()) == printed)
    #expect(size.required.value == required)
  }

  @Test("to full digits") func digits() {
    let size = SampleSize(population: 100, share: 0.5, margin: 0.05)
    #expect(near(size.unlimited.value, 384.14588206941255))
    #expect(near(size.corrected.value, 79.50929446485961))
    #expect(near(size.krejcieMorgan.value, 79.50734837507763))
    #expect(near(size.margin(of: 20).value, 0.19698379210088762))
  }

  @Test("is never more than there are, and all of them leave no margin") func all() {
    for population in 1...200 {
      let size = SampleSize(population: population)
      #expect((1...population).contains(size.required.value ?? 0))
      #expect(size.margin(of: population).value == 0)
    }
  }

  @Test("of no audits none are needed, and a margin of them there is none") func nothing() {
    let size = SampleSize(population: 0)
    #expect(size.required.value == 0 && size.corrected.value == 0 && size.krejcieMorgan.value == 0)
    #expect(size.unlimited.value != nil)
    #expect(size.margin(of: 0).reason == "there is nothing to draw from")
  }

  @Test("with a margin that is none, is undefined and says why") func undefined() {
    for margin in [0, -0.1, .nan, .infinity] {
      #expect(
        SampleSize(population: 9, margin: margin).required.reason == "the margin is not above 0")
    }
    #expect(
      SampleSize(population: 9, margin: 1e-200).krejcieMorgan.reason
        == "the margin is too small to reckon with")
    #expect(SampleSize(population: 9, share: 2).required.reason == "the share is not from 0 to 1")
    #expect(SampleSize(population: 9).margin(of: 0).reason == "nothing was drawn")
    #expect(SampleSize(population: 9).margin(of: 10).reason == "more were drawn than there are")
  }
}
