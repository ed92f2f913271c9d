import Testing

@Suite("A moderation conversation is agreed by both sides")
struct AgreeingCommandTests {
  private func propose(_ desk: Desk, as person: String) throws -> Built.Run {
    try desk.run(
      [
        "moderation", "resolve", Form.id, "--how", "conversation", "--with", "TM-07", "--said",
        "We read the plan.", "--agreed", "yes",
      ], as: person)
  }

  @Test("the moderator's yes is a proposal, and the auditor's own word settles it (E8)")
  func both() throws {
    let desk = try Desk.withDifference()
    #expect(try desk.run(["moderation", "agree", Form.id], as: "TM-07").errors == ["M033"])
    let proposed = try propose(desk, as: "MOD-01")
    #expect(proposed.status == 0 && proposed.output.contains("is now moderated"), "\(proposed)")
    #expect(proposed.output.contains("plr moderation agree \(Form.id)"), "\(proposed)")
    for person in ["MOD-01", "QA-01", "MOD-02"] {
      #expect(try desk.run(["moderation", "agree", Form.id], as: person).status == 1)
    }
    let agreed = try desk.run(["moderation", "agree", Form.id], as: "TM-07")
    #expect(agreed.status == 0 && agreed.output.contains("is now final"), "\(agreed)")
    #expect(agreed.output.contains("agreed by TM-07"), "\(agreed)")
    #expect(
      try desk.done("moderation", "show", Form.id, "--format", "yaml").contains("what: agreed"))
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test("who does not agree says why, and a third reader comes next; silence does the same (E8)")
  func neither() throws {
    let desk = try Desk.withDifference()
    _ = try propose(desk, as: "TM-07")
    #expect(try desk.run(["moderation", "agree", Form.id, "--no"], as: "MOD-01").status == 64)
    let no = try desk.run(
      ["moderation", "agree", Form.id, "--no", "--because", "It is dated."], as: "MOD-01")
    #expect(no.status == 0 && no.output.contains("A third reader or a panel decides"), "\(no)")
    let silent = try Desk.withDifference()
    _ = try propose(silent, as: "MOD-01")
    let reader = [
      "moderation", "resolve", Form.id, "--how", "third reader", "--by", "MOD-02", "--because",
      "Read again.",
    ]
    #expect(try silent.run(reader, as: "MOD-02").errors == ["M019"])
    silent.environment["PLR_TODAY"] = "2026-04-23"
    #expect(try silent.run(reader, as: "MOD-02").status == 0)
  }

  @Test("a document that states an agreement for both is not added to what was graded here (E8)")
  func document() throws {
    let desk = try Desk.withDifference()
    let text =
      Form.moderation(["planning": "requires improvement"]) + """
        conversation: { held_on: 2026-04-15, with: [TM-07], said: We read it., agreed: yes }
        resolution: { how: conversation, on: 2026-04-15, by: MOD-01, because: We read it. }

        """
    try desk.write(text, to: "agreed.yaml")
    for person in ["QA-01", "MOD-01"] {
      let run = try desk.run(["import", "agreed.yaml"], as: person)
      #expect(run.status == 1 && run.errors.allSatisfy { $0.hasSuffix("M032") }, "\(run)")
    }
    let before = try Desk()
    try before.write(Form.text + "---\n" + text, to: "all.yaml")
    try before.done("import", "all.yaml")
    #expect(try before.sheet().contains("stated by one side"))
  }

  @Test("the dispute has a command of its own, and leaves no final grade (H6)")
  func dispute() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", "It is more.",
      as: "MOD-01")
    let dispute = ["moderation", "dispute", Form.id, "--because", "Not so."]
    #expect(try desk.run(dispute, as: "MOD-01").errors == ["M023"])
    let disputed = try desk.run(dispute, as: "TM-07")
    #expect(disputed.status == 0 && disputed.output.contains("is now moderated"), "\(disputed)")
    #expect(!disputed.output.contains("Final grades"))
    #expect(try desk.sheet().contains("final: none yet, it is disputed"))
    let csv = try desk.done("moderation", "show", Form.id, "--format", "csv")
    #expect(csv.contains("planning,good,outstanding,\"the moderator decides, with a reason\",,"))
  }
}
