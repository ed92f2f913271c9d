import Foundation
import Testing

@Suite("Two plr writing at once")
struct TwoWritersTests {
  /// A workspace, and an import that was stopped in its tracks while it has the right to write.
  private func busyDesk() throws -> (Desk, Started) {
    let desk = try Desk()
    try desk.write(Form.text(1000), to: "second.yaml")
    try desk.write((1...many).map { Form.text($0) }.joined(separator: "---\n"), to: "first.yaml")
    let first = try desk.start(["import", "first.yaml"])
    // The lock holds a note on who has it as long as somebody has it.
    while (try? desk.bytes(of: "plr.lock"))?.isEmpty ?? true { try #require(first.isRunning) }
    first.signal(SIGSTOP)
    try #require(first.isRunning)
    return (desk, first)
  }

  /// So many that the import is still at it when it is stopped.
  private let many = 300

  @Test("the second waits, and both are stored")
  func waits() throws {
    let (desk, first) = try busyDesk()
    let second = try desk.start(["import", "second.yaml"])
    usleep(500_000)
    #expect(second.isRunning)
    first.signal(SIGCONT)
    #expect(try first.end().status == 0)
    #expect(try second.end().status == 0)
    #expect(try desk.reviews().count == many + 1)
    try desk.done("journal", "verify")
  }

  @Test("when it has waited long enough it says who is writing, and readers never wait")
  func saysWho() async throws {
    let (desk, first) = try busyDesk()
    let second = try desk.start(["import", "second.yaml"])
    #expect(try desk.plr("review", "list").output == "No reviews.\n")
    let run = try await second.endInTime()
    #expect(run.status == 1)
    #expect(run.errors == ["S003"], "\(run)")
    #expect(run.complaints.contains("QA-01 is writing to this workspace with \"import\""))
    #expect(run.complaints.contains("process \(first.id)"))
  }
}
