import Testing

@Suite("What a moderation can get wrong")
struct ModerationMistakeTests {
  @Test("the moderator is the auditor, or nobody", arguments: ["TM-07": "M003", "MOD-9": "M004"])
  func wrongModerator(_ moderator: String, _ code: String) throws {
    let desk = try deskWithReview()
    try desk.write(Form.moderation.replacing("MOD-01", with: moderator), to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:3:12 \(code)"])
    try desk.refused("moderation", "record", "m.yaml", because: ["m.yaml:3:12 \(code)"])
  }

  @Test("it names a review that is not there")
  func unknownReview() throws {
    let desk = try deskWithReview()
    try desk.write(Form.moderation.replacing("CIC-0001", with: "CIC-0009"), to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:2:13 M001"])
    try desk.refused("moderation", "record", "m.yaml", because: ["m.yaml:2:13 M001"])
  }

  @Test("it names a draft")
  func draft() throws {
    let desk = try deskWithReview()
    try desk.done("review", "new", "--case", "C-7", "--team", "CIC-2", "--id", "D-1", as: "TM-07")
    try desk.write(Form.moderation.replacing(Form.id, with: "D-1"), to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:2:13 M002"])
    try desk.refused("moderation", "record", "m.yaml", because: ["m.yaml:2:13 M002"])
  }

  @Test("a grade is a digit, or the domain is left out")
  func grades() throws {
    let desk = try deskWithReview()
    try desk.write(
      Form.moderation.replacing("planning: { grade: good", with: "planning: { grade: 3"),
      to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:8:22 R015"])
    try desk.write(
      Form.moderation.replacing("  planning", with: "  # planning"), to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:5:1 M006"])
  }

  @Test("Words after a # are told of; the notes of its own form are not (A4)")
  func notes() throws {
    let desk = try deskWithReview()
    try desk.done(
      "moderation", "draw", "--add", Form.id, "--because", "a first try", "--to", "MOD-01",
      as: "QA-01")
    let blank = try desk.done("moderation", "next", "--form", as: "MOD-01")
    try desk.write(blank, to: "blank.yaml")
    #expect(blank.contains("# "))
    let plain = try desk.plr("moderation", "record", "blank.yaml", as: "MOD-01")
    #expect(!plain.complaints.contains("D028"), "\(plain)")
    try desk.write(
      Form.moderation.replacing("\noverall:", with: "\n# ask Jo about the plan\noverall:"),
      to: "m.yaml")
    let run = try desk.plr("moderation", "record", "m.yaml", as: "MOD-01")
    #expect(run.status == 0 && run.complaints.contains("ask Jo about the plan"), "\(run)")
    #expect(run.printed("warning").filter { $0.hasSuffix("D028") }.count == 1, "\(run)")
  }

  private func deskWithReview() throws -> Desk {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    return desk
  }
}
