import Foundation
import Testing

@Suite("The whole cycle, as the people of a council go through it")
struct CycleTests {
  private let id = "2026-04-CIC-0001"
  private var draft: String { "drafts/\(id).yaml" }

  @Test("from a blank form to the board report")
  func wholeCycle() throws {
    let desk = try Desk()
    try startDraft(at: desk)
    #expect(try desk.reviews() == [id: "draft"])
    #expect(try desk.plr("review", "check", id, as: "TM-07").status == 1)

    try desk.write(filledIn(desk.text(of: draft)), to: draft)
    let check = try desk.plr("review", "check", id, as: "TM-07")
    #expect(check.status == 0 && check.output.hasSuffix("It can be submitted.\n"), "\(check)")
    let submitted = try desk.done("review", "submit", id, as: "TM-07")
    #expect(submitted == "\(id) is submitted. 1 learning action raised.\n")
    #expect(!desk.has(draft), "nothing readable stays in the folder of drafts")
    #expect(try desk.reviews() == [id: "submitted"])

    try desk.ask("MOD-01", id)
    desk.environment["EDITOR"] = "sh grade.sh"
    try desk.write(gradedOneLower, to: "grade.sh")
    let recorded = try desk.done("moderation", "record", id, as: "MOD-01")
    #expect(recorded.contains("the review is now moderated"))
    try desk.write(
      desk.text(of: "moderations/\(id).yaml")
        + "\nresolution: { how: conversation, on: 2026-04-15, by: QA-01, because: Read again. }\n",
      to: "settled.yaml")
    try desk.done(
      "moderation", "record", "settled.yaml", "--amend", "talked through", as: "MOD-01")
    #expect(try desk.reviews() == [id: "final"])

    #expect(try desk.done("action", "list").contains("Bring the review forward"))
    let figures = try desk.done("figures")
    #expect(figures.contains(#/overall good or outstanding +100\.0%\* +1 of 1/#), "\(figures)")
    #expect(figures.contains(#/reviews moderated +100\.0%\* +1 of 1/#), "\(figures)")
    let report = try desk.done("report", "board", "--format", "markdown")
    #expect(report.hasPrefix("# ") && report.contains("Can we trust the grades?"), "\(report)")
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test("a moderation form shows nothing of what the auditor wrote")
  func blindModeration() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    try desk.ask("MOD-01")
    let blank = try desk.done("moderation", "record", Form.id, "--form", as: "MOD-01")
    #expect(!blank.contains("grade: good") && !blank.contains("within two days"))
    #expect(blank.contains("C-4821"))
  }

  @Test("an amended review has two revisions, and its moderation is open again")
  func amend() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.write(Form.moderation, to: "m.yaml")
    try desk.done("import", "form.yaml", "m.yaml")
    #expect(try desk.reviews() == [Form.id: "final"])
    let form = try desk.done("review", "show", Form.id)
    try desk.write(form.replacing("back in school", with: "back at school"), to: "new.yaml")
    let refused = try desk.refused(
      "review", "submit", "new.yaml", because: ["new.yaml:13:1 S008"], isLook: true)
    #expect(refused.complaints.contains("plr review amend --reason"))
    #expect(try desk.plr("review", "amend", "new.yaml").status == 64)
    try desk.done("review", "amend", "new.yaml", "--reason", "A word", as: "TM-07")
    #expect(try desk.reviews() == [Form.id: "submitted"])
    let shown = try desk.done("review", "show", Form.id)
    #expect(shown.contains("because: A word") && shown.contains("back at school"))
    let first = try desk.done("review", "show", Form.id, "--revision", "1", "--format", "json")
    #expect(first.contains("back in school"))
    #expect(
      try desk.done("action", "list", "--format", "csv").split(whereSeparator: \.isNewline).count
        == 2)
    try desk.done("moderation", "record", "m.yaml", as: "MOD-01")
    #expect(try desk.reviews() == [Form.id: "final"])
  }

  @Test("the same import twice changes nothing; a changed one is refused, with what differs")
  func sameTwice() throws {
    let desk = try Desk()
    try desk.write(Form.text + "---\n" + Form.moderation, to: "all.yaml")
    try desk.done("import", "all.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    #expect(try desk.done("import", "all.yaml") == "Nothing new; 2 unchanged.\n")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
    try desk.write(
      Form.text.replacing("back in school", with: "back at school") + "---\n"
        + Form.moderation.replacing("School is hers", with: "Class is hers"), to: "all.yaml")
    let run = try desk.refused(
      "import", "all.yaml", because: ["all.yaml:1:1 S008", "all.yaml:60:1 S008"], isLook: true)
    #expect(run.complaints.contains("\"She is back in school.\" became \"She is back at school.\""))
    #expect(run.complaints.contains("\"School is hers again.\" became \"Class is hers again.\""))
    try desk.done("import", "all.yaml", "--amend", "--reason", "wording")
    #expect(try desk.done("review", "show", Form.id).contains("revision 2 of 2"))
    #expect(try desk.done("review", "show", Form.id, "--revision", "1").contains("in school"))
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  private func startDraft(at desk: Desk) throws {
    let started = try desk.done(
      "review", "new", "--case", "C-4821", "--team", "CIC-2", "--practitioner", "SW-118",
      "--full", as: "TM-07")
    #expect(started.hasPrefix("Started \(id) in "))
  }

  /// A moderator's editing: good everywhere but in the first domain.
  private let gradedOneLower = """
    sed -i 's/grade:.*$/grade: good/; s/because: >$/because: As the record shows./' "$1"
    sed -i '0,/grade: good/s//grade: requires improvement/' "$1"
    """
}
