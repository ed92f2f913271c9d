import AuditStatistics
import PracticeLearning
import ReviewReports

/// The figures of a year of monthly reviews, made from fixed counts.
struct ExampleYear {
  var tally: ProgrammeTally
  var general = ActionTallies()
  let day: CalendarDate

  init() throws {
    let year = Period(FinancialYear(startingIn: 2025))
    day = CalendarDate("2026-04-15") ?? year.last.firstDay
    tally = ProgrammeTally(programme: "monthly", period: year)
    tally.total = ExampleYear.whole
    let halves = [(118, 35, [5, 30, 75, 8]), (122, 37, [7, 18, 85, 12])]
    for (month, half) in zip([Month(year: 2025, number: 6), Month(year: 2026, number: 1)], halves) {
      var group = GroupTally()
      (group.submitted, group.moderated) = (half.0, half.1)
      group.ratings[Rating.overall.position].counts = half.2
      tally.months[month] = group
    }
    for (service, grades) in [
      ("MASH", [2, 6, 18, 2]), ("care experienced young people", [1, 1, 3, 0]),
    ] {
      var group = GroupTally()
      group.submitted = grades.reduce(0, +)
      group.ratings[Rating.overall.position].counts = grades
      tally.services[service] = group
    }
    tally.themes = [
      ThemeTally(theme: "partners", kind: .development, reviews: 58),
      ThemeTally(theme: "contingency", kind: .development, reviews: 41),
      ThemeTally(theme: "lived-experience", kind: .strength, reviews: 135),
      ThemeTally(theme: "partners", kind: .development, domain: .assessments, reviews: 50),
      ThemeTally(theme: "partners", kind: .development, domain: .planning, reviews: 8),
      ThemeTally(theme: "contingency", kind: .development, domain: .planning, reviews: 33),
    ]
    tally.actions.ofPeriod.statuses = [
      .blank: 20, .green: 60, .amber: 28, .red: 13, .blue: 280, .black: 21,
    ]
    tally.actions.ofPeriod.overdue = 60
    tally.actions.open.statuses = [
      .blank: 20, .green: 60, .amber: 29, .red: 15, .blue: 290, .black: 22,
    ]
    tally.actions.open.overdue = 63
    (tally.actions.ofPeriod.moved, tally.actions.open.moved) = (31, 32)
    (tally.actions.ofPeriod.closedWithEvidence, tally.actions.open.closedWithEvidence) = (280, 290)
    (tally.actions.ofPeriod.lookedAtAgain, tally.actions.open.lookedAtAgain) = (12, 12)
    tally.selections = ExampleYear.selections
    general.ofPeriod.statuses = [.green: 9, .amber: 5, .red: 4, .blue: 18]
    general.ofPeriod.overdue = 7
    general.open.statuses = [.green: 9, .amber: 5, .red: 4, .blue: 20]
    general.open.overdue = 7
    (general.open.moved, general.open.closedWithEvidence, general.open.lookedAtAgain) = (3, 18, 2)
  }

  private static var whole: GroupTally {
    var total = GroupTally()
    (total.expected, total.exempt, total.completed) = (265, 14, 240)
    (total.submitted, total.moderated) = (240, 72)
    let grades = [
      [4, 64, 141, 31], [3, 38, 169, 30], [6, 90, 128, 16], [1, 21, 164, 54], [0, 54, 148, 38],
      [4, 70, 150, 16], [12, 48, 160, 20], [0, 59, 143, 38],
    ]
    for (position, counts) in grades.enumerated() { total.ratings[position].counts = counts }
    for rating in Rating.compared where rating != .overall {
      let position = rating.position
      total.comparisons[position].add(auditor: 3, moderator: 3, times: 66 - position)
      total.comparisons[position].add(auditor: 3, moderator: 2, times: 4 + position)
      total.comparisons[position].add(auditor: 2, moderator: 3, times: 2)
    }
    for (auditor, moderator, times, random) in [
      (4, 4, 14, 0), (4, 3, 6, 0), (3, 4, 1, 1), (3, 3, 24, 24), (3, 2, 6, 6), (2, 3, 1, 1),
      (2, 2, 7, 7), (2, 1, 1, 1), (1, 2, 1, 0), (1, 1, 11, 0),
    ] {
      total.afterModeration.add(auditor: auditor, moderator: moderator, times: times)
      total.comparisons[Rating.overall.position].add(
        auditor: auditor, moderator: moderator, times: times)
      total.afterRandomModeration.add(auditor: auditor, moderator: moderator, times: random)
    }
    return total
  }

  /// How the reviews were picked, and their overall grade after moderation, inadequate first.
  private static var selections: SelectionTally {
    var tally = SelectionTally()
    for (grade, reason, reviews, final) in [
      (Grade.inadequate, Moderation.Selection.Reason.inadequate, 12, [11, 1, 0, 0]),
      (.requiresImprovement, .random, 48, [1, 7, 1, 0]), (.good, .random, 160, [0, 6, 24, 1]),
      (.outstanding, .outstanding, 20, [0, 0, 6, 14]),
    ] {
      func add(_ taken: SelectionTally.Taken, _ reviews: Int, _ final: [Int]) {
        var counts = SelectionTally.Counts()
        (counts.reviews, counts.final) = (reviews, final)
        tally.kinds[
          .init(overall: grade, domains: .mixed, isAuditorNew: false, taken: taken)] = counts
      }
      let moderated = final.reduce(0, +)
      add(.because(reason), moderated, final)
      if reviews > moderated { add(.notYet, reviews - moderated, [0, 0, 0, 0]) }
    }
    return tally
  }

  static let themes = ThemeList(
    version: 1, headings: [],
    themes: [
      ("partners", "partners doing their part"), ("contingency", "contingency planning"),
      ("lived-experience", "lived experience"),
    ].map { Theme(id: $0.0, name: $0.1, heading: "") })

  /// The programme's figures.
  var set: FigureSet {
    FigureSet(
      council: "Estuary", programme: tally.programme, name: "Monthly reviews", period: tally.period,
      day: day, figures: tally.figures(policy: ModerationPolicy(), themes: ExampleYear.themes))
  }

  /// The figures of the actions from no single review.
  var generalSet: FigureSet {
    FigureSet(general, council: "Estuary", period: tally.period, day: day)
  }

  /// The board report, in Markdown as it is handed out.
  func report(withGeneral: Bool = true, inLetters: Bool = false) -> Report {
    var other = set
    other.name = "Fostering practice learning reviews"
    return BoardReport.report(
      set, change: PeriodChange(halvesOf: tally), others: [other],
      general: withGeneral ? generalSet : nil,
      inLetters: inLetters)
  }
}
