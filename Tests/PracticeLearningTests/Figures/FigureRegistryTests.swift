import AuditStatistics
import Testing

@testable import PracticeLearning

/// A figure without an id that is declared cannot be written down; one that is declared and never made
/// would be a promise nobody keeps.
@Suite("The figures there are") struct FigureRegistryTests {
  @Test("Each declared id is made by some sample")
  func made() {
    let made = Set(
      (RegistrySamples.programme + RegistrySamples.standing + RegistrySamples.auditors
        + RegistrySamples.calibration).map(\.id))
    // The change between halves is made by the board report; see its tests.
    let missing = Figure.ID.allCases.filter { !made.contains($0) && $0 != .gradesChange }
    #expect(missing.isEmpty, "\(missing.map(\.rawValue))")
  }

  @Test("The names machines know stay as they were published")
  func names() {
    let words = Figure.ID.allCases.map(\.rawValue) + Figure.Dimension.Name.allCases.map(\.rawValue)
    #expect(Set(Figure.ID.allCases.map(\.rawValue)).count == Figure.ID.allCases.count)
    for word in words {
      let isPlain = word.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || [0x2E, 0x5F, 0x32].contains($0)
      }
      #expect(isPlain, "\(word)")
    }
    for published in [
      "compliance", "grades.good_or_outstanding", "moderation.retained", "moderation.same_grade",
      "moderation.adjusted.good_or_outstanding", "actions.status", "themes.reviews",
      "moderation.auditor.higher.lower_limit", "moderation.trend.same_grade.reading",
      "calibration.place.pass_mark",
    ] { #expect(Figure.ID(rawValue: published) != nil, "\(published)") }
  }

  @Test("The columns of CSV keep their places: what came later stands behind")
  func columns() {
    #expect(
      Figure.Dimension.Name.first.map(\.rawValue) == [
        "programme", "service", "team", "month", "cohort", "rating", "auditor", "moderator",
        "theme", "finding", "domain", "status",
      ])
    #expect(
      Figure.Dimension.Name.last.map(\.rawValue).starts(with: [
        "quarter", "moderated_by", "graded_by", "session", "held_on", "case", "participant",
      ]))
  }
}

/// Counts from which every figure is made at least once.
private enum RegistrySamples {
  static var programme: [Figure] {
    var tally = ProgrammeTally(programme: "monthly", period: ExamplePairs.year)
    tally.total.submitted = 240
    tally.total.moderated = 72
    for position in tally.total.comparisons.indices {
      tally.total.comparisons[position] = ExamplePairs.table(ExamplePairs.sampleYear)
    }
    tally.selections = ExamplePairs.sampleSelections
    tally.leftOut = 2
    tally.answers.counts = [
      CodedAnswer(.question("plan_specific"), "yes"): 1,
      CodedAnswer(.feedback(.child), "not asked"): 1,
      CodedAnswer(.reasonNotAsked(.child), "too young"): 1,
    ]
    tally.timeliness = TimelinessTally(on: day("2026-03-31"))
    tally.escalations = EscalationTally()
    tally.themes = [ThemeTally(theme: "partners", kind: .development, reviews: 58)]
    // Eleven months of twenty and one of forty that falls out: a p-chart with a blind spot.
    for (place, month) in ExamplePairs.year.months.enumerated() {
      var group = GroupTally()
      group.submitted = place == 11 ? 40 : 20
      group.ratings[Rating.overall.position].counts = [0, group.submitted / 4, 0, 0]
      group.ratings[Rating.overall.position].counts[2] = group.submitted * 3 / 4
      group.comparisons[Rating.overall.position] = ExamplePairs.table([
        (.good, .good, group.submitted * 3 / 4), (.good, .inadequate, group.submitted / 4),
      ])
      tally.months[month] = group
    }
    return tally.figures(
      policy: ModerationPolicy(), themes: ThemeList(version: 1, headings: [], themes: []))
      + ActionTallies().generalFigures(period: ExamplePairs.year)
  }

  static var standing: [Figure] {
    var standing = ModerationStanding(
      period: ExamplePairs.year, today: day("2026-04-15"), targetPercent: 30)
    standing.addModerated(month: month("2026-03"), service: "MASH", auditor: "TM-07")
    return standing.figures(
      programme: "monthly", forecast: ModerationForecast(standing, months: [:]),
      namesAuditors: true)
  }

  static var auditors: [Figure] {
    var tally = LeniencyTally(rating: .overall, period: ExamplePairs.year)
    for number in 10..<22 {
      var pairs = LeniencyTally.Pairs()
      pairs.moderators["MOD-01"] = ExamplePairs.table([
        (.good, .good, 12), (.good, .requiresImprovement, number % 3),
        (.requiresImprovement, .good, number % 2),
      ])
      tally.auditors["TM-\(number)"] = pairs
    }
    var few = LeniencyTally.Pairs()
    few.moderators["MOD-01"] = ExamplePairs.table([(.good, .good, 2)])
    tally.auditors["TM-30"] = few
    return tally.figures(before: nil, programme: "monthly", for: nil)
  }

  static var calibration: [Figure] {
    let round = Calibrated.round([["GGGR", "GGOO"], ["RRRI", "RR-I"]], agreed: ["GG", "R-"])
    return round.figures(for: .everybody) + CalibrationDrift([round]).figures(of: ["TM-07"])
  }
}
