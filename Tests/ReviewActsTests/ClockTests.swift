import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewStore
import Testing

@Suite("A clock that ran ahead") struct ClockTests {
  private let now = "2026-04-15T21:00:00Z"
  private let ahead = "2031-01-01T09:00:00Z"

  /// A council whose newest entry lies in the future.
  private func council() throws -> TestCouncil {
    let test = try TestCouncil()
    test.time = ahead
    try test.takeIn(TestForm(1).text)
    test.time = now
    return test
  }

  private func isStored(_ number: Int, _ test: TestCouncil) -> Bool {
    (try? test.takeIn(TestForm(number).text)) != nil
  }

  @Test("stops all writing until somebody accepts the clock as it is, with a reason (T5)")
  func accepted() throws {
    let test = try council()
    #expect(!isStored(2, test))
    let back = try test.council.acceptClock(
      because: "the machine was set to 2031 by mistake", by: test.hand("ADM-01")
    ).get()
    #expect(back.ahead == ahead && back.at == now)
    #expect(isStored(2, test))
    // A clock that goes back after it is refused as before.
    test.time = "2026-04-01T09:00:00Z"
    #expect(!isStored(3, test))
  }

  @Test("leaves a journal in order, whose check names the place and who accepted it (T5)")
  func named() throws {
    let test = try council()
    _ = test.council.acceptClock(because: "it ran ahead", by: test.hand("QA-01"))
    #expect(isStored(2, test))
    let outcome = test.council.verifyJournal(by: test.hand())
    #expect(outcome.diagnostics == [])
    let lines = try outcome.get().checked
    #expect(
      lines.contains { $0.contains("QA-01 set the clock back from \(ahead) to \(now)") }, "\(lines)"
    )
    let doctor = try test.council.doctor(by: test.hand()).get().lines.map(\.words)
    #expect(doctor.contains { $0.contains("set the clock back") })
    var question = JournalQuestion()
    question.act = "accept clock"
    let shown = try test.council.journal(question, by: test.hand()).get().lines
    #expect(shown.map(\.subject) == ["from \(ahead)"] && shown.map(\.at) == [now])
  }

  @Test("Settings changed meanwhile are recorded with the next act, and the chain holds (T6)")
  func settings() throws {
    let test = try council()
    try test.write(
      TestCouncil.settings.replacing("target_percent: 30", with: "target_percent: 40"),
      to: "plr.yaml")
    try test.reopen()
    _ = try test.council.acceptClock(because: "it ran ahead", by: test.hand("QA-01")).get()
    #expect(isStored(2, test))
    #expect(test.council.verifyJournal(by: test.hand()).diagnostics == [])
  }

  @Test("is accepted with a reason alone, and where the journal does lie ahead") func refused()
    throws
  {
    let test = try council()
    let before = try test.council.read { try $0.journalHead() }
    #expect(
      test.council.acceptClock(because: " ", by: test.hand()).diagnostics.map(\.code)
        == [.reasonNeeded])
    test.time = "2031-01-01T10:00:00Z"
    #expect(
      test.council.acceptClock(because: "why", by: test.hand()).diagnostics.map(\.code)
        == [.wrongState])
    #expect(try test.council.read { try $0.journalHead() } == before)
  }
}
