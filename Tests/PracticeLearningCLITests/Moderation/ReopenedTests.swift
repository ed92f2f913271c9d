import Foundation
import Testing

@Suite("A moderation that is open again")
struct ReopenedTests {
  private func amend(_ desk: Desk, _ old: String, _ new: String) throws {
    try desk.write(Form.text.replacing(old, with: new), to: "amended.yaml")
    try desk.done(
      "review", "amend", "amended.yaml", "--reason", "Planning was too kind.", as: "TM-07")
  }

  @Test("an amended review is graded again by the same person, with a new clock")
  func amended() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    desk.environment["PLR_TODAY"] = "2026-05-05"
    try amend(
      desk, "planning:\n    grade: good", "planning:\n    grade: requires improvement")
    #expect(try desk.reviews() == [Form.id: "submitted"])
    let next = try desk.plr("moderation", "next", as: "MOD-01")
    #expect(next.output.contains("to be graded by 19 May 2026: 10 working days left"), "\(next)")
    #expect(next.output.contains("It was amended after you graded it."))
    #expect(!next.output.contains("too kind"))
    let form = try desk.done("moderation", "record", Form.id, "--form", as: "MOD-01")
    #expect(form.contains(#/planning:\n    grade: outstanding/#), "\(form)")
    #expect(form.contains("Each goal has a name and a date."))
    #expect(try desk.plr("review", "show", Form.id, as: "MOD-01").errors == ["M015"])
    try desk.refused("moderation", "record", Form.id, because: ["M014"], as: "MOD-02")

    try desk.write(form.replacing("grade: outstanding", with: "grade: good"), to: "again.yaml")
    try desk.done("moderation", "record", "again.yaml", as: "MOD-01")
    let sheet = try desk.sheet()
    let lines = sheet.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("planning - across") }, "\(sheet)")
    #expect(lines[start + 1].contains("auditor: requires improvement"))
    #expect(
      lines[start...].contains("  auditor first: good; moderator first: outstanding"), "\(sheet)")
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test("what was done before the review was amended stays to be read")
  func formerRound() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", "It is more.",
      as: "MOD-01")
    try amend(desk, "back in school", "back at school")
    let run = try desk.plr("moderation", "show", Form.id)
    #expect(run.errors == ["S015"] && run.complaints.contains("--revision 2"), "\(run)")
    let show = ["moderation", "show", Form.id, "--revision"]
    for person in ["QA-01", "TM-07"] {
      let former = try desk.run(show + ["2"], as: person)
      #expect(former.status == 0 && former.output.contains("It is more."), "\(former)")
    }
    #expect(try !desk.run(show + ["1"]).output.contains("It is more."))
    #expect(try desk.run(show + ["2"], as: "MOD-01").errors == ["M015"])
    #expect(try desk.run(show + ["2"], as: "SW-118").errors == ["S021"])
    #expect(try desk.run(show + ["3"]).errors == ["S012"])
    #expect(try desk.run(show + ["1", "--format", "csv"]).status == 64)
  }

  @Test("a moderation nobody was asked for opens for who did it")
  func imported() throws {
    let desk = try Desk()
    try desk.write(Form.text + "---\n" + Form.moderation([:]), to: "all.yaml")
    try desk.done("import", "all.yaml")
    try amend(desk, "back in school", "back at school")
    #expect(try desk.done("moderation", "next", as: "MOD-01").contains("C-4821"))
  }

  @Test("own grades saved blind are not changed once both sides are shown")
  func ownGradesStand() throws {
    let desk = try Desk.withDifference()
    try desk.write(Form.moderation([:]), to: "changed.yaml")
    let amend = ["moderation", "record", "changed.yaml", "--amend", "On reflection."]
    for line in [
      amend, ["moderation", "record", "changed.yaml"],
      ["import", "changed.yaml", "--amend", "--reason", "On reflection."],
    ] {
      let run = try desk.run(line, as: "MOD-01")
      #expect(run.status == 1 && run.errors == ["changed.yaml:8:22 M030"], "\(run)")
      #expect(run.complaints.contains("--final overall=good"), "\(run)")
    }
    #expect(try desk.reviews() == [Form.id: "moderated"])
    let csv = try desk.done("moderation", "show", Form.id, "--format", "csv")
    #expect(csv.contains("planning,good,requires improvement,"), "\(csv)")
    let corrected = try desk.run(amend, as: "QA-01")
    #expect(corrected.status == 0, "\(corrected)")
    #expect(try desk.sheet().contains("moderator first: requires improvement"))
  }

  @Test("a QA lead who graded blind leaves the own grades as well")
  func ownGradesOfTheLead() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.done("moderation", "reassign", Form.id, "--to", "QA-01", "--because", "MOD-01 is ill.")
    let own = Form.moderation(["planning": "outstanding"]).replacing("MOD-01", with: "QA-01")
    try desk.write(own, to: "own.yaml")
    try desk.done("moderation", "record", "own.yaml")
    try desk.write(own.replacing("outstanding", with: "good"), to: "own.yaml")
    try desk.refused(
      "moderation", "record", "own.yaml", "--amend", "On reflection.",
      because: ["own.yaml:8:22 M030"])
  }

  @Test("changed grades open what was settled, unless they say how they are settled")
  func changedGrades() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", "It is more.",
      as: "MOD-01")
    let stored = try desk.done("moderation", "show", Form.id, "--format", "yaml", as: "MOD-01")
    let changed = stored.replacing("grade: outstanding", with: "grade: requires improvement")
    try desk.write(changed, to: "changed.yaml")
    let run = try desk.plr(
      "moderation", "record", "changed.yaml", "--amend", "A slip on paper.", as: "QA-01")
    #expect(run.errors.contains { $0.hasSuffix("M027") }, "\(run)")
    let before = try #require(changed.firstRange(of: "steps:")).lowerBound
    try desk.write(String(changed[..<before]), to: "changed.yaml")
    let open = try desk.done(
      "moderation", "record", "changed.yaml", "--amend", "A slip on paper.", as: "QA-01")
    #expect(open.contains("the review is now moderated"), "\(open)")
    #expect(open.contains("talk it through"))
    let sheet = try desk.sheet()
    #expect(sheet.contains("moderator first: outstanding") && sheet.contains("A slip on paper."))
    try desk.done("journal", "verify")
  }

  @Test("other words for the same grades leave it settled")
  func changedWords() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["planning": "outstanding"])
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", "It is more.",
      as: "MOD-01")
    try desk.write(
      Form.moderation(["planning": "outstanding"]).replacing("a name and a date", with: "a date"),
      to: "words.yaml")
    #expect(
      try desk.plr("moderation", "record", "words.yaml", as: "MOD-01").errors.first?.hasSuffix(
        "S008") == true)
    try desk.done("moderation", "record", "words.yaml", "--amend", "Wording.", as: "MOD-01")
    #expect(try desk.reviews() == [Form.id: "final"])
  }

  @Test("a dispute makes the figures wait again")
  func pending() throws {
    let desk = try Desk.withReviewToModerate()
    try desk.recordModeration(["overall": "outstanding"])
    func kept() throws -> String {
      try desk.done("figures", "--format", "csv").split(separator: "\n")
        .first { $0.contains("moderation.raised") }.map(String.init) ?? ""
    }
    let waiting = try kept()
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "moderator decides", "--because", "More.",
      as: "MOD-01")
    let settled = try kept()
    #expect(settled != waiting, "\(settled)")
    try desk.done("moderation", "resolve", Form.id, "--dispute", "Less.", as: "TM-07")
    #expect(try kept() == waiting)
  }
}
