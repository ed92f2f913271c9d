import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("What waits for whom") struct WaitingTests {
  private func waiting(_ test: TestCouncil, _ person: String?) throws -> [String] {
    try test.council.waiting(by: test.hand(person)).get().map {
      "\($0.when(on: test.today)) | \($0.kind.rawValue) \($0.subject) | \($0.remedy.plainWords)"
    }
  }

  @Test("everybody finds what is theirs to do, and nobody anything else (E2)")
  func everybody() throws {
    let test = try ReadCell.council.copy()
    let (review, fostering) = (ReadCell.review, ReadCell.fostering)
    let approve = "today | decide EX-0001 | decide on EX-0001"
    let expected: [String: [String]] = [
      // What SW-118 was shown waits no longer.
      "SW-118": [
        "no day | decide \(review) | confirm the conversation about \(review)"
      ],
      "SW-130": [
        "no day | decide \(fostering) | confirm the conversation about \(fostering)",
        "to read | read \(fostering) | read \(fostering)",
      ],
      "SW-119": [review, fostering].map {
        "14 days | act \($0).1 | say how \($0).1 goes"
      },
      "TM-07": [
        "11 days | record A-1 | start the review of A-1",
        "to read | read \(review) | read \(review)",
      ],
      "TM-16": [
        "today | grade CAL-2026-04-15 | give the grades of TM-16 in CAL-2026-04-15"
      ],
      "SM-01": [approve], "SM-02": [approve], "QA-02": [approve],
    ]
    for person in test.council.workspace.people.map(\.id) {
      let found = try waiting(test, person)
      #expect(found == expected[person] ?? [], "\(person)")
    }
    #expect(throws: Refusal.self) { try waiting(test, nil) }
  }

  @Test("what was opened waits no longer, until something new is said of it (E2)")
  func read() throws {
    let test = try ReadCell.council.copy()
    let review = ReadCell.review
    func words(_ person: String) throws -> [String] {
      try test.council.waiting(by: test.hand(person)).get().filter { $0.kind == .read }.map(\.words)
    }
    #expect(try words("SW-118").isEmpty)
    #expect(
      try words("TM-07") == ["the moderator's view of your review; the practitioner's reply"])
    _ = try test.council.moderation(of: review, by: test.hand("TM-07")).get()
    #expect(try words("SW-118").isEmpty && words("TM-07").isEmpty)
    // A list of grades is no reading of the words.
    _ = try test.council.reviews(ReviewListing(withGrades: true), by: test.hand("SW-130")).get()
    #expect(try words("SW-130") == ["the review of your work"])
    test.time = "2026-04-15T22:00:00Z"
    var form = TestForm(1)
    form.words = "She is known and heard and believed"
    form.actionWords = "She is known and heard"
    let path = try test.write(form.text, to: "again.yaml")
    _ = try Importer(
      test.council, by: test.hand(), as: .amending(because: "a word was missing")
    ).run([path])
    #expect(try words("SW-118") == ["the review of your work"])
  }

  @Test("an allocated review that is begun waits to be finished, by the day of its allocation (E2)")
  func begun() throws {
    let test = try TestCouncil()
    try test.takeIn(
      "plr: 1\nallocation: A-1\nprogramme: monthly\nmonth: 2026-03\nauditor: TM-07\ncase: C-4821\n"
        + "due: 2026-04-13\n")
    #expect(
      try waiting(test, "TM-07") == ["2 days late | record A-1 | start the review of A-1"])
    var new = try test.council.newReview(
      allocated: "A-1", team: "CIC-2", by: test.hand("TM-07"))
    new.practitioner = "SW-118"
    let started = try test.council.startReview(new, by: test.hand("TM-07")).get()
    #expect(
      try waiting(test, "TM-07")
        == ["2 days late | record \(started.id) | go on with \(started.id)"])
  }

  @Test("an action waits for its verifier once its owner shows evidence, or its day has come (E2)")
  func verifying() throws {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text)
    let action = "\(ReadCell.review).1"
    let verify = "14 days | verify \(action) | complete \(action)"
    func verifies() throws -> Bool { try waiting(test, "TM-07").contains(verify) }
    #expect(try !verifies())
    _ = try test.council.updateAction(
      action, to: .green, note: "The school rang", by: test.hand("SW-119")
    ).get()
    #expect(try !verifies())
    _ = try test.council.updateAction(
      action, to: .green, evidence: "She named her new school", by: test.hand("SW-119")
    ).get()
    #expect(try verifies())
    _ = try test.council.updateAction(
      action, to: .blue, evidence: "She said so to me", by: test.hand("TM-07")
    ).get()
    #expect(try waiting(test, "TM-07").isEmpty && waiting(test, "SW-119").isEmpty)
  }

  @Test("each step to settle a difference waits for whose turn it is (E2)")
  func settling() throws {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text)
    let review = ReadCell.review
    _ = try test.council.askForModeration(
      of: review, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    #expect(
      try waiting(test, "MOD-01") == [
        "10 days | grade \(review) | grade \(review) as its moderator"
      ])
    let grades = ActCell.grades(of: review, by: "MOD-01").replacing(
      "planning: { grade: good", with: "planning: { grade: requires improvement")
    _ = try test.council.recordModerations(
      [try test.write(grades, to: "grades.yaml")], amending: nil, by: test.hand("MOD-01")
    ).get()
    func steps(_ person: String) throws -> [String] {
      try waiting(test, person).filter { $0.contains("| settle") }
    }
    #expect(
      try steps("TM-07") == [
        "5 days | settle \(review) | record the conversation with MOD-01 on the difference of \(review)"
      ])
    #expect(try steps("MOD-01").count == 1 && steps("QA-01").isEmpty && steps("TM-16").isEmpty)
    _ = try test.council.settle(review, by: test.hand("MOD-01")) { _, _ in
      [
        .conversation(
          Moderation.RecordedConversation(
            heldOn: test.today, with: ["TM-07"], said: "The goals have no dates.", agreed: true),
          agreement: .init(
            how: .conversation, on: test.today, by: "MOD-01", because: "They have no dates."))
      ]
    }.get()
    #expect(
      try steps("TM-07") == ["5 days | settle \(review) | answer what was proposed for \(review)"])
    #expect(try steps("MOD-01").isEmpty)
    _ = try test.council.agree(review, refusing: "They have", by: test.hand("TM-07")).get()
    #expect(try steps("TM-07").isEmpty && steps("MOD-01").isEmpty)
    #expect(
      try steps("QA-01") == [
        "10 days | settle \(review) | let a third reader decide on the difference of \(review)"
      ])
  }
}
