import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("Learning actions from no single review") struct GeneralActionTests {
  @Test("count in the board report's answer, table and decisions") func report() throws {
    let year = try ExampleYear()
    let report = year.report()
    let doing = try #require(report.answers.last)
    #expect(
      doing.sentence
        == "298 of 458 learning actions are completed; 139 are open, 67 of them past their day; "
        + "21 are stopped or superseded.")
    #expect(
      doing.lines.first
        == "From these reviews: 422; from no single review: 36; need escalating (red): 17")
    #expect(report.decisions.first?.hasPrefix("Who unblocks the 17 learning actions") == true)
    let table = try #require(report.tables.first { $0.title.hasPrefix("Learning actions") })
    #expect(table.rows.contains(["red: needs escalating", "17"]))
  }

  @Test("are not in the report that is not given them") func without() throws {
    let doing = try #require(try ExampleYear().report(withGeneral: false).answers.last)
    #expect(doing.sentence.hasPrefix("280 of 422 learning actions"))
  }

  @Test("are one set of their own that names no programme, and in no other set") func ownSet()
    throws
  {
    let year = try ExampleYear()
    #expect(year.set.figures.allSatisfy { !$0.id.rawValue.hasPrefix("actions.general") })
    var json = ""
    writeFiguresJSON([year.generalSet]) { json += String(decoding: $0, as: UTF8.self) }
    #expect(json.contains(#""programme":null,"name":"Learning actions from no single review""#))
    var csv = ""
    writeFiguresCSV([year.generalSet]) { csv += $0 }
    let lines = csv.split(separator: "\n").dropFirst()
    #expect(lines.count == ActionStatus.allCases.count + 1)
    #expect(lines.allSatisfy { $0.hasPrefix("actions.general.") })
  }

  @Test(
    "Progress reads well for one action and for none",
    arguments: [
      ([ActionStatus.blue: 1], 0, "1 of 1 learning action is completed; none is open."),
      ([.amber: 1], 1, "0 of 1 learning action is completed; 1 is open, past its day."),
      ([:], 0, "No learning action was raised."),
    ])
  func words(statuses: [ActionStatus: Int], overdue: Int, sentence: String) throws {
    var actions = ActionTally()
    actions.statuses = statuses
    actions.overdue = overdue
    var year = try ExampleYear()
    year.general = actions
    #expect(BoardReport.doing(year.generalSet).sentence == sentence)
  }
}
