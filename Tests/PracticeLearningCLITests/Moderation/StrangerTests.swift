import Foundation
import Testing

@Suite("What nobody may do to a moderation")
struct StrangerTests {
  @Test("who is not asked records nothing")
  func notAsked() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.refused("moderation", "record", Form.id, because: ["M014"], as: "MOD-02")
    try desk.refused("moderation", "record", Form.id, "--form", because: ["M014"], as: "QA-01")
    try desk.refused("moderation", "record", Form.id, because: ["M003"], as: "TM-07")
    try desk.refused("moderation", "record", Form.id, because: ["M005"], as: "TM-16")
    let own = Form.moderation([:]).replacing("MOD-01", with: "MOD-02")
    try desk.write(own, to: "own.yaml")
    for command in [["moderation", "record"], ["import"]] {
      let run = try desk.run(command + ["own.yaml"], as: "MOD-02")
      #expect(run.status == 1 && run.errors == ["own.yaml:3:12 M014"], "\(run)")
    }
    try desk.write(Form.moderation([:]), to: "m.yaml")
    try desk.refused("moderation", "record", "m.yaml", because: ["m.yaml:3:12 M014"])
    let asOther = try desk.plr("moderation", "record", "m.yaml", as: "MOD-02")
    #expect(asOther.status == 1 && asOther.tellsTheAuditors == [], "\(asOther)")
  }

  @Test("the QA lead records from paper what somebody requested, and imports what is historic")
  func paper() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    try desk.write(Form.moderation([:]), to: "m.yaml")
    try desk.refused("moderation", "record", "m.yaml", because: ["m.yaml:1:1 M014"])
    let paper = Form.moderation([:]) + "selection: { reason: requested }\n"
    try desk.write(paper, to: "paper.yaml")
    #expect(try desk.done("moderation", "record", "paper.yaml").contains("is now final"))
    let other = try Desk()
    try other.write(Form.text + "---\n" + Form.moderation([:]), to: "all.yaml")
    try other.done("import", "all.yaml")
  }

  @Test("a moderation for somebody else who is asked is not imported either")
  func otherAsked() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.write(Form.moderation([:]).replacing("MOD-01", with: "MOD-02"), to: "m.yaml")
    try desk.refused("import", "m.yaml", because: ["m.yaml:3:12 M014"])
    try desk.write(Form.moderation([:]), to: "m.yaml")
    try desk.done("import", "m.yaml")
  }

  @Test("nobody peeks: no door shows a review to who is to grade it blind")
  func peeking() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.write(Form.text.replacing("TM-07", with: "MOD-01"), to: "guess.yaml")
    try desk.write(Form.text, to: "form.yaml")
    for line in [
      ["review", "show", Form.id], ["review", "show", Form.id, "--revision", "1"],
      ["moderation", "show", Form.id], ["moderation", "resolve", Form.id],
      ["review", "list"], ["review", "list", "--format", "json"],
      ["review", "list", "--format", "csv"], ["review", "check", "form.yaml"],
      ["review", "edit", "form.yaml"], ["review", "submit", "guess.yaml"],
      ["review", "amend", "guess.yaml", "--reason", "looking"], ["import", "guess.yaml"],
      ["action", "list"], ["action", "list", "--format", "json"], ["journal", "show"],
      ["figures"], ["figures", "--team", "CIC-2", "--format", "json"], ["themes", "table"],
      ["report", "board"], ["moderation", "compare"], ["moderation", "target"],
      ["moderation", "next"], ["moderation", "next", "--list"],
      ["moderation", "record", Form.id, "--form"], ["export"],
    ] {
      let run = try desk.run(line, as: "MOD-01")
      #expect(run.tellsTheAuditors == [], "plr \(line.joined(separator: " ")): \(run)")
    }
    #expect(try desk.plr("review", "show", Form.id, as: "MOD-01").errors == ["M015"])
    for line in [["figures"], ["moderation", "compare"], ["report", "board"]] {
      let run = try desk.run(line, as: "MOD-01")
      #expect(run.status == 0, "\(run)")
      let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(words.contains("without 1 review you are asked to grade"), "\(run)")
    }
    let list = try desk.done("review", "list", "--grades", as: "MOD-01")
    #expect(list.contains("1 review left blank: you are"), "\(list)")
    #expect(list.contains("- - - - - -"))
    #expect(try desk.done("review", "list", "--grades", as: "TM-07").contains("G G G G G G"))
    try desk.recordModeration()
    #expect(try desk.done("review", "list", "--grades", as: "MOD-01").contains("G G G G G G"))
    #expect(try desk.done("figures", as: "MOD-01").contains("1 of 1"))
  }

  @Test("who does not say who looks sees no grade that waits to be given blind")
  func nobodyNamed() throws {
    let desk = try Desk.withReviewToModerate()
    desk.environment["PLR_ACTOR"] = nil
    let run = try desk.plr("review", "list")
    #expect(run.status == 1 && run.errors == ["S014"], "\(run)")
    #expect(run.complaints.contains("--as and your role code"))
    #expect(try desk.plr("action", "list").tellsTheAuditors == [])
    for line in [
      ["figures"], ["figures", "--team", "CIC-2", "--format", "json"], ["report", "board"],
      ["themes", "table"], ["moderation", "compare"], ["moderation", "compare", "--format", "csv"],
    ] {
      let run = try desk.run(line)
      #expect(run.status == 1 && run.errors == ["S014"], "\(line): \(run)")
      #expect(run.tellsTheAuditors == [] && run.output.isEmpty, "\(line): \(run)")
      let asked = try desk.run(line + ["--as", "MOD-01"])
      #expect(asked.tellsTheAuditors == [], "\(line): \(asked)")
      #expect(try desk.run(line + ["--as", "nobody"]).errors == ["S014"], "\(line)")
      #expect(try desk.run(line + ["--as", "QA-01"]).status == 0, "\(line)")
      // A team manager reads the whole council and the own team, not the team of another.
      let ownTeamOnly = line.contains("--team")
      #expect(
        try desk.run(line + ["--as", "TM-07"]).errors == (ownTeamOnly ? ["S021"] : []), "\(line)")
    }
    #expect(try desk.plr("moderation", "target").errors == ["S014"])
  }

  @Test("who calibrates on a review does not see its grades before giving their own")
  func calibrating() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.done(
      "calibration", "new", "--title", "One case", "--held-on", "2026-04-14", "--review", Form.id,
      "--ratings", "overall", "--participants", "TM-07", "MOD-01")
    let show = try desk.plr("review", "show", Form.id, as: "MOD-01")
    #expect(show.errors == ["M015"] && show.tellsTheAuditors == [], "\(show)")
    #expect(show.complaints.contains("plr calibration record CAL-2026-04-14"), "\(show)")
    #expect(try desk.done("review", "list", "--grades", as: "MOD-01").contains("- - - - - -"))
    #expect(
      try desk.done("figures", as: "MOD-01").contains("without 1 review you are asked to grade"))
    for person in ["TM-07", "QA-01"] {
      #expect(try desk.plr("review", "show", Form.id, as: person).status == 0, "\(person)")
    }
    try desk.write(
      """
      calibration_grades: CAL-2026-04-14
      participant: MOD-01
      case: \(Form.id)
      given_on: 2026-04-14
      ratings:
        overall: { grade: good, because: Adults stay with her. }

      """, to: "own.yaml")
    try desk.done("calibration", "record", "own.yaml", as: "MOD-01")
    #expect(try desk.plr("review", "show", Form.id, as: "MOD-01").status == 0)
  }

  @Test("one open case shuts nobody out of the figures: it is left out, and so it says (E6)")
  func leftOut() throws {
    let desk = try Desk.withReviewToModerate()
    for number in 2...3 {
      try desk.write(Form.text(number), to: "form.yaml")
      try desk.done("review", "submit", "form.yaml", as: "TM-07")
    }
    let figures = try desk.done("figures", as: "MOD-01")
    #expect(figures.contains("without 1 review you are asked to grade"), "\(figures)")
    #expect(figures.contains(#/overall good or outstanding +100\.0%\* +2 of 2/#), "\(figures)")
    #expect(try desk.done("figures", as: "QA-01").contains("3 of 3"))
    let json = try desk.done("figures", "--format", "json", as: "MOD-01")
    #expect(json.contains(#""id":"reviews.left_out""#))
    #expect(!(try desk.done("figures", "--format", "json")).contains("reviews.left_out"))
    try desk.recordModeration()
    #expect(try desk.done("figures", as: "MOD-01").contains("3 of 3"))
  }

  @Test("what a QA lead is asked to grade blind is left out of their export and counted (X2)")
  func export() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.done("moderation", "reassign", Form.id, "--to", "QA-01", "--because", "MOD-01 is ill.")
    let all = try desk.plr("export")
    #expect(all.complaints.contains("Left out: 1 review and 1 action: you have still to grade"))
    #expect(all.complaints.contains("Left out: the history of the store"), "\(all.complaints)")
    #expect(!all.output.contains(Form.id) && !all.output.contains("\"grade\""))
    #expect(try desk.done("export", "--kind", "action").isEmpty)
    #expect(try desk.done("export", "--kind", "history").isEmpty)
    try desk.done("export", "--kind", "allocation")
    try desk.done("export", "--period", "2026-01")
  }

  @Test("a blind form is complete and says nothing it cannot know")
  func blindForm() throws {
    let desk = try Desk.withReviewToModerate(
      Form.text.replacing("planning:\n    grade: good", with: "planning:\n    grade: n/a"))
    func refused(_ text: String, _ errors: [String]) throws {
      try desk.write(text, to: "m.yaml")
      let run = try desk.refused(
        "moderation", "record", "m.yaml", because: errors, as: "MOD-01")
      #expect(run.tellsTheAuditors == [], "\(run)")
    }
    let planning = "  planning: { grade: good, because: Each goal has a name and a date. }\n"
    try refused(Form.moderation([:]).replacing(planning, with: ""), ["m.yaml:5:1 M012"])
    try refused(
      Form.moderation([:]) + "selection: { reason: inadequate }\n", ["m.yaml:14:1 M013"])
    try refused(
      Form.moderation([:]) + "resolution: { how: moderator decides, because: I do. }\n",
      ["m.yaml:14:1 M013"])
    try refused(
      Form.moderation([:]) + "form_quality: { grade: good, because: Clear. }\n",
      ["m.yaml:14:1 M013"])
  }

  @Test("the auditor does not settle alone, nor dispute twice, and nobody disputes for them")
  func auditor() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    let resolve = ["moderation", "resolve", Form.id]
    func errors(_ options: [String], as person: String) throws -> [String] {
      try desk.run(resolve + options, as: person).errors
    }
    let decides = ["--how", "moderator decides", "--because", "It is good."]
    #expect(try errors(decides, as: "TM-07") == ["M016"])
    #expect(try errors(["--dispute", "Too early."], as: "TM-07") == ["M026"])
    let reader = ["--how", "third reader", "--by", "QA-01", "--because", "Let me."]
    #expect(try errors(reader, as: "QA-01") == ["M019"])
    // Whoever was shown neither grading is not told whose turn it is.
    #expect(try errors(decides, as: "MOD-02") == ["S021"])
    #expect(
      try errors(decides + ["--final", "planning=inadequate"], as: "MOD-01") == ["M022", "M028"])
    #expect(try errors(decides, as: "MOD-01") == [])
    #expect(try errors(decides, as: "MOD-01") == ["M019"])
    #expect(try errors(["--dispute", "Not so."], as: "MOD-01") == ["M023"])
    #expect(try errors(["--dispute", "Not so."], as: "QA-01") == ["M023"])
    #expect(try errors(["--dispute", "It is good."], as: "TM-07") == [])
    #expect(try errors(["--dispute", "It is good."], as: "TM-07") == ["M025"])
    #expect(try errors(decides, as: "MOD-01") == ["M019"])
    let panel = ["--how", "panel", "--by", "SM-1", "--because", "Read."]
    #expect(try errors(panel + ["--panel", "PSW-1"], as: "SM-1") == ["M021"])
    #expect(
      try errors(panel + ["--panel", "PSW-1", "--panel", "TM-16"], as: "SM-1") == ["M020"])
    let own = ["--how", "third reader", "--by", "MOD-01", "--because", "Mine."]
    #expect(try errors(own, as: "QA-01") == ["M020"])
    #expect(try desk.reviews() == [Form.id: "moderated"])
    try desk.done("doctor")
  }

  @Test("a conversation is told whole, and one that came late counts and is said")
  func conversation() throws {
    let desk = try Desk.withDifference()
    let resolve = ["moderation", "resolve", Form.id, "--how", "conversation"]
    #expect(try desk.run(resolve, as: "MOD-01").status == 64)
    let said = resolve + ["--said", "We read it.", "--agreed", "yes"]
    #expect(try desk.run(said, as: "MOD-01").errors == ["M017"])
    desk.environment["PLR_TODAY"] = "2026-04-27"
    let late = try desk.run(said + ["--with", "TM-07"], as: "MOD-01")
    #expect(late.status == 0 && late.complaints.contains("M018"), "\(late)")
    #expect(late.output.contains("the conversation came 3 working days late"))
    #expect(late.output.contains("TM-07 answers by 5 May 2026 what was proposed"), "\(late)")
    #expect(try desk.reviews() == [Form.id: "moderated"])
    try desk.done("moderation", "agree", Form.id, as: "TM-07")
    let all = try desk.done("moderation", "next", "--list", "--everybody")
    // Held in April about a review of February: it counts in the year it was held in.
    #expect(
      all == """
        Nobody has anything to grade or to settle.
        1 conversation about a difference this financial year, 1 of them held after the last day.

        """, "\(all)")
    desk.environment["PLR_TODAY"] = "2027-04-01"
    #expect(
      try desk.done("moderation", "next", "--list", "--everybody")
        .contains("No conversation about a difference yet this financial year."))
    #expect(try desk.reviews() == [Form.id: "final"])
  }

  @Test("a practitioner reads what is of their own work and nothing of others")
  func practitioner() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration()
    try desk.write(
      try desk.text(of: "plr.yaml").replacing(
        "  - { id: SW-118,", with: "  - { id: SW-7, role: practitioner }\n  - { id: SW-118,"),
      to: "plr.yaml")
    for what in ["review", "moderation"] {
      let run = try desk.refused(
        what, "show", Form.id, because: ["S021"], as: "SW-7", isLook: true)
      #expect(run.tellsTheAuditors == [], "\(run)")
      try desk.done(what, "show", Form.id, as: "SW-118")
    }
  }

  @Test("a review that is not moderated, or not there, has nothing to settle")
  func nothing() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.refused(
      "moderation", "resolve", Form.id, "--dispute", "why", because: ["S015"], as: "TM-07")
    try desk.refused("moderation", "resolve", "2026-02-CIC-0002", because: ["S012"])
    try desk.refused("moderation", "show", Form.id, because: ["S015"])
    #expect(
      try desk.plr("moderation", "resolve", Form.id, "--final", "all=good", as: "MOD-01").status
        == 64)
  }
}
