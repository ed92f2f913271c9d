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

  @Test("a moderation nobody was asked for opens for who did it")
  func imported() throws {
    let desk = try Desk()
    try desk.write(Form.text + "---\n" + Form.moderation([:]), to: "all.yaml")
    try desk.done("import", "all.yaml")
    try amend(desk, "back in school", "back at school")
    #expect(try desk.done("moderation", "next", as: "MOD-01").contains("C-4821"))
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
      "moderation", "record", "changed.yaml", "--amend", "I read on.", as: "MOD-01")
    #expect(run.errors.contains { $0.hasSuffix("M027") }, "\(run)")
    let before = try #require(changed.firstRange(of: "resolution:")).lowerBound
    try desk.write(String(changed[..<before]), to: "changed.yaml")
    let open = try desk.done(
      "moderation", "record", "changed.yaml", "--amend", "I read on.", as: "MOD-01")
    #expect(open.contains("the review is now moderated"), "\(open)")
    #expect(open.contains("talk it through"))
    let sheet = try desk.sheet()
    #expect(sheet.contains("moderator first: outstanding") && sheet.contains("I read on."))
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
