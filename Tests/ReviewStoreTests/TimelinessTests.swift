import PracticeLearning
import ReviewStore
import Testing

@Suite("Terms run from the day of recording") struct TimelinessTests {
  private let year = Period(FinancialYear(startingIn: 2025))

  private func write(_ desk: Desk, at time: String, _ body: (Batch) throws -> Void) throws {
    let store = try ReviewStore(opening: desk.folder)
    var writer = Desk.writer
    writer.at = time
    try store.write(by: writer, body)
    try store.close()
  }

  private func work(_ desk: Desk) throws -> TimedWork {
    try desk.store { try $0.timedWork(period: year) }
  }

  private func allocation(_ id: String, case reference: String, due: String) -> Allocation {
    Allocation(
      id: id, programme: "monthly", month: Month(year: 2026, number: 2), auditor: "TM-07",
      caseReference: reference, due: day(due))
  }

  @Test("A moderation dated weeks before its entry is late by the day it was recorded (A11)")
  func graded() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-14T09:00:00Z") { _ = try $0.submit(review("R-1")) }
    try write(desk, at: "2026-02-16T09:00:00Z") {
      _ = try $0.assign(
        ModerationAssignment(
          review: "R-1", selection: .init(reason: .requested), because: "to try it",
          moderator: "TM-03", assignedOn: day("2026-02-16"), dueOn: day("2026-03-02")))
    }
    // Graded, as is said, on 20 February; written down on 20 March.
    try write(desk, at: "2026-03-20T09:00:00Z") {
      _ = try $0.record(
        moderation(of: "R-1", gradedOn: "2026-02-20", overall: .requiresImprovement))
    }
    let steps = try work(desk).steps
    let graded = try #require(steps.first { $0.kind == .moderation })
    #expect(graded.startedOn == day("2026-02-16") && graded.doneOn == day("2026-03-20"))
    #expect(graded.statedOn == day("2026-02-20"))
    let tally = TimelinessTally(steps, on: day("2026-03-31"))
    let counts = try #require(tally.kinds[.moderation])
    #expect([counts.inTime, counts.all, counts.inTimeAsStated, counts.stated] == [0, 1, 1, 1])
    #expect(counts.median == 24)
    // Good beside requires improvement wants a conversation within 5 working days: by 27 March.
    let conversation = try #require(steps.first { $0.kind == .moderationConversation })
    #expect(conversation.startedOn == day("2026-03-20") && conversation.doneOn == nil)
    #expect(tally.kinds[.moderationConversation]?.all == 1)
    #expect(
      TimelinessTally(steps, on: day("2026-03-27")).kinds[.moderationConversation] == nil,
      "what has time left is neither in time nor late")
  }

  @Test("A review runs from its allocation to the day it was submitted here (A11)") func reviews()
    throws
  {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { batch throws in
      _ = try batch.record(allocation("A-1", case: "C-1", due: "2026-02-27"))
      _ = try batch.record(allocation("A-2", case: "C-2", due: "2026-03-06"))
      _ = try batch.record(allocation("A-3", case: "C-3", due: "2026-03-10"))
    }
    try write(desk, at: "2026-03-02T09:00:00Z") { batch throws in
      _ = try batch.submit(review("R-1", case: "C-1"))
      _ = try batch.submit(review("R-2", case: "C-2"))
    }
    let counts = try #require(
      TimelinessTally(try work(desk).steps, on: day("2026-03-11")).kinds[.review])
    // One late, one in time, one never done.
    #expect([counts.inTime, counts.all] == [1, 3] && counts.workingDays == [10, 10])
  }

  @Test("What came in by import has no recorded day, and is counted beside (A11)") func imported()
    throws
  {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { batch throws in
      _ = try batch.record(allocation("A-1", case: "C-1", due: "2026-02-27"))
      _ = try batch.submit(
        review("R-1", case: "C-1"),
        raising: [
          action("R-1.1", review: "R-1", updates: [note("2026-02-01", .blue)])
        ])
      _ = try batch.record(moderation(of: "R-1"))
      try batch.note(.importDocuments, "1 file", content: "3 documents")
    }
    let work = try work(desk)
    #expect(work.steps.isEmpty)
    #expect(work.notCounted["monthly"] == [.review: 1, .moderation: 1, .action: 1])
    let tally = TimelinessTally(
      notCounted: work.notCounted["monthly"] ?? [:], on: day("2026-03-31"))
    #expect(tally.kinds[.review]?.notCounted == 1 && tally.kinds[.review]?.all == 0)
  }

  @Test(
    "An allocation from elsewhere that nobody did is no review from elsewhere, whatever is done here (A11)"
  )
  func importedAllocations() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { batch throws in
      _ = try batch.record(allocation("A-1", case: "C-1", due: "2026-02-27"))
      _ = try batch.record(allocation("A-2", case: "C-2", due: "2026-02-27"))
      _ = try batch.submit(review("R-1", case: "C-1"))
      try batch.note(.importDocuments, "1 file", content: "3 documents")
    }
    #expect(try work(desk).notCounted["monthly"] == [.review: 1])
    try write(desk, at: "2026-02-17T09:00:00Z") { batch throws in
      _ = try batch.submit(review("R-9", case: "C-9"))
    }
    #expect(try work(desk).notCounted["monthly"] == [.review: 1])
  }

  @Test("An action is done on the day its completion was recorded (A11)") func actions() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-20T09:00:00Z") { batch throws in
      _ = try batch.submit(
        review("R-1"),
        raising: ["R-1.1", "R-1.2"].map { action($0, review: "R-1", due: "2026-03-31", what: $0) })
    }
    try write(desk, at: "2026-04-10T09:00:00Z") { batch throws in
      _ = try batch.record(
        action("R-1.1", review: "R-1", what: "R-1.1", updates: [note("2026-03-30", .blue)]))
    }
    let tally = TimelinessTally(try work(desk).steps, on: day("2026-04-30"))
    let counts = try #require(tally.kinds[.action])
    #expect([counts.inTime, counts.all, counts.inTimeAsStated, counts.stated] == [0, 2, 1, 1])
  }
}
