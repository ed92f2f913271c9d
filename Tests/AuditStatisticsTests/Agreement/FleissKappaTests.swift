import AuditStatistics
import Testing

@Suite("Fleiss' kappa") struct FleissKappaTests {
  // The worked example of the Wikipedia article and of statsmodels: 14 people, 10 cases, kappa 0.210.
  static let worked = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
  ]

  @Test("is that of the worked example, by grade and together") func published() {
    let kappa = FleissKappa(counts: FleissKappaTests.worked)
    #expect(near(kappa.pa.value, 0.378021978021978))
    #expect(near(kappa.pe.value, 0.21275510204081632))
    #expect(near(kappa.kappa.value, 0.20993070442195524))
    let expected = [
      0.20128205128205126, 0.07967032967032966, 0.17159763313609466, 0.030381383322559817,
      0.5076566951566952,
    ]
    #expect(kappa.categoryKappa.count == 5)
    for (value, reference) in zip(kappa.categoryKappa, expected) {
      #expect(near(value.value, reference))
    }
  }

  @Test("has two errors that must not be confused: 0.017 for the test, 0.092 for the interval")
  func errors() {
    let kappa = FleissKappa(counts: FleissKappaTests.worked)
    #expect(near(kappa.se0.value, 0.016965069224393132))
    #expect(near(kappa.z0.value, 12.374291059190465))
    #expect(near(kappa.seGwet.value, 0.09237111160600822))
    #expect(near(kappa.interval95.value, 0.0009727326720762042, 0.4188886761718343))
  }

  @Test("does not change with the order of cases or grades") func order() throws {
    let kappa = FleissKappa(counts: FleissKappaTests.worked)
    let turned = FleissKappa(counts: FleissKappaTests.worked.reversed().map { $0.reversed() })
    #expect(near(turned.kappa.value, try #require(kappa.kappa.value), relative: 1e-13))
    #expect(near(turned.se0.value, try #require(kappa.se0.value), relative: 1e-12))
    #expect(near(turned.seGwet.value, try #require(kappa.seGwet.value), relative: 1e-12))
  }

  @Test(
    "is undefined where it cannot be computed, and says why",
    arguments: [
      ([], "no case"),
      ([[1, 1], [2, 0, 0]], "the cases are not counted on one and the same scale"),
      ([[3, -1]], "the cases are not counted on one and the same scale"),
      ([[1, 0]], "not every case was graded by equally many people, two or more"),
      ([[2, 0], [1, 2]], "not every case was graded by equally many people, two or more"),
      ([[3, 0], [3, 0]], "everyone gave one and the same grade, so kappa cannot be computed"),
    ])
  func undefined(counts: [[Int]], reason: String) {
    let kappa = FleissKappa(counts: counts)
    #expect(kappa.kappa.reason == reason)
    #expect(kappa.se0.reason == reason)
    #expect(kappa.interval95.reason == reason)
  }

  @Test("of perfect agreement is 1 without an interval; a grade nobody gave has none of its own")
  func perfect() {
    let kappa = FleissKappa(counts: [[3, 0, 0], [0, 3, 0], [3, 0, 0]])
    #expect(kappa.kappa.value == 1)
    #expect(kappa.seGwet.reason == "no interval: no disagreement was observed")
    #expect(kappa.categoryKappa[0].value == 1)
    #expect(kappa.categoryKappa[2].reason?.hasPrefix("nobody or everybody gave this grade") == true)
  }
}
