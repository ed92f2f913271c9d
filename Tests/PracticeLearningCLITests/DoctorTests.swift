import Foundation
import Testing

@Suite("plr doctor reads like a colleague") struct DoctorTests {
  private static let settings = """
    plr: 1
    council: Estuary
    services: [children in care, fostering]
    teams:
      - { id: CIC-1, service: children in care }
      - { id: CIC-2, service: children in care }
    people:
      - { id: QA-01, role: QA lead }
      - { id: IT-01, role: administrator }
      - { id: MOD-01, role: moderator }
      - { id: SM-04, role: service manager, services: [children in care] }
      - { id: TM-07, role: team manager, team: CIC-1, supervisor: SM-04 }
      - { id: TM-16, role: team manager, team: CIC-2, supervisor: SM-04 }
      - { id: SW-118, role: practitioner, team: CIC-2, supervisor: TM-16 }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1]
        allocation: optional
        moderation: { target_percent: 30, working_days: 10 }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """

  private func desk(_ change: (String) -> String = { $0 }) throws -> Desk {
    let desk = try Desk()
    desk.environment["PLR_ACTOR"] = "IT-01"
    try desk.write(change(DoctorTests.settings), to: "plr.yaml")
    // What others on the machine can read is told as well.
    _ = try desk.shell("chmod 700 . && chmod 600 *")
    return desk
  }

  @Test("Where all is well it says so, and what it looked at")
  func well() throws {
    let run = try desk().plr("doctor")
    #expect(run.status == 0 && run.complaints.isEmpty, "\(run)")
    #expect(run.output.contains("All is well"))
    #expect(
      run.output.contains("I looked at the workspace of Estuary")
        && run.output.contains("2 teams, 7 people"))
  }

  @Test(
    "Work that nobody is there to do is told with who to add",
    arguments: [
      ("- { id: QA-01, role: QA lead }", "- { id: QA-01, role: analyst }", "nobody is QA lead"),
      (
        "- { id: MOD-01, role: moderator }", "- { id: MOD-01, role: moderator, until: 2026-03-31 }",
        "nobody moderates"
      ),
      ("id: TM-07, role: team manager", "id: TM-07, role: auditor", "CIC-1 has no team manager"),
      (
        ", services: [children in care] }", " }",
        "nobody leads children in care: an inadequate review there goes to QA-01 alone"
      ),
      (
        "role: service manager, services: [children in care]", "role: head of service",
        "nobody but QA-01 could approve an exemption"
      ),
      (
        "id: MOD-01, role: moderator", "id: MOD-01, role: moderator, conflicts: [CIC-2]",
        "no moderator of monthly is free of conflict for CIC-2"
      ),
      (
        "id: SM-04, role: service manager", "id: SM-04, until: 2026-03-31, role: service manager",
        "SM-04 has left and is still the supervisor or stand-in of TM-07 and TM-16"
      ),
    ])
  func gaps(right: String, wrong: String, words: String) throws {
    let desk = try desk { text in
      #expect(text.contains(right))
      return text.replacing(right, with: wrong)
    }
    let run = try desk.plr("doctor")
    #expect(run.status == 0 && run.complaints.contains(words), "\(run)")
    #expect(run.printed("warning").contains("W012") && run.errors.isEmpty, "\(run)")
    #expect(run.output.contains("Nothing is damaged"))
  }

  @Test("What is past its day is counted, with the command that shows it")
  func waiting() throws {
    let desk = try desk()
    try desk.write(
      """
      plr: 1
      allocation: AL-1
      programme: monthly
      month: 2026-01
      auditor: TM-07
      case: C-1
      due: 2026-02-10

      """, to: "allocation.yaml")
    try desk.done("import", "allocation.yaml", as: "QA-01")
    let output = try desk.done("doctor")
    // Whose it is, an administrator does not read.
    #expect(output.contains("1 allocated review is past its day: plr allocate list"), "\(output)")
    let lead = try desk.done("doctor", as: "QA-01")
    #expect(lead.contains("1 allocated review is past its day (TM-07 1): plr allocate list"))
  }
}
