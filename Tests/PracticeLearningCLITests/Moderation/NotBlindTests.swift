import Testing

@Suite("Whoever was shown a review is not blind for it")
struct NotBlindTests {
  @Test("a moderation by somebody who had read the review is stored as not blind (B4)")
  func stored() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.done("review", "show", Form.id, as: "QA-01")
    try desk.done("moderation", "reassign", Form.id, "--to", "QA-01", "--because", "MOD-01 is ill.")
    try desk.write(Form.moderation([:]).replacing("MOD-01", with: "QA-01"), to: "own.yaml")
    try desk.done("moderation", "record", "own.yaml")
    #expect(try desk.sheet().contains("not graded blind: QA-01 had been shown the review before"))
    #expect(try desk.done("moderation", "show", Form.id, "--format", "yaml").contains("blind: no"))
    try desk.done("doctor")
    let blind = try Desk.withReviewToModerate()
    try blind.recordModeration()
    #expect(try !blind.sheet().contains("not graded blind"))
  }

  @Test("a list that showed grades is a look like any other (B4)")
  func listed() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.done("review", "list", "--grades", as: "QA-01")
    try desk.ask("QA-01")
    try desk.write(Form.moderation([:]).replacing("MOD-01", with: "QA-01"), to: "own.yaml")
    try desk.done("moderation", "record", "own.yaml")
    #expect(try desk.sheet().contains("not graded blind"))
  }

  @Test("who was shown a review is not asked while somebody else can be (B4)")
  func asked() throws {
    func asked(readBy person: String?) throws -> String {
      let desk = try Desk()
      try desk.write(
        Desk.settings.replacing(
          "working_days: 10", with: "working_days: 10, moderators: [QA-01, Z-01]"
        ).replacing(
          "  - { id: MOD-01, role: moderator }",
          with: "  - { id: Z-01, role: principal social worker }"), to: "plr.yaml")
      try desk.write(Form.text, to: "form.yaml")
      try desk.done("review", "submit", "form.yaml", as: "TM-07")
      if let person { try desk.done("review", "show", Form.id, as: person) }
      return try desk.done("moderation", "draw", "--add", Form.id, "--because", "A second look.")
    }
    #expect(try asked(readBy: nil).hasPrefix("QA-01 is asked"))
    #expect(try asked(readBy: "QA-01").hasPrefix("Z-01 is asked"))
  }

  @Test("a review graded again after an amendment is not blind: both sides were shown (B4)")
  func again() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["overall": "outstanding"])
    try desk.write(
      Form.text.replacing("back in school", with: "back at school"), to: "amended.yaml")
    try desk.done(
      "review", "amend", "amended.yaml", "--reason", "A word was wrong.", as: "TM-07")
    try desk.recordModeration(["overall": "outstanding"])
    let sheet = try desk.sheet()
    #expect(sheet.contains("not graded blind") && sheet.contains("Round 1"), "\(sheet)")
    #expect(sheet.contains("opened again: the review was amended by TM-07"))
  }
}
