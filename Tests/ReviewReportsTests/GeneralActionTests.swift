import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("Learning actions in the board report") struct ActionReportTests {
  @Test("The answer is of the period's reviews; what else is open is named apart (A2)(D5)")
  func report() throws {
    let report = try ExampleYear().report()
    let doing = try #require(report.answers.last)
    #expect(
      doing.sentences.first
        == "422 learning actions came from these reviews; 121 are open, 60 of them past their first day, "
        + "31 moved to a new day; 280 closed with evidence, 12 looked at again.")
    #expect(
      doing.workedOut.first
        == "No single review: 36. Open in these months: 474, now 142, past their first day 70, moved 35, "
        + "closed with evidence 308, looked at again 14"
    )
    #expect(report.decisions.first?.hasPrefix("Who unblocks the 19 learning actions") == true)
  }

  @Test("The first page counts what became of actions and shows no share of colours (D5)")
  func noShareOfColours() throws {
    let doing = try #require(try ExampleYear().report().answers.last)
    let page = (doing.sentences + doing.workedOut).joined(separator: "\n")
    for words in [
      "open", "past their first day", "moved", "closed with evidence", "looked at again",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    for status in ActionStatus.allCases where status != .blank {
      #expect(!page.contains(status.rawValue), "\(status)")
    }
    #expect(!page.contains("280 of 422") && !page.contains("66%"))
  }

  @Test("Each question has a column of its own (H2)") func columns() throws {
    let table = try #require(
      try ExampleYear().report().tables.first { $0.title.hasPrefix("Learning actions") })
    #expect(
      table.columns.map(\.heading)
        == ["status", "these reviews", "no review", "open then"])
    #expect(table.rows.contains(["red: needs escalating", "13", "4", "19"]))
    #expect(table.rows.contains(["all", "422", "36", "474"]))
    #expect(table.rows.contains(["open and past their day", "60", "7", "70"]))
  }

  @Test("A month with 20 reviews has their actions, however many are open from before (A2)")
  func month() throws {
    var year = try ExampleYear()
    year.tally.total.submitted = 20
    year.tally.actions.ofPeriod.statuses = [.green: 30, .blue: 6]
    let doing = BoardReport.doing(year.set)
    #expect(
      doing.sentences[0].hasPrefix(
        "36 learning actions came from these reviews; 30 are"))
  }

  @Test("are not in the report that is not given them") func without() throws {
    let report = try ExampleYear().report(withGeneral: false)
    let table = try #require(report.tables.first { $0.title.hasPrefix("Learning actions") })
    #expect(table.rows.contains(["all", "422", "436"]))
  }

  @Test("Those from no single review are one set that names no programme, and in no other set")
  func ownSet() throws {
    let year = try ExampleYear()
    #expect(year.set.figures.allSatisfy { !$0.id.rawValue.hasPrefix("actions.general") })
    var json = ""
    writeFiguresJSON([year.generalSet]) { json += String(decoding: $0, as: UTF8.self) }
    #expect(json.contains(#""programme":null,"name":"Learning actions from no single review""#))
    var csv = ""
    writeFiguresCSV([year.generalSet]) { csv += $0 }
    let lines = csv.split(separator: "\n").dropFirst()
    #expect(lines.count == 2 * (ActionStatus.allCases.count + 1 + ActionProgress.allCases.count))
    #expect(lines.allSatisfy { $0.hasPrefix("actions.general.") })
  }

  @Test(
    "Progress reads well for one action and for none",
    arguments: [
      (
        [ActionStatus.blue: 1], 0,
        "1 learning action came from these reviews; none is open; 1 closed with evidence, 0 looked at again."
      ),
      (
        [.amber: 1], 1,
        "1 learning action came from these reviews; 1 is open, past its first day; 0 closed with evidence, "
          + "0 looked at again."
      ),
      ([:], 0, "No learning action came from these reviews."),
    ])
  func words(statuses: [ActionStatus: Int], overdue: Int, sentence: String) throws {
    var year = try ExampleYear()
    year.tally.actions.ofPeriod.statuses = statuses
    year.tally.actions.ofPeriod.overdue = overdue
    year.tally.actions.ofPeriod.closedWithEvidence = statuses[.blue] ?? 0
    (year.tally.actions.ofPeriod.moved, year.tally.actions.ofPeriod.lookedAtAgain) = (0, 0)
    #expect(BoardReport.doing(year.set).sentences.first == sentence)
  }
}
