import PracticeLearning
import ReviewStore
import Testing

@Suite("Submitting and amending reviews") struct SubmittingTests {
  @Test("A submitted review can be read back as it was written") func roundTrip() throws {
    let desk = try Desk()
    let entry = review(
      "R-1", cohort: "most recent into care", impact: .outstanding, text: "“été” 🙂")
    #expect(try desk.write { try $0.submit(entry) } == .stored)
    try desk.read { reading throws in
      #expect(try reading.document(ofReview: "R-1") == entry.document)
      let row = try #require(try reading.review("R-1"))
      #expect(row.state == .submitted)
      #expect(row.cohort == "most recent into care")
      #expect(row.grade(.impact) == .outstanding)
      #expect(row.template == "children-in-care@1")
    }
  }

  @Test("The same review twice changes nothing, not even the journal") func idempotent() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    let before = try desk.bytes
    #expect(try desk.write { try $0.submit(review("R-1")) } == .unchanged)
    #expect(try desk.bytes == before)
  }

  @Test("Another text under a stored id is handed back, not stored") func differs() throws {
    let desk = try Desk()
    let first = review("R-1")
    try desk.write { _ = try $0.submit(first) }
    let answer = try desk.write {
      try $0.submit(review("R-1", overall: .outstanding, text: "second"))
    }
    #expect(answer == .differs(.document(first.document)))
    #expect(try desk.read { try $0.review("R-1")?.grade(.overall) } == .good)
  }

  @Test("An amendment is a new revision with its reason; the first stays") func amendment() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    let second = review("R-1", overall: .requiresImprovement, text: "second")
    #expect(try desk.write { try $0.amend(second, because: "the plan was misread") } == .stored)
    try desk.read { reading throws in
      let revisions = try reading.revisions(ofReview: "R-1")
      #expect(revisions.map(\.document) == [review("R-1").document, second.document])
      #expect(revisions.map(\.reason) == [nil, "the plan was misread"])
      #expect(revisions.map(\.actor) == ["QA-01", "QA-01"])
      #expect(try reading.review("R-1")?.grade(.overall) == .requiresImprovement)
      #expect(try reading.review("R-1")?.revision == 2)
    }
  }

  @Test(
    "An amendment needs a reason and a review",
    arguments: [("R-1", " \n", "S013"), ("R-2", "why", "S012")])
  func refusedAmendment(id: String, reason: String, code expected: String) throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    let answer = try desk.write { try $0.amend(review(id, text: "second"), because: reason) }
    #expect(code(answer) == expected)
  }

  @Test("An amended review has its findings counted once") func amendedThemes() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1", strengths: ["chronology", "chronology"])) }
    try desk.write {
      _ = try $0.amend(
        review("R-1", strengths: ["supervision"], text: "second"), because: "wrong theme")
    }
    let themes = try desk.store {
      try $0.tallies(period: Period(FinancialYear(startingIn: 2025)), on: day("2026-03-31"))
    }[0].themes
    #expect(Set(themes.map(\.theme)) == ["supervision"])
  }

  @Test("What throws out of a transaction leaves nothing") func rollback() throws {
    let desk = try Desk()
    let before = try desk.bytes
    #expect(throws: Refusal.self) {
      try desk.write { batch throws in
        for number in 0..<500 { _ = try batch.submit(review("R-\(number)")) }
        throw Refusal(.repeatedReviewID, "two", advice: "one")
      }
    }
    #expect(try desk.bytes == before)
    #expect(try desk.read { try $0.counts().reviews } == 0)
  }

  @Test("Submitting ends the draft") func drafts() throws {
    let desk = try Desk()
    let draft = Draft(
      id: "R-1", programme: "monthly", month: Month(year: 2026, number: 2), caseReference: "C-1",
      auditor: "TM-07", path: "Reviews/R-1.yaml", createdAt: Desk.now)
    #expect(try desk.write { try $0.record(draft) } == .stored)
    #expect(try desk.write { try $0.record(draft) } == .unchanged)
    #expect(try desk.read { try $0.drafts() } == [draft])
    #expect(code(try desk.write { try $0.record(moderation(of: "R-1")) }) == "M002")
    try desk.write { _ = try $0.submit(review("R-1")) }
    #expect(try desk.read { try $0.drafts() }.isEmpty)
    #expect(code(try desk.write { try $0.record(draft) }) == "R002")
  }

  @Test("Reviews are found by what they are about") func filters() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-2", month: "2026-01", case: "C-9", team: "CIC-1"))
      _ = try batch.submit(review("R-1", month: "2025-02", case: "C-9", service: "MASH"))
      _ = try batch.submit(review("R-3", programme: "fostering", auditor: "TM-01"))
    }
    try desk.read { reading throws in
      func ids(_ filter: ReviewFilter) throws -> [String] {
        try reading.reviews(matching: filter).map(\.id)
      }
      #expect(try ids(ReviewFilter()) == ["R-1", "R-2", "R-3"])
      #expect(try ids(ReviewFilter(service: "MASH")) == ["R-1"])
      #expect(try ids(ReviewFilter(team: "CIC-1")) == ["R-2"])
      #expect(try ids(ReviewFilter(programme: "fostering", auditor: "TM-01")) == ["R-3"])
      #expect(try ids(ReviewFilter(period: Period("2025/26"))) == ["R-2", "R-3"])
      #expect(try ids(ReviewFilter(state: .final)) == [])
      let earlier = try reading.history(
        ofCase: "C-9", in: "monthly", before: Month(year: 2026, number: 2))
      #expect(earlier.map(\.id) == ["R-2", "R-1"])
    }
  }
}
