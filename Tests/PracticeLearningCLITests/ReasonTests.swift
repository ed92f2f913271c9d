import Testing

@Suite("Reasons on the command line name nobody")
struct ReasonTests {
  @Test("a name in a reason is refused before anything is kept, with how to write it")
  func refused() throws {
    let desk = try Desk.withReviewToModerate()
    let name = "Mrs Smith told me."
    try desk.write(Form.text.replacing("back in school", with: "back at school"), to: "am.yaml")
    try desk.write(Form.text(2), to: "second.yaml")
    try desk.done("review", "submit", "second.yaml", as: "TM-07")
    let amended = try desk.refused(
      "review", "amend", "am.yaml", "--reason", name, because: ["P001"], as: "TM-07")
    #expect(amended.complaints.contains("write it without the name"), "\(amended)")
    #expect(!amended.complaints.contains("confirmed"))
    try desk.refused(
      "moderation", "reassign", Form.id, "--to", "MOD-02", "--because", name, because: ["P001"])
    try desk.refused(
      "moderation", "draw", "--add", Form.id(2), "--because", name, because: ["P001"])
    try desk.refused("import", "am.yaml", "--amend", "--reason", name, because: ["P001"])
    try desk.recordModeration(["planning": "outstanding"])
    try desk.refused(
      "moderation", "record", "m.yaml", "--amend", name, because: ["P001"], as: "MOD-01")
    let settled = try desk.refused(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", name,
      because: ["P001"], as: "MOD-01")
    #expect(settled.complaints.contains("write it without the name"), "\(settled)")
    #expect(!settled.complaints.contains("confirmed"))
    try desk.done("review", "amend", "am.yaml", "--reason", "A word was wrong.", as: "TM-07")
  }
}
