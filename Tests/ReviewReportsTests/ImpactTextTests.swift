import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("Whether an action changed practice, in words") struct ImpactTextTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// An action on drift with so many reviews a month that name it before and after, of 20.
  private func impact(
    _ before: Int, _ after: Int, completed: String? = "2025-09-12", rebased: Bool = false
  ) throws -> ActionImpact {
    var action = LearningAction(
      id: "LA-2025-014", raisedOn: try day("2025-06-16"),
      plan: PlannedAction(what: "Chairs ask what has moved since", owner: "SM-01"),
      measure: ActionMeasure(theme: "drift-and-delay"))
    if let completed {
      action.updates = [
        ActionUpdate(on: try day(completed), by: "TM-03", status: .blue, evidence: "They ask")
      ]
    }
    if rebased {
      action.steps = [
        ActionStep(
          .rebased, by: "QA-01", on: try day("2026-02-10"), day: try day("2024-10-01"),
          because: "The form asks for it since October")
      ]
    }
    let windows = action.windows(on: try day("2026-04-15"))
    let counts = windows.months.map {
      MonthCount($0, windows.segment(of: $0) == .after ? after : before, of: 20)
    }
    return ActionImpact(
      action, by: action.measureShown ?? ActionMeasure(), counts,
      others: [("fostering", counts), ("MASH", [])], in: windows)
  }

  @Test("It says what was counted, what may be said, and what happened elsewhere (I6)")
  func words() throws {
    try expectGolden(try impact(5, 2).text(), "action-impact.txt")
  }

  @Test("Every month is there for a chart, with what it is counted for and the marks (I4)")
  func months() throws {
    let table = try impact(5, 2).monthsTable
    #expect(table.rows.count == 24)
    #expect(table.rows.map { $0[2] }.filter { $0 == "before" }.count == 12)
    #expect(
      table.rows.filter { $0[3] == "no" }.allSatisfy { ["trigger", "between"].contains($0[2]) })
    #expect(
      table.rows.compactMap { $0.last }.filter { !$0.isEmpty } == [
        "2025-06-16: LA-2025-014 raised", "2025-09-12: LA-2025-014 completed",
      ])
    #expect(table.rows.map { $0[7] }.allSatisfy { $0 == "0.2500" }, "the line of before is frozen")
  }

  @Test("Every re-base is printed with who, when and the cause (I5)")
  func rebased() throws {
    let text = try impact(5, 2, rebased: true).text().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      text.contains(
        "Compared anew from October 2024, as QA-01 decided on 10 February 2026: The form asks for it since "
          + "October"))
    var json = JSONText()
    try impact(5, 2, rebased: true).writeJSON(to: &json)
    #expect(json.text.contains(#""rebased_by":"QA-01","rebased_on":"2026-02-10""#))
  }

  @Test("It asks to adapt, adopt or abandon, with a day to look again (I7)")
  func asks() throws {
    let text = try impact(5, 2).text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("adapt, adopt or abandon it, with a day for the next look."))
    #expect(try impact(5, 2, completed: nil).text().contains("the action is not completed."))
  }

  @Test(
    "No word says why, no arrow, no two months beside one another, whatever came out (I6)(I8)",
    arguments: [(5, 2), (2, 6), (5, 5), (1, 1)])
  func noCause(before: Int, after: Int) throws {
    for completed in ["2025-09-12", "2026-02-20", nil] {
      let impact = try impact(before, after, completed: completed)
      var json = JSONText()
      impact.writeJSON(to: &json)
      for text in [impact.text(), json.text, impact.monthsTable.csv].map({ $0.lowercased() }) {
        for word in [
          "because of", "due to", "thanks to", "led to", "caused", "as a result", "effect",
          "improved", "worsened", "last month", "month before", "\u{2191}", "\u{2193}", "\u{2192}",
          "->",
        ] { #expect(!text.contains(word), "\(word)") }
      }
    }
  }
}
