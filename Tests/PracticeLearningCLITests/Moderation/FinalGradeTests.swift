import Testing

@Suite("The final grades of a moderation")
struct FinalGradeTests {
  private func resolve(_ desk: Desk, _ person: String, _ options: String...) throws -> Built.Run {
    try desk.run(["moderation", "resolve", Form.id] + options, as: person)
  }

  @Test("settling names the final grades before and after, and whose they are")
  func named() throws {
    let desk = try Desk.withReviewToModerate()
    let recorded = try desk.recordModeration(
      ["planning": "requires improvement", "overall": "requires improvement"])
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      recorded.contains(
        "Final unless --final names another grade: planning requires improvement (MOD-01's) and "
          + "overall requires improvement (MOD-01's)."), "\(recorded)")
    let proposed = try resolve(
      desk, "MOD-01", "--how", "conversation", "--with", "TM-07", "--said", "Read twice.",
      "--agreed", "yes", "--final", "overall=good")
    #expect(!proposed.output.contains("Final grades"), "\(proposed)")
    let agreed = try desk.run(["moderation", "agree", Form.id], as: "TM-07")
    #expect(agreed.output.contains("  overall: good, TM-07's grade\n"), "\(agreed)")
    #expect(
      agreed.output.contains(
        "  planning: requires improvement, MOD-01's grade; TM-07 gave good\n"), "\(agreed)")
    let disputed = try resolve(desk, "TM-07", "--dispute", "Planning is good.")
    #expect(disputed.output.contains("(as it was settled"), "\(disputed)")
    #expect(!disputed.output.contains("Final grades"))
    let panel = try resolve(
      desk, "SM-1", "--how", "panel", "--by", "SM-1", "--panel", "PSW-1", "--panel", "QA-01",
      "--because", "Read by three.")
    #expect(panel.status == 0 && panel.output.contains("  overall: good, TM-07's grade\n"))
    #expect(
      try desk.done("moderation", "show", Form.id, "--format", "csv").contains(
        "overall,good,requires improvement,a recorded conversation,good"))
    try desk.done("doctor")
  }

  @Test("a third reader who leaves the overall grade open is asked for it")
  func unsaid() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["overall": "requires improvement"])
    let open = try resolve(
      desk, "MOD-01", "--how", "conversation", "--with", "TM-07", "--said", "Read twice.",
      "--agreed", "no")
    #expect(open.output.contains("They name the final overall grade with --final."), "\(open)")
    try desk.refused(
      "moderation", "resolve", Form.id, "--how", "third reader", "--because", "Read.",
      because: ["M031"])
    let read = try resolve(
      desk, "QA-01", "--how", "third reader", "--because", "Read.", "--final", "overall=outstanding"
    )
    #expect(read.output.contains("overall: outstanding, the third reader's grade"), "\(read)")
  }

  @Test("a moderator who finds inadequate what the auditor did not tells the service manager now")
  func alert() throws {
    let desk = try Desk.withReviewToModerate()
    let recorded = try desk.recordModeration(["overall": "inadequate"])
    #expect(
      recorded.contains(
        "Tell QA-01 (nobody of the line can be told) now: MOD-01 finds \(Form.id) inadequate overall."
      ),
      "\(recorded)")
    let other = try Desk.withReviewToModerate()
    #expect(!(try other.recordModeration(["overall": "outstanding"])).contains("Tell "))
  }

  @Test("a wrong final grade is told the grades there are")
  func wrongGrade() throws {
    let desk = try Desk.withDifference()
    let run = try resolve(
      desk, "MOD-01", "--how", "conversation", "--said", "Read.", "--agreed", "yes", "--final",
      "overall=excellent")
    #expect(run.status == 64)
    #expect(
      run.complaints.contains(
        "write one of: outstanding, good, requires improvement, inadequate"), "\(run)")
    let rating = try resolve(
      desk, "MOD-01", "--how", "conversation", "--said", "Read.", "--agreed", "yes", "--final",
      "plans=good")
    #expect(rating.complaints.contains("planning"), "\(rating)")
  }
}
