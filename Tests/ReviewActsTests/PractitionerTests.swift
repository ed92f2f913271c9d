import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("What a practitioner says of the review of their work") struct PractitionerTests {
  private let review = ReadCell.review

  private func council() throws -> TestCouncil {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text)
    return test
  }

  private func conversation(_ test: TestCouncil) throws -> String? {
    try test.council.show(review, by: test.hand("TM-07")).get().beside.conversation
  }

  @Test("stands beside it, as often as they like, and changes neither its text nor its state (E2)")
  func words() throws {
    let test = try council()
    let before = try test.council.show(review, by: test.hand("TM-07")).get()
    for (kind, text) in [
      (PractitionerWord.Kind.reflection, "I knew that the plan had stalled"),
      (.reply, "The school rang the week after"), (.reply, "And again in March"),
    ] {
      _ = try test.council.add(kind, to: review, saying: text, by: test.hand("SW-118")).get()
    }
    let shown = try test.council.show(review, by: test.hand("TM-07")).get()
    #expect(
      shown.beside.words.map(\.text) == [
        "I knew that the plan had stalled", "The school rang the week after", "And again in March",
      ])
    #expect(shown.beside.words.map(\.kind) == [.reflection, .reply, .reply])
    #expect(shown.beside.words.allSatisfy { $0.by == "SW-118" })
    #expect(shown.document.canonicalJSON == before.document.canonicalJSON && shown.count == 1)
    #expect(shown.state == "submitted")
    #expect(test.council.doctor(by: test.hand()).diagnostics.containsErrors == false)
  }

  @Test("is looked through for names and numbers of people before it is stored (E2)")
  func identifiers() throws {
    let test = try council()
    let said = test.council.add(
      .reply, to: review, saying: "Ring 020 7946 0958 or ask her", by: test.hand("SW-118"))
    #expect(said.errors?.isEmpty == false, "\(said)")
    let blank = test.council.add(.reply, to: review, saying: " \n", by: test.hand("SW-118"))
    #expect(blank.errors == ["S013"])
    #expect(try test.council.show(review, by: test.hand("TM-07")).get().beside.words.isEmpty)
  }

  @Test("is refused for a draft, for another's work, and once the review is withdrawn (E2)")
  func refused() throws {
    let test = try council()
    func reply(_ id: String, _ person: String) -> [Diagnostic] {
      test.council.add(.reply, to: id, saying: "The school rang", by: test.hand(person)).diagnostics
    }
    #expect(reply("2026-02-CIC-0099", "SW-118").map(\.code) == [.unknownReview])
    #expect(reply(review, "SW-119").map(\.code) == [.notPermitted])
    #expect(reply(review, "TM-07").map(\.code) == [.notPermitted])
    _ = try test.council.withdraw(
      review, Withdrawal(.wrongCase, because: "another case was meant"), by: test.hand()
    ).get()
    let late = reply(review, "SW-118")
    #expect(late.map(\.code) == [.wrongState])
    #expect(late.first?.advice.description.contains("talk with its auditor") == true, "\(late)")
    let talked = test.council.sayConversation(of: review, .asRecorded, by: test.hand("SW-118"))
    #expect(talked.errors == ["S015"])
  }

  @Test("confirms the conversation by the day, and both sides stand where they differ (E2)")
  func conversations() throws {
    let test = try council()
    func say(_ said: ConversationSaid) throws -> PracticeConversation {
      try test.council.sayConversation(of: review, said, by: test.hand("SW-118")).get()
    }
    #expect(
      try conversation(test) == "conversation on 12 February 2026, not confirmed by SW-118 yet")
    #expect(try say(.asRecorded).isConfirmed)
    #expect(try conversation(test) == "conversation on 12 February 2026, confirmed by SW-118")
    let other = try say(.heldOn(#require(CalendarDate("2026-02-13"))))
    #expect(other.isContradicted)
    #expect(
      try conversation(test)
        == "conversation on 12 February 2026; SW-118 says that it was on 13 February 2026")
    test.time = "2026-04-15T22:00:00Z"
    #expect(try say(.notHeld).isContradicted)
    #expect(
      try test.council.waiting(by: test.hand("TM-07")).get().map(\.words) == [
        "what the practitioner says of your conversation"
      ])
    #expect(
      try conversation(test)
        == "conversation on 12 February 2026; SW-118 says that none was held")
    let future = test.council.sayConversation(
      of: review, .heldOn(test.today.adding(days: 1)), by: test.hand("SW-118"))
    #expect(future.errors == ["R040"])
    #expect(
      try test.council.waiting(by: test.hand("SW-118")).get().filter { $0.kind == .decide }.isEmpty)
  }

  @Test(
    "is counted: reflections, replies and conversations confirmed, of the reviews there are (E2)")
  func figures() throws {
    let test = try council()
    try test.takeIn(TestForm(2).text)
    let hand = test.hand("SW-118")
    for _ in 1...2 {
      _ = try test.council.add(.reply, to: review, saying: "The school rang", by: hand).get()
    }
    _ = try test.council.sayConversation(of: review, .asRecorded, by: hand).get()
    _ = try test.council.sayConversation(
      of: "2026-02-CIC-0002", .notHeld, by: hand
    ).get()
    let figures = try test.council.figureSets(Selection(), test.hand()).flatMap(\.figures)
    func counts(_ id: Figure.ID) -> [Int?] {
      figures.first { $0.id == id }.map { [$0.numerator, $0.denominator] } ?? []
    }
    #expect(counts(.practitionerReflections) == [0, 2])
    #expect(counts(.practitionerReplies) == [1, 2])
    #expect(counts(.conversationsConfirmed) == [1, 2])
    // Of what somebody is still to grade nothing is counted.
    _ = try test.council.askForModeration(
      of: review, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    let blind = try test.council.figureSets(Selection(), test.hand("MOD-01")).flatMap(\.figures)
    #expect(blind.first { $0.id == .practitionerReplies }?.numerator == 0)
  }

  @Test("comes back with a whole export, and the journal proves it (E2)")
  func travels() throws {
    let test = try council()
    _ = try test.council.add(
      .reflection, to: review, saying: "I knew that the plan had stalled", by: test.hand("SW-118")
    ).get()
    _ = try test.council.sayConversation(of: review, .asRecorded, by: test.hand("SW-118")).get()
    let all = try ReadCell.export(nil, test, test.hand())
    let fresh = try TestCouncil()
    let path = try fresh.write(all, to: "all.jsonl")
    _ = try Importer(fresh.council, by: fresh.hand()).run([path])
    let shown = try fresh.council.show(review, by: fresh.hand("TM-07")).get()
    #expect(shown.beside.words.map(\.text) == ["I knew that the plan had stalled"])
    #expect(shown.beside.words.map(\.by) == ["SW-118"])
    #expect(shown.beside.conversation?.hasSuffix("confirmed by SW-118") == true)
    let subjects = try test.council.read { try $0.journal(limit: 10_000) }
      .filter { $0.subject == review }.map(\.act.rawValue)
    #expect(subjects.contains("reflect") && subjects.contains("practice conversation"))
  }
}
