import PracticeLearning
import ReviewStore
import Testing

@Suite("What a measure of an action counts") struct MeasureCountTests {
  private func counts(
    _ desk: Desk, _ measure: ActionMeasure, leavingOut: [String] = []
  ) throws -> [String] {
    let period = try #require(Period("2026-01..2026-03"))
    let left = try desk.read { try $0.rowNumbers(of: leavingOut) }
    return try desk.store { store in
      try store.counts(of: measure, in: period, scope: Scope(leavingOut: left)).map {
        "\($0.service) \($0.month.month.description) \($0.month.count) of \($0.month.total)"
      }
    }
  }

  @Test(
    "Reviews by service and month; without those withdrawn, done again or left out for the reader")
  func byMonth() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(
        review("R-1", month: "2026-01", case: "C-1", development: ["drift-and-delay", "voice"]))
      _ = try batch.submit(
        review("R-2", month: "2026-01", case: "C-2", strengths: ["drift-and-delay"]))
      _ = try batch.submit(
        review("R-3", month: "2026-02", case: "C-3", development: ["drift-and-delay"]))
      _ = try batch.submit(
        review(
          "R-4", month: "2026-02", case: "C-4", service: "fostering", team: "FOS-1",
          grades: [.good, .good, .requiresImprovement, .good, .good, nil],
          development: ["drift-and-delay"]))
      _ = try batch.submit(
        review("R-5", month: "2026-02", case: "C-5", development: ["drift-and-delay"]))
      _ = try batch.withdraw("R-5", Withdrawal(.wrongCase, because: "another case was meant"))
      _ = try batch.submit(review("R-6", month: "2026-04", case: "C-6"))
      _ = try batch.submit(
        review(
          "R-7", month: "2026-01", case: "C-7", grades: Array(repeating: .inadequate, count: 6),
          overall: .inadequate))
      var again = review("R-8", month: "2026-03", case: "C-7").value
      again.reReviewOf = "R-7"
      _ = try batch.submit(Values.reviews.keep(again, as: "again \(again)"))
    }
    let theme = ActionMeasure(theme: "drift-and-delay")
    #expect(
      try counts(desk, theme) == [
        "children in care 2026-01 1 of 3", "children in care 2026-02 1 of 1",
        "fostering 2026-02 1 of 1",
      ])
    #expect(
      try counts(desk, theme, leavingOut: ["R-1", "R-3"]) == [
        "children in care 2026-01 0 of 2", "fostering 2026-02 1 of 1",
      ])
    #expect(
      try counts(desk, ActionMeasure(domain: .planning)) == [
        "children in care 2026-01 2 of 3", "children in care 2026-02 1 of 1",
        "fostering 2026-02 0 of 1",
      ])
    // Where the domain does not apply the review is not one of all.
    #expect(
      try counts(desk, ActionMeasure(domain: .managementOversight)).contains {
        $0.hasPrefix("fostering")
      } == false)
    #expect(try counts(desk, ActionMeasure(theme: "drift-and-delay", team: "FOS-1")).count == 1)
    // What no review names counts none of all; what is measured elsewhere counts nothing here.
    #expect(
      try counts(desk, ActionMeasure(theme: "chronology")).first
        == "children in care 2026-01 0 of 3")
    #expect(try counts(desk, ActionMeasure(dip: "pathway")).isEmpty)
  }
}
