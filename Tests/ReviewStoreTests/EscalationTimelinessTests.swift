import PracticeLearning
import ReviewStore
import Testing

@Suite("Escalations by the day of recording") struct EscalationTimelinessTests {
  private let year = Period(FinancialYear(startingIn: 2025))

  private func write(_ desk: Desk, at time: String, _ body: (Batch) throws -> Void) throws {
    let store = try ReviewStore(opening: desk.folder)
    var writer = Desk.writer
    writer.at = time
    try store.write(by: writer, body)
    try store.close()
  }

  private func inadequate(_ id: String, case reference: String = "C-1") -> Entry<Review> {
    review(
      id, case: reference, grades: [.good, .good, .inadequate, .good, .good, .good],
      overall: .inadequate)
  }

  private func answer(
    _ desk: Desk, _ what: Escalation.Step.What, recorded day: String, stated: String? = nil,
    reReview: ReReview? = nil
  ) throws {
    try write(desk, at: "\(day)T09:00:00Z") { batch in
      let escalation = try #require(try batch.reading.escalation(of: "R-1"))
      try batch.add(
        .init(
          what, by: "SM-01", on: ReviewStoreTests.day(stated ?? day), recordedAt: batch.recordedAt,
          words: "she is safe", reReview: reReview), to: escalation)
    }
  }

  private func work(_ desk: Desk) throws -> TimedWork {
    try desk.store { try $0.timedWork(period: year) }
  }

  @Test("An answer dated before its entry is late by the day it was recorded (A11)")
  func stated() throws {
    let desk = try Desk()
    // Monday 16 February: to be acknowledged by Tuesday, planned by Monday, shown by 2 March.
    try write(desk, at: "2026-02-16T09:00:00Z") { _ = try $0.submit(inadequate("R-1")) }
    try answer(desk, .acknowledged, recorded: "2026-02-20", stated: "2026-02-16")
    try answer(desk, .planned, recorded: "2026-02-23")
    let tally = TimelinessTally(try work(desk).steps, on: day("2026-03-02"))
    let acknowledged = try #require(tally.kinds[.acknowledgement])
    #expect([acknowledged.inTime, acknowledged.all] == [0, 1])
    #expect([acknowledged.inTimeAsStated, acknowledged.stated] == [1, 1])
    #expect(acknowledged.median == 4)
    let planned = try #require(tally.kinds[.escalationPlan])
    #expect([planned.inTime, planned.all, planned.stated] == [1, 1, 0])
    #expect(tally.kinds[.escalationEvidence] == nil, "it has time left")
    let later = TimelinessTally(try work(desk).steps, on: day("2026-03-03"))
    #expect(later.kinds[.escalationEvidence]?.all == 1)
  }

  @Test(
    "What an import brought when every term was over has none: it was found elsewhere, on another day (A11)",
    arguments: [("2026-05-28", true), ("2026-05-29", false)])
  func imported(on day: String, hasTerms: Bool) throws {
    let desk = try Desk()
    try write(desk, at: "\(day)T09:00:00Z") { batch in
      _ = try batch.submit(inadequate("R-1"))
      try batch.note(.importDocuments, "february.yaml", content: "1 review")
    }
    let work = try work(desk)
    #expect(work.steps.isEmpty != hasTerms)
    #expect(work.notCounted["monthly"]?[.acknowledgement] == (hasTerms ? nil : 1))
    #expect(work.escalations["monthly"]?.raised == 1)
    let escalation = try #require(try desk.read { try $0.escalation(of: "R-1") })
    let terms = EscalationTerms()
    #expect(escalation.termsRunFrom(by: terms) == (hasTerms ? ReviewStoreTests.day(day) : nil))
    let year = ReviewStoreTests.day("2027-05-28")
    #expect((escalation.stepsUp(on: year, by: terms) > 0) == hasTerms)
    // What is then found here has a clock of its own.
    let concern = [EscalationFinding(.concern, in: .submission)]
    try write(desk, at: "2026-06-10T09:00:00Z") { batch in
      try batch.note(.amend, "R-1", content: "")
      try batch.raise(concern, in: inadequate("R-1").value)
    }
    let again = try #require(try desk.read { try $0.escalation(of: "R-1") })
    #expect(
      again.termsRunFrom(by: terms) == ReviewStoreTests.day(hasTerms ? day : "2026-06-10"))
  }

  @Test("A re-review nobody is drawn for is late by the same day as one that is not done (A11)")
  func neverDrawn() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { _ = try $0.submit(inadequate("R-1")) }
    let last = day("2026-05-16")
    let step = try #require(try work(desk).steps.first { $0.kind == .reReview })
    #expect(step.dueOn == last && step.doneOn == nil)
    // Drawn late, it is no less late for the child.
    try answer(
      desk, .reReviewDrawn, recorded: "2026-05-20",
      reReview: ReReview(auditor: "TM-08", due: day("2026-06-03"), seed: 7, candidates: ["TM-08"]))
    #expect(try work(desk).steps.first { $0.kind == .reReview }?.dueOn == last)
    try answer(desk, .reReviewEnded, recorded: "2026-05-21")
    #expect(try work(desk).steps.allSatisfy { $0.kind != .reReview })
  }

  @Test("A re-review is in no rate, and says whether what was inadequate is better (E1)")
  func reReviewed() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { _ = try $0.submit(inadequate("R-1")) }
    let drawn = ReReview(
      auditor: "TM-08", due: day("2026-05-18"), seed: 7, candidates: ["TM-08", "TM-09"])
    try answer(desk, .reReviewDrawn, recorded: "2026-02-20", reReview: drawn)
    let before = try desk.store { try $0.tallies(period: year, on: day("2026-03-31")) }
    try write(desk, at: "2026-03-10T09:00:00Z") { batch in
      _ = try batch.record(
        Allocation(
          id: "A-1", programme: "monthly", month: Month(year: 2026, number: 2), auditor: "TM-08"))
      var again = review("R-9", auditor: "TM-08").value
      again.reReviewOf = "R-1"
      _ = try batch.submit(Values.reviews.keep(again, as: "again \(again)"))
    }
    let after = try desk.store { try $0.tallies(period: year, on: day("2026-03-31")) }
    #expect(after.first?.total.ratings == before.first?.total.ratings)
    #expect(after.first?.total.submitted == 1)
    #expect(after.first?.total.expected == 1 && after.first?.total.completed == 0)
    let tally = try #require(try work(desk).escalations["monthly"])
    #expect([tally.raised, tally.open, tally.reReviewed, tally.improved] == [1, 1, 1, 1])
    let step = try #require(try work(desk).steps.first { $0.kind == .reReview })
    #expect(step.dueOn == day("2026-05-16") && step.doneOn == day("2026-03-10"))
    #expect(try desk.store { $0.inspect() }.complaints.isEmpty)
  }

  @Test("A withdrawn re-review leaves the case to be reviewed again")
  func withdrawn() throws {
    let desk = try Desk()
    try write(desk, at: "2026-02-16T09:00:00Z") { _ = try $0.submit(inadequate("R-1")) }
    try answer(
      desk, .reReviewDrawn, recorded: "2026-02-20",
      reReview: ReReview(auditor: "TM-08", due: day("2026-05-18"), seed: 7, candidates: ["TM-08"]))
    try write(desk, at: "2026-03-10T09:00:00Z") { batch in
      var again = review("R-9", auditor: "TM-08").value
      again.reReviewOf = "R-1"
      _ = try batch.submit(Values.reviews.keep(again, as: "again \(again)"))
      _ = try batch.withdraw("R-9", Withdrawal(.wrongCase, because: "another case was meant"))
    }
    let escalation = try #require(try desk.read { try $0.escalation(of: "R-1") })
    #expect(escalation.reReviewedBy == nil && escalation.reReview != nil)
  }
}
