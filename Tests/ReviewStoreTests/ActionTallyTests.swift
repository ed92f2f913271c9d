import PracticeLearning
import ReviewStore
import Testing

@Suite("Learning actions of a period, by two questions") struct ActionTallyTests {
  @Test("Actions are counted as they stood on the day, never later (H2)") func asTheyStood() throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1"), raising: [action("R-1.1", review: "R-1")])
      _ = try batch.record(
        action(
          "R-1.1", review: "R-1",
          updates: [note("2026-03-10", .amber), note("2026-04-20", .blue)]))
      _ = try batch.record(action("R-1.2", review: "R-1", raised: "2026-04-05", due: nil))
      _ = try batch.record(action("LA-1", updates: [note("2026-03-10", .black)]))
    }
    let year = Period(FinancialYear(startingIn: 2025))
    func tally(_ on: String) throws -> ActionTallies {
      try desk.store { try $0.tallies(period: year, on: day(on)) }[0].actions
    }
    #expect(try tally("2026-02-01").ofPeriod.statuses == [:])
    #expect(try tally("2026-03-01").ofPeriod.statuses == [.blank: 1])
    #expect(try tally("2026-03-31").ofPeriod.statuses == [.amber: 1])
    #expect(try tally("2026-03-31").ofPeriod.overdue == 0)
    #expect(
      try tally("2026-04-10").ofPeriod.statuses == [.amber: 1, .blank: 1], "one without a day")
    #expect(try tally("2026-04-10").ofPeriod.overdue == 1)
    #expect(try tally("2026-04-20").ofPeriod.statuses == [.blue: 1, .blank: 1])
    #expect(try tally("2026-04-20").ofPeriod.overdue == 0)
    // What was raised in April was not open in the year.
    #expect(try tally("2026-04-20").open.statuses == [.blue: 1])
    let others = try desk.store {
      try $0.actionsWithoutReview(
        period: year, service: "MASH", on: day("2026-04-01"))
    }
    #expect(others.open.statuses == [.black: 1])
  }

  @Test("A month has the actions of its reviews; those open in it are another figure (A2)")
  func ofTheMonth() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(
        review("R-1", month: "2025-10"),
        raising: ["R-1.1", "R-1.2", "R-1.3"].map {
          action($0, review: "R-1", raised: "2025-10-20", due: "2025-12-01", what: $0)
        })
      _ = try batch.submit(
        review("R-2", month: "2026-02"),
        raising: [
          action("R-2.1", review: "R-2", raised: "2026-02-20", due: "2026-05-01", what: "two")
        ])
      _ = try batch.submit(
        review("R-3", month: "2026-03"),
        raising: [
          action("R-3.1", review: "R-3", raised: "2026-03-02", due: "2026-05-01", what: "three")
        ])
      for (id, on) in [("R-1.2", "2026-01-31"), ("R-1.3", "2026-02-01")] {
        _ = try batch.record(
          action(
            id, review: "R-1", raised: "2025-10-20", due: "2025-12-01", what: id,
            updates: [note(on, .blue)]))
      }
      for (id, on) in [("LA-1", "2026-01-31"), ("LA-2", "2026-02-01")] {
        _ = try batch.record(action(id, raised: "2025-10-20", updates: [note(on, .black)]))
      }
    }
    let february = try #require(Period("2026-02"))
    try desk.store { store throws in
      let counted = try store.tallies(
        period: february, on: day("2026-02-28"))[0].actions
      #expect(counted.ofPeriod.statuses == [.blank: 1], "R-2.1")
      // is past its day: it is shown no better than amber.
      #expect(
        counted.open.statuses == [.blank: 1, .amber: 1, .blue: 1], "R-2.1, R-1.1 and R-1.3")
      #expect(counted.open.overdue == 1)
      let others = try store.actionsWithoutReview(
        period: february, on: day("2026-02-28"))
      #expect(others.open.statuses == [.black: 1] && others.ofPeriod.total == 0)
      // The list of the month's actions is the same ones.
      let listed = try store.read {
        try $0.actions(matching: ActionFilter(period: february)).map(\.id)
      }
      #expect(listed == ["R-2.1"])
    }
  }
}
