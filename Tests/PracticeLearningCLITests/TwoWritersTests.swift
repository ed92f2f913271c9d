import Foundation
import Testing

@Suite("Two plr writing at once")
struct TwoWritersTests {
  /// A workspace in which an import holds the right to write until its form comes through a pipe.
  private func busyDesk() throws -> (Desk, Built.Start) {
    let desk = try Desk()
    try desk.write(Form.text(2), to: "second.yaml")
    try #require(mkfifo(desk.file("pipe.yaml").path, 0o600) == 0)
    let first = try desk.start(["import", "pipe.yaml"], as: "TM-07")
    // The lock holds a note on who has it as long as somebody has it.
    while (try? desk.bytes(of: "plr.lock"))?.isEmpty ?? true {
      try #require(first.process.isRunning)
      usleep(10_000)
    }
    return (desk, first)
  }

  @Test("the second waits, and both are stored")
  func waits() throws {
    let (desk, first) = try busyDesk()
    let second = try desk.start(["import", "second.yaml"])
    usleep(500_000)
    #expect(second.process.isRunning)
    try desk.write(Form.text, to: "pipe.yaml")
    #expect(try first.end().status == 0)
    #expect(try second.end().status == 0)
    #expect(try desk.reviews().count == 2)
    try desk.done("journal", "verify")
  }

  @Test("when it has waited long enough it says who is writing, and readers never wait")
  func saysWho() throws {
    let (desk, first) = try busyDesk()
    defer { first.process.terminate() }
    let second = try desk.start(["import", "second.yaml"])
    #expect(try desk.plr("review", "list").output == "No reviews.\n")
    let run = try second.end()
    #expect(run.status == 1)
    #expect(run.errors == ["S003"], "\(run)")
    #expect(run.complaints.contains("TM-07 is writing to this workspace with “plr import”"))
    #expect(run.complaints.contains("process \(first.process.processIdentifier)"))
  }
}
