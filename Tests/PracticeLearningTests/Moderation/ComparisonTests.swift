import AuditStatistics
import Testing

@testable import PracticeLearning

/// Section 1 and 2.9 of the method notes on comparing auditor and moderator grades.
@Suite("Comparing auditor and moderator") struct ComparisonTests {
  private let year = ExamplePairs.figures(ExamplePairs.sampleYear)

  @Test("The headline is exact agreement with its Wilson interval and n") func headline() throws {
    let same = try #require(year["same_grade"])
    #expect(same.numerator == 56 && same.denominator == 72)
    #expect(range(same.interval) == "0.669 0.858")
    #expect(year["within_one"]?.numerator == 72)
    #expect(range(year["within_one"]?.interval) == "0.949 1.000")
  }

  @Test("Beside it the direction: the split, the mean difference and the sign test")
  func direction() throws {
    let difference = try #require(year["mean_difference"])
    #expect(difference.text == "moderator lower 13, same 56, higher 3")
    // 10 of 72; d has a variance of (16 - 100/72)/71, t(71; 0.975) = 1.993943.
    #expect(fixed(difference.value ?? 0, 4) == "0.1389")
    #expect(range(difference.interval) == "0.032 0.245")
    // 2 (C(16,0) + C(16,1) + C(16,2) + C(16,3)) / 2^16 = 1394/65536.
    #expect(year["sign_test"]?.value.map { abs($0 - 1394.0 / 65536) < 1e-15 } == true)
  }

  @Test("The line between requires improvement and good: agreement, both crossings, exact McNemar")
  func goodLine() throws {
    let line = try #require(year["good_line"])
    #expect(line.numerator == 65 && range(line.interval) == "0.813 0.952")
    #expect(year["good_line_lowered"]?.numerator == 6)
    #expect(year["good_line_raised"]?.numerator == 1)
    // 2 (1 + 7) / 2^7.
    #expect(year["good_line_mcnemar"]?.value.map { abs($0 - 0.125) < 1e-15 } == true)
  }

  @Test(
    "From 30 pairs on kappa and AC2, linear, side by side, each with its interval and its reading")
  func coefficients() throws {
    let kappa = try #require(year["kappa_linear"])
    let ac2 = try #require(year["ac2_linear"])
    // Observed 1 - 16/3/72; margins 12 9 31 20 and 12 14 31 15 of 72.
    #expect(fixed(kappa.value ?? 0, 4) == "0.7962" && range(kappa.interval, 2) == "0.70 0.89")
    #expect(fixed(ac2.value ?? 0, 4) == "0.8368" && range(ac2.interval, 2) == "0.76 0.91")
    #expect(kappa.text == "they reach 80% of the agreement that chance would not give")
    #expect(ac2.text?.contains("luck on undecided cases") == true)
    let texts = year.compactMap(\.text).joined()
    for word in ["slight", "fair", "moderate", "substantial", "perfect"] {
      #expect(!texts.contains(word), "no adjectives: their cut-offs are arbitrary")
    }
  }

  @Test(
    "Under 5 pairs counts only; 5 to 29 agreement and direction; no coefficient below 30",
    arguments: [(4, false, false), (5, true, false), (29, true, false), (30, true, true)])
  func fewest(pairs: Int, hasShares: Bool, hasCoefficients: Bool) throws {
    let half = pairs / 2
    let figures = ExamplePairs.figures([
      (.good, .good, half), (.requiresImprovement, .requiresImprovement, pairs - half - 1),
      (.good, .requiresImprovement, 1),
    ])
    let same = try #require(figures["same_grade"])
    #expect(same.numerator == pairs - 1 && same.denominator == pairs)
    #expect((same.value != nil) == hasShares && (same.interval != nil) == hasShares)
    #expect((figures["mean_difference"]?.value != nil) == hasShares)
    #expect((figures["sign_test"]?.value != nil) == hasShares)
    for id in ["kappa_linear", "ac2_linear"] {
      let figure = try #require(figures[id])
      #expect(
        (figure.value != nil) == hasCoefficients && (figure.missing == nil) == hasCoefficients)
    }
  }

  @Test(
    "Neither coefficient where fewer than 10% of somebody's grades are not the most frequent one")
  func skewed() throws {
    for (rest, isShown) in [(3, false), (4, true)] {
      let figures = ExamplePairs.figures([
        (.good, .good, 40 - 2 * rest), (.requiresImprovement, .good, rest),
        (.good, .requiresImprovement, rest),
      ])
      #expect((figures["kappa_linear"]?.value != nil) == isShown)
      #expect((figures["ac2_linear"]?.value != nil) == isShown)
    }
  }

  // MARK: What is printed instead of a number

  @Test("No comparable pair: none, and how many were not graded by both") func noPair() {
    let figures = ExamplePairs.figures([(nil, .good, 2), (.good, nil, 1)])
    #expect(figures["same_grade"]?.missing == "no comparable pair (3 not graded by both)")
    #expect(figures.allSatisfy { $0.value == nil || $0.unit == .count })
    #expect(figures["kappa_linear"]?.missing == figures["same_grade"]?.missing)
  }

  @Test(
    "One pair: same, or how far apart",
    arguments: [
      (Grade.good, Grade.good, "1 pair: same"),
      (.good, .requiresImprovement, "1 pair: auditor one grade higher"),
      (.inadequate, .good, "1 pair: auditor two grades lower"),
    ])
  func onePair(auditor: Grade, moderator: Grade, words: String) {
    let figures = ExamplePairs.figures([(auditor, moderator, 1)])
    #expect(figures["mean_difference"]?.text == words)
    #expect(figures["mean_difference"]?.value == nil && figures["same_grade"]?.value == nil)
  }

  @Test(
    "Everyone in one grade: kappa cannot be computed, AC2 is 1 without an interval, and so it says")
  func oneGrade() {
    let figures = ExamplePairs.figures([(.good, .good, 35)])
    let sentence = "not computable: everyone graded good; same grade 35 of 35"
    #expect(figures["kappa_linear"]?.value == nil)
    #expect(figures["kappa_linear"]?.missing == sentence)
    #expect(figures["ac2_linear"]?.value == 1 && figures["ac2_linear"]?.interval == nil)
    #expect(figures["ac2_linear"]?.text == sentence)
    #expect(range(figures["same_grade"]?.interval) == "0.901 1.000")
    #expect(
      figures["mean_difference"]?.text
        == "no difference in 35 pairs; up to 10.0% of all pairs may still be otherwise "
        + "(Clopper-Pearson, 95%)")
    #expect(figures["mean_difference"]?.interval == nil)
    #expect(figures["sign_test"]?.missing == "no pair differs")
  }

  @Test(
    "One side in one grade: kappa is 0 by construction and is not shown; AC2 is, with its interval")
  func oneRaterConstant() {
    let cells: [(Grade?, Grade?, Int)] = [(.good, .good, 28), (.good, .requiresImprovement, 6)]
    let figures = ExamplePairs.figures(cells)
    #expect(
      figures["kappa_linear"]?.missing
        == "auditors used one grade only: kappa is 0 by construction")
    #expect(figures["ac2_linear"]?.interval != nil)
    let turned = ExamplePairs.figures(cells.map { ($0.1, $0.0, $0.2) })
    #expect(turned["kappa_linear"]?.missing?.hasPrefix("moderators used one grade only") == true)
  }

  @Test("Perfect agreement: 1, and no interval since no disagreement was observed") func perfect() {
    let figures = ExamplePairs.figures([
      (.good, .good, 20), (.requiresImprovement, .requiresImprovement, 12),
    ])
    for id in ["kappa_linear", "ac2_linear"] {
      #expect(figures[id]?.value == 1 && figures[id]?.interval == nil)
      #expect(figures[id]?.text == "no interval: no disagreement observed")
    }
    #expect(figures["same_grade"]?.interval?.upper == 1)
  }

  @Test("Total disagreement: 0 of n with its interval, coefficients without one, and the split")
  func totalDisagreement() {
    let figures = ExamplePairs.figures([
      (.good, .requiresImprovement, 16), (.requiresImprovement, .good, 16),
    ])
    #expect(figures["same_grade"]?.value == 0 && figures["same_grade"]?.interval?.lower == 0)
    for id in ["kappa_linear", "ac2_linear"] {
      #expect(figures[id]?.value != nil && figures[id]?.interval == nil)
    }
    #expect(figures["mean_difference"]?.text == "moderator lower 16, same 0, higher 16")
    #expect(figures["mean_difference"]?.value == 0, "a mean of 0 hides it, so the split is printed")
  }

  @Test("Always one grade higher: said so, with the sign test and without a t interval")
  func alwaysHigher() {
    let figures = ExamplePairs.figures([
      (.good, .requiresImprovement, 5), (.outstanding, .good, 4),
    ])
    #expect(
      figures["mean_difference"]?.text
        == "always auditor one grade higher (9 of 9); up to 33.6% of all pairs may still be otherwise "
        + "(Clopper-Pearson, 95%)")
    #expect(figures["mean_difference"]?.value == 1)
    #expect(figures["mean_difference"]?.interval == nil)
    #expect(figures["sign_test"]?.value == 2.0 / 512)
  }

  @Test("The domains are pooled with the reviews as clusters, never as independent grades")
  func pooled() throws {
    // Ten reviews that agree on all six domains and two that agree on none.
    let cases: [ClusteredAgreement.Case: Int] = [
      .init(pairs: 6, exact: 6, difference: 0, squares: 0): 10,
      .init(pairs: 6, exact: 0, difference: 6, squares: 6): 2,
    ]
    let figures = PooledFigures(cases, [], ExamplePairs.year).all
    let same = try #require(figures["pooled.same_grade"])
    #expect(same.numerator == 60 && same.denominator == 72)
    #expect(same.method.contains("design effect 6.5"))
    // As 72 independent grades it would be 0.731-0.902.
    #expect(range(same.interval) == "0.539 0.955")
    #expect(PooledFigures([:], [], ExamplePairs.year).all["pooled.same_grade"]?.missing != nil)
  }
}
