import Foundation
import Testing

@Suite("The practitioner's part, at the command line")
struct PractitionerCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    return desk
  }

  @Test(
    "words come from the command line, a file or standard input, and stand above the review (E2)")
  func sources() throws {
    let desk = try desk()
    #expect(
      try desk.done(
        "review", "reflect", Form.id, "--text", "I knew that the plan had stalled", as: "SW-118")
        == "Your reflection stands beside \(Form.id). Thank you.\n")
    try desk.write("The school rang.\nShe was told the same day.\n", to: "reply.txt")
    #expect(
      try desk.done("review", "reply", Form.id, "reply.txt", as: "SW-118")
        == "Your reply stands beside \(Form.id). Thank you.\n")
    let piped = try desk.shell(
      "echo 'And again in March' | plr review reply \(Form.id) - --as SW-118")
    #expect(piped.status == 0, "\(piped)")
    let shown = try desk.done("review", "show", Form.id, as: "TM-07").replacing("\n# ", with: " ")
    for words in [
      "reflection of SW-118, ", ": I knew that the plan had stalled", "reply of SW-118, ",
      ": The school rang. She was told the same day.", ": And again in March",
      "conversation on 12 February 2026, not confirmed by SW-118 yet",
    ] { #expect(shown.contains(words), "\(words): \(shown)") }
    #expect(
      try desk.done("mine", as: "TM-07").contains(
        "the practitioner's reflection; the practitioner's reply") == false)
    try desk.done("doctor")
  }

  @Test("programs read what stands beside a review as people do, each by their rights (X3)")
  func json() throws {
    let desk = try desk()
    try desk.done(
      "review", "reflect", Form.id, "--text", "I knew that the plan had stalled", as: "SW-118")
    try desk.done("review", "show", Form.id, as: "QA-01")
    func beside(_ person: String) throws -> [String: Any] {
      let text = try desk.done("review", "show", Form.id, "--format", "json", as: person)
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(json?["id"] as? String == Form.id)
      return try #require(json?["beside"] as? [String: Any])
    }
    let own = try beside("TM-07")
    let words = try #require(own["practitioner"] as? [[String: Any]])
    #expect(words.map { $0["said"] as? String } == ["I knew that the plan had stalled"])
    #expect(words.map { $0["kind"] as? String } == ["reflection"])
    let readers = try #require(own["read_by"] as? [[String: Any]])
    #expect(readers.map { $0["person"] as? String } == ["QA-01"])
    #expect(own["moderation"] is NSNull && own["state"] as? String == "submitted")
    #expect((try beside("SW-118")["read_by"] as? [Any])?.isEmpty == true)

    try desk.ask("MOD-01")
    try desk.recordModeration([:])
    let graded = try beside("TM-07")
    let moderation = try #require(graded["moderation"] as? [String: Any])
    #expect(moderation["moderator"] as? String == "MOD-01")
    #expect(try beside("SW-118")["moderation"] is NSNull)
    let finals = try #require(try beside("SW-118")["final_grades"] as? [[String: Any]])
    #expect(finals.contains { $0["graded"] as? String == "overall" })
  }

  @Test("without words, with two sources, or with a number of somebody: nothing is stored (E2)")
  func refused() throws {
    let desk = try desk()
    #expect(try desk.plr("review", "reply", Form.id, as: "SW-118").status == 64)
    #expect(
      try desk.plr("review", "reply", Form.id, "a.txt", "--text", "b", as: "SW-118").status == 64)
    try desk.refused(
      "review", "reply", Form.id, "gone.txt", because: ["gone.txt D016"], status: 74, as: "SW-118")
    try desk.refused("review", "reply", Form.id, "--text", " ", because: ["S013"], as: "SW-118")
    let number = try desk.refused(
      "review", "reflect", Form.id, "--text", "Her number is 943 476 5919", because: ["P003"],
      as: "SW-118")
    #expect(number.complaints.contains("943"), "\(number)")
    try desk.refused(
      "review", "reply", Form.id, "--text", "I did it", because: ["S021"], as: "TM-07")
  }

  @Test("the conversation is confirmed, and told otherwise (E2)")
  func conversation() throws {
    let desk = try desk()
    let mine = try desk.done("mine", as: "SW-118")
    #expect(
      mine.contains("confirm that you talked with TM-07 on 12 February 2026, or say otherwise"),
      "\(mine)")
    #expect(mine.contains("plr review conversation \(Form.id)"))
    #expect(
      try desk.done("review", "conversation", Form.id, as: "SW-118")
        == "Recorded: conversation on 12 February 2026, confirmed by SW-118.\n")
    #expect(
      try desk.done("review", "conversation", Form.id, "--not-held", as: "SW-118")
        == "Recorded: conversation on 12 February 2026; SW-118 says that none was held.\n")
    let both = try desk.plr(
      "review", "conversation", Form.id, "--not-held", "--held-on", "2026-02-13", as: "SW-118")
    #expect(both.status == 64)
    let figures = try desk.done("figures", "--format", "csv")
    #expect(figures.contains("conversations.confirmed"), "\(figures)")
  }

  @Test("its auditor and the line read who read it; the practitioner does not (E2)")
  func readers() throws {
    let desk = try desk()
    _ = try desk.done("review", "show", Form.id, as: "SW-118")
    #expect(try desk.done("review", "show", Form.id, as: "TM-07").contains("# read by SW-118 on "))
    #expect(try desk.done("review", "show", Form.id, as: "TM-16").contains("# read by TM-07 on "))
    #expect(try !desk.done("review", "show", Form.id, as: "SW-118").contains("# read by"))
  }
}
