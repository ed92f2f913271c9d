import Foundation
import Testing

@Suite("Learning actions: raised, followed, and asked what they changed")
struct ActionTests {
  private func raise(
    _ desk: Desk, difference: String = "Children know", _ more: String...
  ) throws -> Built.Run {
    try desk.run(
      [
        "action", "raise", "--what", "Write to children", "--level", "team", "--owner", "TM-16",
        "--due", "2026-05-01", "--difference", difference,
      ] + more)
  }

  @Test("raised without a difference, or with a blank one: refused", arguments: ["", "  "])
  func noDifference(_ difference: String) throws {
    let desk = try Desk()
    let before = try desk.bytes(of: "plr.sqlite")
    let run = try raise(desk, difference: difference)
    #expect(run.status == 1 && run.errors == ["A003"], "\(run)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("raised, on track, then completed with the difference it made")
  func lifetime() throws {
    let desk = try Desk()
    #expect(try raise(desk).output == "Raised LA-2026-001, due 1 May 2026, owner TM-16.\n")
    #expect(try raise(desk, "--new").output.hasPrefix("Raised LA-2026-002"))
    try desk.done("action", "update", "LA-2026-001", "--status", "green", "--note", "Begun")
    for blank in [[], ["--evidence", " "]] {
      let run = try desk.run(["action", "update", "LA-2026-001", "--status", "blue"] + blank)
      #expect(run.status == 1 && run.errors == ["A005"], "\(run)")
    }
    try desk.done(
      "action", "update", "LA-2026-001", "--status", "blue", "--evidence", "Six children say so")
    let list = try desk.done("action", "list", "--on", "2026-05-02", "--overdue", "--format", "csv")
    #expect(list.contains("LA-2026-002") && !list.contains("LA-2026-001"), "\(list)")
    try desk.refused(
      "action", "update", "LA-2026-009", "--status", "green", because: ["A009"])
  }
}
