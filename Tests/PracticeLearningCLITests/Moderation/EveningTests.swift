import Foundation
import Testing

@Suite("A moderator's evening, from what is next to the final grade")
struct EveningTests {
  @Test("next names the case and what to judge, and nothing of the auditor")
  func next() throws {
    let desk = try Desk.withReviewToModerate()
    let run = try desk.plr("moderation", "next", as: "MOD-01")
    #expect(run.status == 0 && run.tellsTheAuditors == [], "\(run)")
    for words in [
      "Case C-4821  2026-02-CIC-0001", "children in care, team CIC-2, February 2026",
      "by 29 April 2026: 10 working days left", "what to judge", "voice of the child",
      "outstanding: ", "plr moderation record 2026-02-CIC-0001",
    ] { #expect(run.output.contains(words), "\(words): \(run.output)") }
    #expect(!run.output.contains("TM-07") && !run.output.contains("requested"))
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("next --list has all that is open, by its last day; nothing is said kindly")
  func list() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.write(Form.text(2), to: "second.yaml")
    try desk.done("review", "submit", "second.yaml", as: "TM-07")
    desk.environment["PLR_TODAY"] = "2026-04-13"
    try desk.ask("MOD-01", Form.id(2))
    desk.environment["PLR_TODAY"] = "2026-04-30"
    let list = try desk.done("moderation", "next", "--list", as: "MOD-01")
    let rows = list.split(separator: "\n").dropFirst().map(String.init)
    #expect(rows.count == 2 && rows[0].contains(Form.id(2)), "\(list)")
    #expect(rows[0].contains("3 working days late") && rows[1].contains("1 working day late"))
    #expect(try desk.done("moderation", "next", as: "MOD-01").contains("1 more after this one"))
    let json = try desk.done("moderation", "next", "--list", "--format", "json", as: "MOD-01")
    #expect(
      json.contains("\"to_do\": \"grade\"") || json.contains("\"to_do\":\"grade\""), "\(json)")
    let none = try desk.done("moderation", "next", as: "MOD-02")
    #expect(none == "Nothing waits to be graded by MOD-02. Thank you for what you have done.\n")
    #expect(
      try desk.done("moderation", "next", "--list", as: "MOD-02")
        == "You are asked for nothing at the moment.\n")
    let all = try desk.done("moderation", "next", "--list", "--everybody")
    #expect(all.contains("MOD-01") && all.contains(Form.id))
    try desk.refused(
      "moderation", "next", "--list", "--everybody", because: ["S021"], as: "MOD-01", isLook: true)
  }

  @Test("the form opens with what to judge, is filled in, and both gradings stand side by side")
  func editor() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.write(
      """
      sed -i 's/grade:.*$/grade: good/; s/because: >$/because: As the record shows, plainly./' "$1"
      sed -i '0,/grade: good/s//grade: requires improvement/' "$1"
      """, to: "grade.sh")
    desk.environment["EDITOR"] = "sh grade.sh"
    let run = try desk.plr("moderation", "next", "--open", as: "MOD-01")
    #expect(run.status == 0, "\(run)")
    let form = try desk.text(of: "moderations/\(Form.id).yaml")
    #expect(form.contains("# Grade this case as you find it") && form.contains("C-4821"))
    #expect(
      run.output.hasPrefix("The moderation of \(Form.id) is recorded; the review is now moderated.")
    )
    let pair = try #require(run.output.firstRange(of: "case recording - across the good line"))
    let below = run.output[pair.upperBound...].split(separator: "\n").prefix(3)
    #expect(
      below.first == "  auditor: good                          moderator: requires improvement")
    #expect(below.dropFirst().first?.contains("Visits are written to her within two") == true)
    #expect(below.dropFirst().first?.contains("As the record shows, plainly.") == true)
    #expect(run.output.contains("planning - equal"))
    #expect(run.output.contains("MOD-01 and TM-07 talk it through by 22 April 2026"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
    #expect(try desk.plr("review", "show", Form.id, as: "MOD-01").status == 0)
  }

  @Test("from grading by way of conversation, third reader, dispute and panel to the last word")
  func everyStep() throws {
    let desk = try Desk.withDifference()
    #expect(try desk.reviews() == [Form.id: "moderated"])
    let resolve = ["moderation", "resolve", Form.id]
    let talked = try desk.run(
      resolve + [
        "--how", "conversation", "--with", "TM-07", "--said", "We read the plan twice.", "--agreed",
        "no",
      ], as: "MOD-01")
    #expect(talked.status == 0 && talked.output.contains("is now moderated"), "\(talked)")
    #expect(talked.output.contains("A third reader or a panel decides by 29 April 2026"))
    let read = try desk.run(
      resolve + [
        "--how", "third reader", "--by", "MOD-02", "--because", "The goals carry no dates.",
      ], as: "MOD-02")
    #expect(read.status == 0 && read.output.contains("is now final"), "\(read)")
    #expect(read.output.contains("TM-07 may dispute it until 29 April 2026"))
    desk.environment["PLR_TODAY"] = "2026-04-17"
    let disputed = try desk.run(resolve + ["--dispute", "They were dated in May."], as: "TM-07")
    #expect(disputed.status == 0 && disputed.output.contains("is now moderated"), "\(disputed)")
    desk.environment["PLR_TODAY"] = "2026-04-20"
    let panel = try desk.run(
      resolve + [
        "--how", "panel", "--by", "SM-1", "--panel", "PSW-1", "--panel", "QA-01", "--because",
        "May is in the record.", "--final", "planning=good",
      ], as: "SM-1")
    #expect(panel.status == 0 && panel.output.contains("is now final"), "\(panel)")
    let sheet = try desk.sheet(as: "TM-07")
    for words in [
      "planning - across the good line", "auditor: good", "moderator: requires improvement",
      "final: good", "conversation with TM-07: no agreement", "We read the plan twice.",
      "third reader, MOD-02", "disputed by TM-07", "They were dated in May.",
      "panel chaired by SM-1, with PSW-1 and QA-01", "May is in the record.",
    ] { #expect(sheet.contains(words), "\(words): \(sheet)") }
    let csv = try desk.done("moderation", "show", Form.id, "--format", "csv")
    #expect(csv.contains("planning,good,requires improvement,a recorded conversation,good"))
    #expect(try desk.reviews() == [Form.id: "final"])
    let figures = try desk.done("figures")
    #expect(figures.contains(#/reviews moderated +100\.0%\* +1 of 1/#), "\(figures)")
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test("equal grades are confirmed at once; saying them again changes nothing")
  func confirmed() throws {
    let desk = try Desk.withReviewToModerate()
    let recorded = try desk.recordModeration()
    #expect(recorded.contains("the review is now final"))
    #expect(recorded.contains("Nothing: every compared grade is equal and confirmed."))
    let form = try desk.done("moderation", "show", Form.id, "--format", "yaml")
    #expect(form.contains("how: confirmed") && form.contains("reason: requested"), "\(form)")
    let again = try desk.done("moderation", "record", "m.yaml", as: "MOD-01")
    #expect(again == "The moderation of \(Form.id) is stored already; nothing was changed.\n")
    #expect(try desk.done("import", "m.yaml") == "Nothing new; 1 unchanged.\n")
  }

  @Test("how the form is written is marked afterwards and apart")
  func formQuality() throws {
    let desk = try Desk.withReviewToModerate()
    let mark = [
      "moderation", "record", Form.id, "--form-quality", "requires improvement", "--because",
      "The evidence is thin.",
    ]
    #expect(try desk.run(mark, as: "MOD-01").errors == ["M029"])
    #expect(try desk.run(mark, as: "MOD-02").errors == ["M014"])
    try desk.recordModeration()
    #expect(try desk.run(mark, as: "MOD-02").errors.count == 1)
    let marked = try desk.run(mark, as: "MOD-01")
    #expect(marked.status == 0, "\(marked)")
    #expect(try desk.reviews() == [Form.id: "final"])
    let sheet = try desk.sheet(as: "MOD-01")
    #expect(sheet.contains("apart from the grades of practice"))
    #expect(sheet.contains("requires improvement: The evidence is thin."))
    #expect(try desk.run(mark, as: "MOD-01").status == 0)
    let other = mark.map { $0 == "requires improvement" ? "good" : $0 }
    #expect(try desk.run(other, as: "MOD-01").errors == ["S008"])
    try desk.done("journal", "verify")
  }

  @Test("the second part of the form opens once the grades are saved")
  func secondPart() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    try desk.write(
      "sed -i '/^form_quality/,$ { s/grade:.*/grade: good/; s/because: >$/because: Clear./ }' \"$1\"\n",
      to: "mark.sh")
    desk.environment["EDITOR"] = "sh mark.sh"
    let run = try desk.plr("moderation", "record", Form.id, as: "MOD-01")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("good: Clear."))
    #expect(try desk.plr("moderation", "record", Form.id, as: "MOD-01").errors == ["S015"])
  }
}
