import Testing

@Suite("The steps of a moderation travel with it")
struct StepsTravelTests {
  @Test("what was recorded here is exported and taken in again word for word, times included")
  func roundTrip() throws {
    let desk = try Desk.withDifference()
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "conversation", "--with", "TM-07", "--said",
      "We read the plan.", "--agreed", "yes", as: "MOD-01")
    try desk.done("moderation", "agree", Form.id, as: "TM-07")
    let exported = try desk.done("export", "--kind", "moderation", "--format", "jsonl")
    #expect(exported.contains("recorded_at") && exported.contains("\"what\":\"asked\""))
    let other = try Desk()
    try other.write(Form.text, to: "form.yaml")
    try other.write(exported, to: "moderations.jsonl")
    try other.done("import", "form.yaml", "moderations.jsonl")
    #expect(
      try other.done("export", "--kind", "moderation", "--format", "jsonl") == exported)
    #expect(try other.done("import", "moderations.jsonl") == "Nothing new; 1 unchanged.\n")
    try other.done("doctor")
    try other.done("journal", "verify")
  }
}
