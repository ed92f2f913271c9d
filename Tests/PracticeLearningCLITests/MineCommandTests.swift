import Foundation
import Testing

@Suite("plr mine: what waits for me")
struct MineCommandTests {
  @Test("each line says by when, what, and the command that does it (E2)")
  func text() throws {
    let desk = try Desk.withReviewToModerate()
    #expect(
      try desk.done("mine", as: "MOD-01") == """
        Waiting for you on Wednesday 15 April 2026
          10 days  2026-02-CIC-0001  review to grade without having read it (C-4821, CIC-2)  plr moderation record 2026-02-CIC-0001

        """)
    let later = try desk.done("mine", "--on", "2026-04-30", as: "MOD-01")
    #expect(later.contains("  1 day late  2026-02-CIC-0001"), "\(later)")
    #expect(
      try desk.done("mine", as: "TM-16") == "Nothing waits for TM-16 on Wednesday 15 April 2026.\n")
  }

  @Test("programs read kind, day, working days left and the command (E2)")
  func json() throws {
    let desk = try Desk.withReviewToModerate()
    let json = try desk.done("mine", "--format", "json", as: "SW-118")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["kind"] as? String } == ["act", "decide", "read"])
    #expect(rows[0]["last_day"] as? String == "2026-05-06")
    #expect(rows[0]["working_days_left"] as? Int == 14)
    #expect(
      rows[2]["command"] as? String == "plr review show \(Form.id)"
        && rows[2]["last_day"] is NSNull)
    #expect(try desk.done("mine", "--format", "json", as: "TM-16") == "[]\n")
  }

  @Test("review new starts what is allocated, as mine says (E2)")
  func allocated() throws {
    let desk = try Desk()
    try desk.write(
      "plr: 1\nallocation: A-1\nprogramme: monthly\nmonth: 2026-04\nauditor: TM-07\ncase: C-1\n",
      to: "a.yaml")
    try desk.done("import", "a.yaml")
    let mine = try desk.done("mine", as: "TM-07")
    #expect(mine.contains("review to record (C-1)  plr review new A-1 --team TEAM"), "\(mine)")
    #expect(
      try desk.done("review", "new", "A-1", "--team", "CIC-2", as: "TM-07").hasPrefix(
        "Started 2026-04-CIC-0001"))
  }
}
