import AuditStatistics
import Testing

@Suite("Krippendorff's alpha") struct KrippendorffAlphaTests {
  // Krippendorff 2011, example C prints .743 nominal, .815 ordinal, .849 interval.
  @Test(
    "is Krippendorff's own for four observers with missing values",
    arguments: [
      (KrippendorffAlpha.Metric.nominal, 0.743421052631579), (.ordinal, 0.8153875037548813),
      (.interval, 0.8491071428571428),
    ])
  func published(metric: KrippendorffAlpha.Metric, alpha: Double) {
    let result = KrippendorffAlpha(ratings: ExampleTables.fourRaters, grades: 5, metric: metric)
    #expect(result.cases == 11)
    #expect(result.values == 40)
    #expect(near(result.value.value, alpha))
  }

  // R irrCAC 1.0: 0.7972585 nominal, 0.8926487 with squared steps.
  @Test("of two raters is irrCAC's, from a table as from rows") func table() {
    let table = ExampleTables.table(ExampleTables.abstractors)
    #expect(near(KrippendorffAlpha(table, metric: .nominal).value.value, 0.7972584977308511))
    #expect(near(KrippendorffAlpha(table, metric: .interval).value.value, 0.8926487175714776))
    let rows = KrippendorffAlpha(ratings: table.ratings, grades: 3, metric: .ordinal)
    #expect(near(rows.value.value, 0.8340076701821668))
  }

  @Test(
    "does not change with the order of raters or cases, nor when the scale is turned over",
    arguments: KrippendorffAlpha.Metric.allCases)
  func properties(metric: KrippendorffAlpha.Metric) {
    for table in ExampleTables.random(100, seed: 13) {
      let alpha = KrippendorffAlpha(table, metric: metric).value.value
      let rows = KrippendorffAlpha(
        ratings: table.ratings.reversed(), grades: table.grades, metric: metric)
      for other in [
        KrippendorffAlpha(table.transposed, metric: metric),
        KrippendorffAlpha(table.upsideDown, metric: metric), rows,
      ] {
        #expect((other.value.value == nil) == (alpha == nil))
        if let alpha { #expect(near(other.value.value, alpha, absolute: 1e-12)) }
      }
      if let alpha { #expect(alpha <= 1) }
    }
  }

  @Test("does not count a case that one person graded") func single() {
    let rows: [[Int?]] = [[1, 1], [2, 1], [nil, 3], [3, nil], [nil, nil], [7, 1]]
    let alpha = KrippendorffAlpha(ratings: rows, grades: 3, metric: .nominal)
    #expect(alpha.cases == 2)
    #expect(alpha.values == 4)
    #expect(near(alpha.value.value, 0))
  }
}

@Suite("The bootstrap interval of alpha") struct AlphaBootstrapTests {
  private let alpha = KrippendorffAlpha(
    ExampleTables.table(ExampleTables.skewed), metric: .ordinal)

  @Test("is the same for the same seed, on every machine, and another for another") func seeded() {
    let interval = alpha.bootstrap95(seed: 2026).value
    #expect(interval == alpha.bootstrap95(seed: 2026).value)
    #expect(interval != alpha.bootstrap95(seed: 2027).value)
    #expect(near(interval, 0.4942001097106072, 0.8069207155909808))
  }

  @Test("contains alpha, and narrows as cases are added") func narrows() throws {
    var many = AgreementTable()
    for _ in 1...16 { many.add(ExampleTables.table(ExampleTables.skewed)) }
    let value = try #require(alpha.value.value)
    let few = try #require(alpha.bootstrap95(draws: 500, seed: 1).value)
    let sixteenfold = try #require(
      KrippendorffAlpha(many, metric: .ordinal).bootstrap95(draws: 500, seed: 1).value)
    #expect(few.contains(value))
    #expect(sixteenfold.contains(value))
    let ratio =
      (few.upperBound - few.lowerBound) / (sixteenfold.upperBound - sixteenfold.lowerBound)
    #expect((3...5.5).contains(ratio))
  }

  @Test("is not given where it would say nothing, and says why") func undefined() {
    func reason(_ rows: [[Int?]]) -> String? {
      KrippendorffAlpha(ratings: rows, grades: 4, metric: .ordinal).bootstrap95(seed: 1).reason
    }
    #expect(reason([]) == "no case was graded by two people")
    #expect(reason([[3, 2]]) == "only one case: nothing to estimate the uncertainty from")
    #expect(
      reason([[3, 3], [3, 3]])
        == "everyone gave one and the same grade, so alpha cannot be computed")
    #expect(
      reason([[Int?]](repeating: [3, 3], count: 40) + [[Int?]](repeating: [2, 2], count: 40))
        == "no interval: no disagreement was observed")
    let nearlyOneGrade = [[Int?]](repeating: [3, 3], count: 9) + [[3, 4]]
    #expect(
      reason(nearlyOneGrade)?.hasPrefix(
        "no interval: too many draws of the cases show one grade only")
        == true)
  }
}
