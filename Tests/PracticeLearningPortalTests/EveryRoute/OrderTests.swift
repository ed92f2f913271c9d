import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Steps in their order, and each once") struct OrderTests {
  /// Sends a form with an id of its own.
  private static func send(
    _ path: String, _ fields: String, to portal: Portal, _ council: Council, as person: String
  ) -> Int {
    let body = "token=\(PortalTrial.token)&form=\(UUID().uuidString)&\(fields)"
    let asked = Asked(
      .post, path, headers: ["content-type": "application/x-www-form-urlencoded"],
      body: Array(body.utf8))
    return portal.serve(
      asked, steps(ofPath: path) ?? [], council, as: person, token: PortalTrial.token
    ).status
  }

  @Test(
    "A moderation drawn by two at once is drawn once, each review asked for once (ASVS 2.3.3, 2.3.4)"
  )
  func parallelDraws() throws {
    let desk = try TestCouncil()
    for number in 1...10 { try desk.takeIn(TestForm(number).text) }
    let (portal, council) = (try PortalTrial(desk).portal, desk.council)
    let answers = Statuses()
    DispatchQueue.concurrentPerform(iterations: 6) { index in
      answers.add(
        Self.send(
          "/moderations/draw",
          "period=2026-02&programme=monthly&confirmed=yes&seed=\(index + 1)", to: portal, council,
          as: index.isMultiple(of: 2) ? "QA-01" : "QA-02"))
    }
    try desk.reopen()
    let asked = try desk.council.moderationsToDo(everybody: true, on: desk.today, by: desk.hand())
      .get().rows.map(\.review)
    #expect(Set(asked).count == asked.count)
    // Thirty in a hundred of ten, drawn once: none of the other draws added to it.
    #expect((1...4).contains(asked.count), "\(asked.count)")
    #expect(!answers.all.contains { $0 >= 500 })
  }

  @Test(
    "Two that record one blind grading, or approve one proposal, at once: one is done (ASVS 2.3.3)")
  func parallelApproval() throws {
    let desk = try TestCouncil()
    _ = try desk.council.exempt(
      .auditor("TM-30"), because: "ill until summer", until: desk.today.adding(days: 60),
      by: desk.hand("QA-01")
    ).get()
    let (portal, council) = (try PortalTrial(desk).portal, desk.council)
    let answers = Statuses()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      answers.add(
        Self.send("/proposals/EX-0001", "decision=approve", to: portal, council, as: "QA-02"))
    }
    let approvals = try desk.council.journal(JournalQuestion(), by: desk.hand("IG-01")).get().lines
      .count { $0.act.contains("approve") || $0.act.contains("decide") }
    #expect(approvals <= 1, "\(approvals)")
    #expect(!answers.all.contains { $0 >= 500 })
  }

  @Test(
    "A step whose turn it is not is refused, and nothing is stored (ASVS 2.3.1, 8.2.2)",
    arguments: [
      // Settled before it was graded, agreed before it was proposed, disputed before it was settled.
      (
        "/moderations/2026-02-CIC-0001/settle", ["how": "moderator decides", "because": "so"],
        "MOD-01"
      ),
      ("/moderations/2026-02-CIC-0001/answer", ["answer": "yes"], "TM-07"),
      ("/moderations/2026-02-CIC-0001/dispute", ["because": "I see it otherwise"], "TM-07"),
      // Graded by who is not asked; an escalation closed before anybody acknowledged it.
      ("/moderations/2026-02-CIC-0001/grade", ["overall.grade": "good"], "MOD-02"),
      ("/escalations/2026-02-CIC-0002/close", ["because": "done"], "TM-07"),
      // An action completed by its owner, a day approved that nobody asked for.
      ("/actions/2026-02-CIC-0001.1/update", ["status": "blue", "evidence": "done"], "SW-119"),
      ("/actions/2026-02-CIC-0001.1/day", ["answer": "yes"], "TM-07"),
      // A review submitted that was never begun, withdrawn by who may not.
      ("/reviews/2026-02-CIC-0099/form/check", ["confirmed": "yes"], "TM-07"),
      ("/reviews/2026-02-CIC-0001/withdraw", ["reason": "wrong case", "because": "so"], "SM-02"),
    ])
  func skipped(_ path: String, _ fields: [String: String], _ person: String) throws {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1).text)
    try desk.takeIn(TestForm(2, grade: .inadequate).text)
    _ = try desk.council.askForModeration(
      of: "2026-02-CIC-0001", by: "MOD-01", because: "asked for", on: desk.today, by: desk.hand()
    ).get()
    func acts() throws -> Int {
      try desk.council.journal(JournalQuestion(), by: desk.hand("IG-01")).get().lines
        .count { !["look", "refused", "read"].contains($0.act) }
    }
    let before = try acts()
    let trial = try PortalTrial(desk)
    let shown = trial.send(path, fields, as: person)
    #expect((400..<500).contains(shown.status), "\(path): \(shown.status) \(shown.goesTo ?? "")")
    #expect(try acts() == before, "\(path)")
  }
}

private final class Statuses: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [Int] = []
  func add(_ status: Int) { lock.withLock { all.append(status) } }
}
