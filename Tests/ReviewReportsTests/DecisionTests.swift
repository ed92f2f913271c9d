import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("What the board is asked to decide") struct DecisionTests {
  private func set(_ tally: ProgrammeTally) -> FigureSet {
    let themes = ThemeList(
      version: 1, headings: [],
      themes: [
        Theme(id: "partners", name: "partners doing their part", heading: ""),
        Theme(id: "contingency", name: "contingency planning", heading: ""),
      ])
    return FigureSet(
      council: "Estuary", programme: "monthly", name: "Monthly", period: tally.period,
      day: tally.period.last.lastDay,
      figures: tally.figures(policy: ModerationPolicy(), themes: themes))
  }

  private func tally() throws -> ProgrammeTally {
    ProgrammeTally(programme: "monthly", period: Period(try #require(Month("2026-02"))))
  }

  @Test(
    "names only the learning actions there are",
    arguments: [
      (0, 1, "By when the open learning action past its day will be done"),
      (1, 0, "Who unblocks the learning action that needs escalating"),
      (
        2, 3,
        "Who unblocks the 2 learning actions that need escalating, and by when the 3 open "
          + "learning actions past their day will be done"
      ),
    ])
  func escalation(red: Int, overdue: Int, decision: String) throws {
    var tally = try tally()
    tally.actions.open.statuses = [.red: red, .amber: 3]
    tally.actions.open.overdue = overdue
    #expect(BoardReport.decisions(set(tally)) == [decision])
  }

  @Test("Nothing is asked where no action is red or late") func nothing() throws {
    var tally = try tally()
    tally.actions.open.statuses = [.green: 3]
    #expect(BoardReport.decisions(set(tally)).isEmpty)
  }

  @Test("Moderations are missing from a programme's target, never from one team's") func shortfall()
    throws
  {
    var tally = try tally()
    tally.total.submitted = 10
    var set = set(tally)
    #expect(
      BoardReport.decisions(set)
        == ["How the 3 moderations still missing from the target will be done"])
    set.figures.removeAll { $0.id.rawValue.hasPrefix("compliance") }
    #expect(BoardReport.decisions(set).isEmpty)
  }

  @Test("The theme named with the weakest domain is the one named in that domain") func theme()
    throws
  {
    var tally = try tally()
    tally.total.submitted = 12
    for domain in PracticeDomain.allCases {
      tally.total.ratings[Rating.domain(domain).position].counts = [0, 3, 9, 0]
    }
    tally.total.ratings[Rating.domain(.planning).position].counts = [0, 8, 4, 0]
    tally.themes = [
      ThemeTally(theme: "partners", kind: .development, reviews: 9),
      ThemeTally(theme: "partners", kind: .development, domain: .assessments, reviews: 9),
      ThemeTally(theme: "partners", kind: .development, domain: .planning, reviews: 1),
      ThemeTally(theme: "contingency", kind: .development, reviews: 5),
      ThemeTally(theme: "contingency", kind: .development, domain: .planning, reviews: 5),
    ]
    #expect(
      BoardReport.decisions(set(tally)).last
        == "What will change for children where practice is weakest, planning (4 of 12 good or "
        + "outstanding); named there most often: contingency planning (5 of 12 reviews)")
  }
}
