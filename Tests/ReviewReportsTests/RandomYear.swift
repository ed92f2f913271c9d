import AuditStatistics
import PracticeLearning
import ReviewReports

/// A council's counts over some months, drawn by a seed: from nothing at all to everything there can be.
struct RandomYear {
  private var generator: SeededGenerator
  private let size: Int
  private let period: Period

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    size = [0, 3, 12, 60, 300, 5_000][Int(seed) % 6]
    let last = Month(year: 2026, number: 3)
    period = Period(from: last.adding([0, -2, -11][Int(seed / 6) % 3]), to: last) ?? Period(last)
  }

  private mutating func number(_ most: Int) -> Int {
    most <= 0 ? 0 : Int.random(in: 0...most, using: &generator)
  }

  private mutating func group() -> GroupTally {
    var group = GroupTally()
    group.submitted = size
    for position in group.ratings.indices {
      group.ratings[position].counts = (0..<4).map { _ in number(size) }
    }
    (group.expected, group.completed) = (size + number(size), size)
    (group.exempt, group.exemptAfterDay, group.exemptAndDone) = (number(9), number(5), number(2))
    group.exempt += group.exemptAfterDay
    for (auditor, moderator) in [(4, 4), (4, 3), (3, 4), (3, 3), (3, 2), (2, 3), (2, 2), (1, 1)] {
      let times = number(size / 8)
      group.afterModeration.add(auditor: auditor, moderator: moderator, times: times)
      group.afterRandomModeration.add(auditor: auditor, moderator: moderator, times: number(times))
      group.comparisons[Rating.overall.position].add(
        auditor: auditor, moderator: moderator, times: times)
    }
    (group.pending, group.notBlind) = (number(4), number(2))
    group.moderated = min(size, group.afterModeration.pairs + group.pending)
    return group
  }

  private mutating func tally() -> ProgrammeTally {
    var tally = ProgrammeTally(programme: "monthly", period: period)
    tally.total = group()
    for month in period.months { tally.months[month] = group() }
    if number(3) > 0 {
      var escalations = EscalationTally()
      escalations.raised = number(size)
      escalations.open = number(escalations.raised)
      escalations.reReviewed = number(escalations.raised)
      escalations.improved = number(escalations.reReviewed)
      tally.escalations = escalations
    }
    if number(3) > 0 {
      let day = period.first.firstDay
      let steps = TimedStep.Kind.allCases.flatMap { kind in
        (0..<number(min(size, 100))).map { place in
          TimedStep(
            kind, of: "monthly", startedOn: day, dueOn: day.adding(days: 10),
            doneOn: day.adding(days: place % 14))
        }
      }
      tally.timeliness = TimelinessTally(
        steps, notCounted: [.review: number(size), .acknowledgement: number(size)],
        on: period.last.lastDay)
    }
    for voice in FamilyVoice.allCases { tally.families.counts[voice] = number(size) }
    (tally.amended, tally.withdrawn, tally.leftOut) = (number(5), number(5), number(2))
    tally.themes = ["permanence", "partners", "supervision"].map {
      ThemeTally(theme: $0, kind: .development, reviews: number(size))
    }
    tally.actions.ofPeriod.statuses = [
      .blue: number(size), .red: number(size), .green: number(size), .black: number(size),
    ]
    tally.actions.ofPeriod.overdue = number(size)
    tally.actions.open = tally.actions.ofPeriod
    return tally
  }

  /// The report on it, with the longest names of the starting list.
  var report: Report { report(with: nil) }

  /// The same with charts.
  func report(with pictures: BoardReport.Pictures?) -> Report {
    var year = self
    let tally = year.tally()
    let themes = ThemeList(
      version: 1, headings: [],
      themes: [
        ("permanence", "permanence planned in time and for good"),
        ("partners", "partners doing their part of the plan"),
        ("supervision", "supervision that is regular and reflective"),
      ].map { Theme(id: $0.0, name: $0.1, heading: "") })
    var before = ProgrammeTally(programme: "monthly", period: period.twelveMonthsBefore)
    before.total = year.group()
    let set = FigureSet(
      council: "Estuary", programme: "monthly", name: "Monthly practice learning reviews",
      period: period, day: period.last.lastDay,
      figures: tally.figures(policy: ModerationPolicy(), themes: themes))
    return BoardReport.report(
      set,
      change: PeriodChange(tally, afterTwelveMonths: before) ?? PeriodChange(halvesOf: tally),
      pictures: pictures, inLetters: true)
  }
}
