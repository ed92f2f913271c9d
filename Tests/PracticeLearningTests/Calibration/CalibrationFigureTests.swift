import PracticeLearning
import Testing

@Suite("The figures of a calibration session")
struct CalibrationFigureTests {
  /// Planning and overall of two cases by four people.
  private let round = Calibrated.round(
    [["GGGR", "GGOO"], ["RRRI", "RR-I"]], agreed: ["GG", "R-"])

  private func figure(
    _ id: String, _ round: CalibrationRound, rating: String? = nil, case caseID: String? = nil,
    of person: String? = nil
  ) throws -> Figure {
    let found = round.figures(for: .everybody).filter {
      $0.id.rawValue == id && (rating == nil || $0.dimension(.rating) == rating)
        && (caseID == nil || $0.dimension(.calibrationCase) == caseID)
        && (person == nil || $0.dimension(.participant) == person)
    }
    #expect(found.count == 1, "\(id): \(found.count)")
    return try #require(found.first)
  }

  @Test("Case by case: how many gave which grade, the middle, the ends, how many near the middle")
  func spread() throws {
    let median = try figure("calibration.median", round, rating: "planning", case: "V1")
    #expect(median.text == "good" && median.denominator == 4)
    #expect(median.grades.map { $0.count } == [0, 3, 1, 0])
    #expect(
      try figure("calibration.median", round, rating: "overall", case: "V1").text
        == "good or outstanding")
    #expect(
      try figure("calibration.range", round, rating: "planning", case: "V2").text
        == "inadequate to requires improvement")
    let near = try figure(
      "calibration.within_one_of_median", round, rating: "planning", case: "V1")
    #expect(near.numerator == 4 && near.denominator == 4 && near.interval == nil)
    #expect(
      try figure("calibration.could_not_judge", round, rating: "overall", case: "V2").value == 1)
    #expect(
      try figure("calibration.agreed", round, rating: "planning", case: "V2").text
        == "requires improvement")
    #expect(try figure("calibration.people", round).numerator == 4)
  }

  @Test("Pairs who gave the same grade, with cases as clusters: 3 and 3 of 6, and 1 of 3")
  func pairs() throws {
    let planning = try figure("calibration.pairs_agree", round, rating: "planning")
    #expect(planning.numerator == 6 && planning.denominator == 12 && planning.value == 0.5)
    // Both cases agree alike, so the design effect is 0 and the interval that of 12 pairs (Wilson).
    let interval = try #require(planning.interval)
    #expect(abs(interval.lower - 0.25378) < 1e-5 && abs(interval.upper - 0.74622) < 1e-5)
    let overall = try figure("calibration.pairs_agree", round, rating: "overall")
    #expect(overall.numerator == 3 && overall.denominator == 9)
  }

  @Test("The overall grade is never pooled with the domains")
  func domainsTogether() throws {
    let session = Calibrated.session {
      $0.ratings = [.domain(.planning), .domain(.outcomes), .overall]
    }
    let three = Calibrated.round(
      [["GGGG", "GGRR", "IIII"], ["RRRR", "GGGG", "IIII"]], session: session)
    let pooled = try figure("calibration.pairs_agree", three, rating: "domains together")
    #expect(pooled.numerator == 20 && pooled.denominator == 24)
    #expect(!round.figures(for: .spread).contains { $0.dimension(.rating) == "domains together" })
  }

  @Test("Alpha and Fleiss' kappa stand with what they say in plain words")
  func coefficients() throws {
    // Computed by hand: planning, values G G G R and R R R I. Fleiss: pa 1/2, pe (9 + 16 + 1)/64,
    // kappa (1/2 - 13/32) / (19/32) = 3/19.
    let kappa = try figure("calibration.fleiss_kappa", round, rating: "planning")
    #expect(abs((kappa.value ?? 0) - 3.0 / 19) < 1e-12)
    #expect(kappa.text == "reached 16% of the agreement that chance leaves open")
    #expect(kappa.method.hasSuffix("no interval: fewer than 10 cases"))
    #expect(kappa.denominator == 2)
    // Ordinal distances with n = 1, 4, 3: I-R (5/2)^2, R-G (7/2)^2, I-G 6^2 (Krippendorff 2011).
    // Do: 2 cases of 3 pairs each, 2 * 3 * 12.25 / 3 and 2 * 3 * 6.25 / 3 over 8 values: 37 / 8.
    // De: 2 * (4 * 6.25 + 12 * 12.25 + 3 * 36) / (8 * 7) = 560 / 56 = 10.
    let alpha = try figure("calibration.alpha", round, rating: "planning")
    #expect(abs((alpha.value ?? 0) - (1 - 37.0 / 8 / 10)) < 1e-12)
    #expect(alpha.text == "differed 54% less than chance would bring")
  }

  @Test("An interval of alpha is drawn over ten cases or more, with its seed, the same every time")
  func interval() throws {
    let session = Calibrated.session {
      $0.vignettes = (1...12).map { "V\($0)" }
      $0.ratings = [.overall]
    }
    let rows = (0..<12).map { [["GGGR", "RRRR", "OOGO", "IIRI"][$0 % 4]] }
    let alpha = try figure("calibration.alpha", Calibrated.round(rows, session: session))
    let interval = try #require(alpha.interval)
    let value = try #require(alpha.value)
    #expect(interval.lower < value && value < interval.upper && interval.upper <= 1)
    #expect(alpha.method.hasSuffix("95% interval of 2000 draws of the cases, seed 1"))
    let again = try figure("calibration.alpha", Calibrated.round(rows, session: session))
    #expect(again.interval == alpha.interval)
    #expect(
      try figure("calibration.fleiss_kappa", Calibrated.round(rows, session: session)).interval
        != nil)
  }

  @Test("One case says nothing about telling cases apart, and its pairs have no interval")
  func oneCase() throws {
    let session = Calibrated.session { $0.vignettes = ["V1"] }
    let one = Calibrated.round([["GGGR", "GGOO"]], session: session)
    for id in ["calibration.alpha", "calibration.fleiss_kappa"] {
      let figure = try figure(id, one, rating: "planning")
      #expect(figure.value == nil)
      #expect(figure.missing == "one case cannot show whether people tell cases apart")
    }
    let pairs = try figure("calibration.pairs_agree", one, rating: "planning")
    #expect(pairs.value == 0.5 && pairs.interval == nil)
    #expect(pairs.method.hasPrefix("no interval"))
  }

  @Test("Fewer than five pairs are counts and no rate (H4)")
  func fewPairs() throws {
    let session = Calibrated.session {
      $0.vignettes = ["V1"]
      $0.participants = ["TM-07", "MO-01", "AU-09"]
    }
    let pairs = try figure(
      "calibration.pairs_agree", Calibrated.round([["GGR", "GGO"]], session: session),
      rating: "planning")
    #expect(pairs.value == nil && pairs.numerator == 1 && pairs.denominator == 3)
    #expect(pairs.missing == "fewer than 5 pairs: counts only")
  }

  @Test("Where everyone gave one grade no coefficient is printed, and the grade is named")
  func oneGrade() throws {
    let same = Calibrated.round([["GGGG", "GGGG"], ["GGGG", "RRRR"]])
    let alpha = try figure("calibration.alpha", same, rating: "planning")
    #expect(alpha.value == nil && alpha.missing == "everyone graded good, so it cannot be computed")
    #expect(try figure("calibration.alpha", same, rating: "overall").value == 1)
    #expect(
      try figure("calibration.alpha", same, rating: "overall").text
        == "nobody differed on any case")
    let pairs = try figure("calibration.pairs_agree", same, rating: "planning")
    #expect(pairs.value == 1 && pairs.interval?.upper == 1 && (pairs.interval?.lower ?? 1) < 0.5)
  }

  @Test("Fleiss' kappa takes the cases that everybody graded, and says how many")
  func missing() throws {
    let kappa = try figure("calibration.fleiss_kappa", round, rating: "overall")
    #expect(kappa.missing == "fewer than two cases were graded by everybody")
    #expect(kappa.method.contains("1 of 2 cases"))
    #expect(try figure("calibration.alpha", round, rating: "overall").value != nil)
  }

  @Test("Nobody could judge: no median, no pair, no coefficient, and why")
  func nobody() throws {
    let none = Calibrated.round([["----", "GGGG"], ["----", "RRRR"]])
    #expect(
      try figure("calibration.median", none, rating: "planning", case: "V1").missing
        == "nobody graded it")
    let pairs = try figure("calibration.pairs_agree", none, rating: "planning")
    #expect(pairs.value == nil && pairs.missing == "no pair graded it" && pairs.interval == nil)
    #expect(
      try figure("calibration.alpha", none, rating: "planning").missing
        == "no case was graded by two people")
  }

  @Test(
    "Where a person sits: the same, near, higher, lower and on average, beside the agreed grades")
  func place() throws {
    // TM-07 is the last letter: R against G, O against G, I against R; overall of V2 was not agreed.
    let same = try figure("calibration.place.same", round, of: "TM-07")
    #expect(same.numerator == 0 && same.denominator == 3)
    #expect(try figure("calibration.place.within_one", round, of: "TM-07").numerator == 3)
    #expect(try figure("calibration.place.higher", round, of: "TM-07").value == 1)
    #expect(try figure("calibration.place.lower", round, of: "TM-07").value == 2)
    let mean = try figure("calibration.place.mean_difference", round, of: "TM-07")
    #expect(abs((mean.value ?? 0) + 1.0 / 3) < 1e-12 && mean.denominator == 3)
    #expect(mean.method.contains("agreed"))
  }

  @Test("Without agreed grades a person is compared with what more than half gave")
  func group() throws {
    let open = CalibrationRound(session: round.session, grades: round.given)
    // V1 planning good, V2 planning and overall requires improvement; V1 overall has no majority.
    let same = try figure("calibration.place.same", open, of: "AU-09")
    #expect(same.numerator == 3 && same.denominator == 3)
    #expect(same.method.hasPrefix("compared with the grade that more than half of the people gave"))
    let session = Calibrated.session { $0.passMark.against = .group }
    let chosen = CalibrationRound(session: session, grades: round.given, close: round.close)
    #expect(try figure("calibration.place.same", chosen, of: "AU-09").denominator == 3)
  }

  @Test(
    "The pass mark is met when both shares are reached",
    arguments: [
      (80, 100, "GG", "GG", "met"), (80, 100, "GG", "GR", "not yet"), (50, 100, "GG", "GR", "met"),
      (50, 100, "GG", "GI", "not yet"), (50, 50, "GG", "GI", "met"),
      (0, 0, "II", "OO", "met"),
    ])
  func passMark(exact: Int, near: Int, own: String, agreed: String, expected: String) throws {
    let session = Calibrated.session {
      $0.vignettes = ["V1"]
      $0.passMark = .init(exactPercent: exact, withinOnePercent: near)
    }
    let columns = own.map { String(repeating: $0, count: 4) }
    let round = Calibrated.round([columns], session: session, agreed: [agreed])
    #expect(try figure("calibration.place.pass_mark", round, of: "MO-01").text == expected)
  }

  @Test("Somebody of whom nothing can be compared neither meets nor misses it")
  func nothingToCompare() throws {
    let apart = Calibrated.round([["GGRR", "OOII"], ["GGRR", "OOII"]])
    let mark = try figure("calibration.place.pass_mark", apart, of: "MO-01")
    #expect(mark.text == nil && mark.missing == "nothing to compare with")
  }

  @Test("Over the sessions: one point each with its number, and no word of a trend")
  func drift() throws {
    var later = round.session
    later.id = "CAL-2"
    later.heldOn = day("2026-02-19")
    let second = Calibrated.round(
      [["GGGG", "GGGG"], ["RRRR", "RRRR"]], session: later, agreed: ["GG", "RR"])
    let open = CalibrationRound(
      session: Calibrated.session { $0.id = "CAL-3" }, grades: [Calibrated.grades("TM-07", "GG")])
    let drift = CalibrationDrift([second, open, round])
    #expect(drift.rounds.map(\.session.id) == ["CAL-1", "CAL-2"])
    let figures = drift.figures(of: ["TM-07"])
    let group = figures.filter { $0.id.rawValue == "calibration.drift.pairs_agree" }
    #expect(group.map(\.numerator) == [6, 12] && group.map(\.denominator) == [12, 12])
    let own = figures.filter { $0.id.rawValue == "calibration.drift.mean_difference" }
    #expect(own.compactMap { $0.dimension(.participant) } == ["TM-07", "TM-07"])
    #expect(own.map(\.denominator) == [3, 4] && own.last?.value == 0)
    #expect(drift.figures(of: []).allSatisfy { $0.dimension(.participant) == nil })
    #expect(CalibrationDrift([]).period == nil)
  }
}
