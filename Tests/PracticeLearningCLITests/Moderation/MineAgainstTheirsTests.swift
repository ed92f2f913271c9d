import Foundation
import Testing

@Suite("The final grade and what the moderator said, wherever a review is looked at")
struct MineAgainstTheirsTests {
  /// A review that TM-07 finds good in planning, MOD-01 requires improvement, and both agree on the latter.
  private func settled() throws -> Desk {
    let desk = try Desk.withDifference()
    try desk.done(
      "moderation", "resolve", Form.id, "--how", "conversation", "--with", "TM-07", "--said",
      "The goals have no dates.", "--agreed", "yes", as: "MOD-01")
    try desk.done("moderation", "agree", Form.id, as: "TM-07")
    return desk
  }

  private func comments(_ desk: Desk, _ person: String) throws -> String {
    try desk.done("review", "show", Form.id, as: person).split(separator: "\n")
      .prefix { $0.hasPrefix("#") }.joined(separator: "\n")
  }

  @Test("its auditor reads above the review what the moderator gave and why (E7)")
  func auditor() throws {
    let desk = try Desk.withDifference()
    let open = try comments(desk, "TM-07")
    #expect(open.contains("# graded again by MOD-01 on 15 April 2026; what differs is not settled"))
    #expect(open.contains("#   planning: requires improvement, TM-07: good - "), "\(open)")
    #expect(!open.contains("final:"))
    let settled = try comments(try settled(), "TM-07")
    #expect(
      settled.contains("#   planning: requires improvement, TM-07: good, final: requires"),
      "\(settled)")
  }

  @Test("the practitioner reads the final grades and nothing before there are any (E7)")
  func practitioner() throws {
    let open = try comments(try Desk.withDifference(), "SW-118")
    #expect(!open.contains("grade"), "\(open)")
    let settled = try comments(try settled(), "SW-118").replacing("\n# ", with: " ")
    #expect(settled.contains("final grades: case recording good,"), "\(settled)")
    #expect(settled.contains("planning requires improvement"))
    #expect(!settled.contains("MOD-01") && !settled.contains("TM-07: good"), "\(settled)")
  }

  @Test("what is shown above the form is left out when the form is amended (E7)")
  func amendable() throws {
    let desk = try settled()
    let form = try desk.done("review", "show", Form.id, as: "TM-07")
      .replacing("Supervision asks", with: "Supervision always asks")
    try desk.write(form, to: "again.yaml")
    let amended = try desk.plr(
      "review", "amend", "again.yaml", "--reason", "A word was missing", as: "TM-07")
    #expect(amended.status == 0, "\(amended)")
  }

  @Test("review list has the final grade beside the submitted one, once there is one (E7)")
  func list() throws {
    func row(_ desk: Desk) throws -> String {
      let csv = try desk.done("review", "list", "--grades", "--format", "csv")
      #expect(csv.split(separator: "\n").first?.hasSuffix(",final_overall") == true)
      return String(csv.split(separator: "\n").last ?? "")
    }
    #expect(try row(try Desk.withDifference()).hasSuffix(","))
    #expect(try row(try settled()).hasSuffix(",good"))
    let text = try settled().done("review", "list", "--grades")
    #expect(text.contains("overall  final  domains"), "\(text)")
  }

  @Test("review list is of one grade, and says how many it cannot tell of (E7)")
  func oneGrade() throws {
    let desk = try settled()
    try desk.write(Form.text(2), to: "other.yaml")
    try desk.done("review", "submit", "other.yaml", as: "TM-07")
    func list(_ grade: String, _ person: String) throws -> Built.Run {
      try desk.plr("review", "list", "--grade", grade, "--format", "csv", as: person)
    }
    #expect(try list("good", "QA-01").output.contains(Form.id))
    #expect(try !list("inadequate", "QA-01").output.contains(Form.id))
    // MOD-02 may still be asked for the one and is not for the other.
    let moderators = try list("G", "MOD-02")
    #expect(!moderators.output.contains("2026-02"), "\(moderators)")
    #expect(
      moderators.complaints.contains("2 reviews left out: their grades are not for you here."))
    let auditors = try desk.plr("review", "list", "--team", "CIC-2", "--grade", "good", as: "TM-07")
    #expect(auditors.output.contains("overall  final  domains"), "\(auditors)")
    let looks = try desk.done("journal", "show", "--act", "read", "--format", "csv")
    #expect(looks.contains("overall good"), "\(looks)")
  }

  @Test("a state that no list shows is refused with the nearest one (E7)")
  func wrongState() throws {
    let desk = try Desk()
    let run = try desk.refused("review", "list", "--state", "finel", because: ["S016"])
    #expect(run.complaints.contains("did you mean \"final\"?"), "\(run)")
  }

  @Test(
    "moderation list shows both gradings to both sides and the QA lead, and to nobody else (E7)")
  func mineAgainstTheirs() throws {
    let desk = try settled()
    for person in ["TM-07", "MOD-01", "QA-01"] {
      let text = try desk.done("moderation", "list", as: person)
      #expect(text.contains("G G G/RI G G G"), "\(person): \(text)")
      #expect(text.contains("1 of 1 have the same overall grade"), "\(text)")
      let json = try desk.done("moderation", "list", "--format", "json", as: person)
      #expect(
        json.contains(#""planning_auditor":"good","planning_moderator":"requires improvement""#))
      #expect(json.contains(#""final_overall":"good""#))
    }
    for person in ["MOD-02", "TM-16", "SW-118", "SM-1", "PSW-1"] {
      let text = try desk.done("moderation", "list", as: person)
      #expect(text == "No review of yours was graded a second time.\n", "\(person): \(text)")
    }
    let looks = try desk.done("journal", "show", "--act", "read", "--person", "TM-07")
    #expect(looks.contains("all second gradings"), "\(looks)")
  }

  @Test("a moderator whose review was amended sees neither side until it is graded again (E7)")
  func amended() throws {
    let desk = try Desk.withDifference()
    try desk.write(Form.text.replacing("four days", with: "five days"), to: "form.yaml")
    try desk.done("review", "amend", "form.yaml", "--reason", "She goes daily now", as: "TM-07")
    let text = try desk.done("moderation", "list", as: "MOD-01")
    #expect(!text.contains(Form.id), "\(text)")
  }

  @Test("action list shows what was noted and the evidence, and is of one state (E7)")
  func actions() throws {
    let desk = try Desk.withReviewToModerate()
    let action = "\(Form.id).1"
    try desk.done("action", "update", action, "--status", "green", "--note", "The school rang.")
    try desk.done(
      "action", "update", action, "--status", "blue", "--evidence", "She named her new school.")
    let text = try desk.done("action", "list", "--state", "blue")
    #expect(
      text.contains(
        "\(action)\n  completed; whether it worked is not decided\n"
          + "  15 April 2026, QA-01, on track: The school rang.\n"), "\(text)")
    #expect(text.contains("completed: evidence: She named her new school."), "\(text)")
    let csv = try desk.done("action", "list", "--format", "csv", "--owner", "SW-118")
    #expect(csv.contains("2026-04-15 QA-01 green: The school rang."), "\(csv)")
    #expect(csv.contains("2026-04-15 QA-01 blue: She named her new school."))
    // Whoever is asked to grade the review reads none of it.
    let asked = try desk.done("action", "list", "--format", "json", as: "MOD-01")
    #expect(!asked.contains("school"), "\(asked)")
    #expect(try !desk.done("action", "list", "--state", "red").contains(action))
  }
}
