import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewStore
import Testing

@Suite("What waits for whom of an escalation") struct EscalationWaitingTests {
  private let review = Escalated.review

  /// What of escalations waits for a person, with the day by which it does.
  private func waits(_ test: TestCouncil, _ person: String) throws -> [String] {
    try test.council.waiting(by: test.hand(person)).get()
      .filter { $0.kind == .escalation || $0.words.hasPrefix("re-review") }
      .map { "\($0.lastDay?.description ?? "-") \($0.remedy.plainWords)" }
  }

  private func answer(_ test: TestCouncil, _ what: Escalation.Step.What) throws {
    _ = try test.council.answer(
      review, EscalationAnswer(what, words: "Her aunt's home is assessed"),
      by: test.hand("SM-01")
    ).get()
  }

  /// A council in which the line has shown what was done.
  private func evidenced() throws -> TestCouncil {
    let test = try Escalated.council.copy()
    for what in Escalation.timed { try answer(test, what) }
    return test
  }

  private func drawn() throws -> (TestCouncil, auditor: String) {
    let test = try evidenced()
    let shown = try test.council.drawReReview(of: review, seed: 7, by: test.hand()).get()
    return (test, try #require(shown.escalation.reReview?.auditor))
  }

  private func everybody(_ test: TestCouncil) throws -> [String: [String]] {
    let people = test.council.workspace.people.map(\.id)
    return try Dictionary(uniqueKeysWithValues: people.map { ($0, try waits(test, $0)) })
      .filter { !$0.value.isEmpty }
  }

  @Test("each step waits for the service manager alone, by its last day (E1)")
  func steps() throws {
    let test = try Escalated.council.copy()
    #expect(
      try everybody(test) == ["SM-01": ["2026-04-15 acknowledge the escalation of \(review)"]])
    try answer(test, .acknowledged)
    #expect(try everybody(test) == ["SM-01": ["2026-04-21 plan what follows from \(review)"]])
    try answer(test, .planned)
    #expect(try everybody(test) == ["SM-01": ["2026-04-28 show what was done about \(review)"]])
  }

  @Test("where nobody of the line answers, the QA lead is asked to, with a reason (E1)")
  func forLine() throws {
    let test = try Escalated.council.copy()
    test.today = Escalated.day("2026-04-21")
    #expect(try waits(test, "QA-01").isEmpty)
    test.today = Escalated.day("2026-04-22")
    let lines = try everybody(test)
    #expect(lines["QA-01"] == ["2026-04-15 answer for the line on \(review), saying why"])
    #expect(lines["DIR-01"] == ["2026-04-15 acknowledge the escalation of \(review)"])
  }

  @Test("then the QA lead draws the re-review, in time for it to be done by its day (E1)")
  func toDraw() throws {
    let test = try evidenced()
    let draw = ["2026-06-30 draw who reviews the case of \(review) again"]
    #expect(try everybody(test) == ["QA-01": draw, "QA-02": draw])
    // While the line has time to show what was done nothing is to be drawn yet; then it is, shown or not.
    let silent = try Escalated.council.copy()
    silent.today = Escalated.day("2026-04-28")
    #expect(try waits(silent, "QA-01").filter { $0.contains("draw") }.isEmpty)
    silent.today = Escalated.day("2026-04-29")
    #expect(try waits(silent, "QA-01").filter { $0.contains("draw") } == draw)
  }

  @Test("whoever was drawn records it, then goes on with what is begun (E1)")
  func toRecord() throws {
    let (test, auditor) = try drawn()
    #expect(
      try everybody(test) == [auditor: ["2026-07-14 start the re-review of \(review)"]])
    var new = NewReview(caseReference: "", team: "")
    new.reReviewOf = review
    let started = try test.council.startReview(new, by: test.hand(auditor)).get()
    #expect(try everybody(test) == [auditor: ["2026-07-14 go on with \(started.id)"]])
  }

  @Test("a re-review that is late goes a step up, and to the QA lead to draw somebody else (E1)")
  func late() throws {
    let (test, auditor) = try drawn()
    test.today = Escalated.day("2026-07-14")
    #expect(try Set(everybody(test).keys) == [auditor])
    test.today = Escalated.day("2026-07-15")
    let (see, again) = (
      ["2026-07-14 show the escalation of \(review)"],
      ["2026-07-14 draw somebody else to review the case of \(review) again"]
    )
    var expected = [
      auditor: ["2026-07-14 start the re-review of \(review)"], "SM-01": see, "HOS-01": see,
      "QA-01": again, "QA-02": again,
    ]
    #expect(try everybody(test) == expected)
    let notice = try test.council.escalationsWaiting(for: test.hand("HOS-01"))
    #expect(notice.map(\.review) == [review] && notice.map(\.by) == [Escalated.day("2026-07-14")])
    let shown = try test.council.escalation(of: review, by: test.hand("SM-01")).get()
    #expect(shown.waitsFor == [auditor, "SM-01", "HOS-01"] && shown.isLate(on: test.today))
    test.today = Escalated.day("2026-07-17")
    expected["DIR-01"] = see
    #expect(try everybody(test) == expected)
    // Somebody else is drawn, and has time to read the record.
    let other = try test.council.drawReReview(
      of: review, seed: 7, because: "away for long", by: test.hand()
    ).get()
    #expect(try Array(everybody(test).keys) == [try #require(other.escalation.reReview?.auditor)])
  }

  @Test("a re-review nobody is drawn for goes a step up too (E1)")
  func neverDrawn() throws {
    let test = try evidenced()
    test.today = Escalated.day("2026-07-01")
    let draw = ["2026-06-30 draw who reviews the case of \(review) again"]
    let see = ["2026-06-30 show the escalation of \(review)"]
    #expect(
      try everybody(test) == ["QA-01": draw, "QA-02": draw, "SM-01": see, "HOS-01": see])
    let list = try test.council.escalations(by: test.hand("HOS-01")).get().escalations
    #expect(list.map(\.state) == ["re-review to draw"])
    #expect(list.map(\.waitsFor) == [["QA-01", "QA-02", "SM-01", "HOS-01"]])
  }

  @Test("where the case is not reviewed again, or was, the service manager closes it (E1)")
  func toClose() throws {
    let test = try evidenced()
    _ = try test.council.answer(
      review, EscalationAnswer(.reReviewEnded, words: "case closed"), by: test.hand()
    ).get()
    #expect(try everybody(test) == ["SM-01": ["- close the escalation of \(review)"]])
  }

  @Test("a re-review is on the list of allocations, in none of its counts (E1)")
  func allocated() throws {
    let (test, auditor) = try drawn()
    func list(_ person: String, _ change: (inout AllocationListing) -> Void = { _ in }) throws
      -> AllocationList
    {
      var listing = AllocationListing()
      change(&listing)
      return try test.council.allocations(listing, by: test.hand(person)).get()
    }
    for person in test.council.workspace.people.map(\.id) {
      let isShown = try !list(person).reReviews.isEmpty
      #expect(
        isShown
          == ["QA-01", "QA-02", "SM-01", "HOS-01", "DIR-01", "TM-07", auditor].contains(person),
        "\(person)")
      #expect(try list(person).counts.isEmpty, "\(person)")
    }
    let shown = try #require(try list("QA-01").reReviews.first)
    #expect(shown.auditor == auditor && shown.state == .due)
    #expect(shown.escalation.review == review && shown.due == Escalated.day("2026-07-14"))
    #expect(try list("QA-01") { $0.period = Period("2026-06") }.reReviews.isEmpty)
    #expect(try list("QA-01") { $0.auditor = "TM-07" }.reReviews.isEmpty)
    #expect(try list("QA-01") { $0.isOverdue = true }.reReviews.isEmpty)
    test.today = Escalated.day("2026-07-15")
    #expect(try list("QA-01") { $0.isOverdue = true }.reReviews.map(\.state) == [.overdue])
    #expect(
      try test.council.read { try $0.reviewsShown(to: "QA-02") }.contains(review), "a look")
  }
}
