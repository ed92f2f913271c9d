import Foundation
import Testing

@Suite("A council does without some answers (leave_out)") struct LeftOutTests {
  private func desk(_ leftOut: String) throws -> Desk {
    let desk = try Desk()
    try desk.write(Desk.settings + "leave_out: [\(leftOut)]\n", to: "plr.yaml")
    return desk
  }

  @Test("They are in no form, and nothing is said of them where they are missing")
  func notAsked() throws {
    let desk = try desk("memories_kept, plan_types")
    #expect(try desk.plr("review", "list").errors.map { $0.suffix(19) } == ["plr.yaml:21:28 W011"])
    let less = try self.desk("memories_kept, genogram_current, reasons_recorded")
    let form = try less.done(
      "review", "new", "--case", "C-1", "--team", "CIC-2", "--full", "--output", "-", as: "TM-07")
    #expect(!form.contains("memories_kept:") && form.contains("identity_recorded:"))
    let answers = [
      "chronology_current", "recorded_in_time", "childs_story_clear", "identity_recorded",
      "written_to_the_child",
    ]
    func text(_ further: String) -> String {
      Form.text.replacing(
        "    because: Visits are",
        with: "    answers: { " + answers.map { "\($0): yes" }.joined(separator: ", ") + further
          + " }\n    because: Visits are")
    }
    try less.write(text(""), to: "form.yaml")
    let run = try less.plr("review", "check", "form.yaml")
    #expect(!run.output.contains("on case recording"), "\(run)")
    // An answer that was given before stays what it is.
    try less.write(text(", memories_kept: no"), to: "form.yaml")
    #expect(try less.plr("review", "check", "form.yaml").output == run.output)
    let all = try Desk()
    try all.write(text(""), to: "form.yaml")
    let asked = try all.plr("review", "check", "form.yaml")
    #expect(
      asked.output.contains("3 of 8 questions on case recording have no answer"), "\(asked)")
  }

  @Test("An answer that is held against the grade cannot be left out")
  func essential() throws {
    let desk = try desk("life_is_different, memories_kep")
    let run = try desk.plr("review", "list")
    #expect(
      run.errors.map { $0.suffix(19) } == ["plr.yaml:21:13 W011", "plr.yaml:21:32 W011"], "\(run)")
    #expect(run.complaints.contains("did you mean \"memories_kept\"?"), "\(run)")
  }
}
