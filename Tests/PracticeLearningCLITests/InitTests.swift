import Foundation
import Testing

@Suite("plr init: a council says who it is") struct InitTests {
  private func desk() throws -> Desk {
    let desk = try Desk(isEmpty: true)
    desk.environment["PLR_ACTOR"] = nil
    return desk
  }

  @Test(
    "At a terminal it asks, and Enter takes what is usual",
    .enabled(if: Desk.hasTerminal, "needs script(1)"))
  func asks() throws {
    let desk = try desk()
    let run = try desk.type(
      [
        ("What is your council called", #"Estuary: north\n"#),
        ("Which services does it have", #"children in care, fostering\n"#),
        ("Which teams has children in care", #"CIC-1, CIC-2\n"#),
        ("Which teams has fostering", #"CIC-2\n"#),
        ("is a team of children in care already", #"\n"#),
        ("Who leads quality assurance", #"QA-01, QA-02\n"#), ("Who moderates", #"back\n"#),
        ("QA-01, QA-02]", #"\n\nSM-01\n\n\n\n\n2\n"#), ("of a hundred", #"40\nyes\n"#),
      ], to: "init estuary")
    #expect(run.status == 0, "\(run)")
    let settings = try desk.text(of: "estuary/plr.yaml")
    #expect(settings.contains("council: \"Estuary: north\""), "\(settings)")
    #expect(
      settings.contains("- { id: SM-01, role: service manager, services: [children in care] }"))
    #expect(
      settings.contains("- { id: TM-02, role: team manager, team: CIC-2, supervisor: SM-01 }"))
    #expect(settings.contains("target_percent: 40") && settings.contains("per_auditor: 2"))
    #expect(
      settings.contains("templates: [fostering@1]") && !settings.contains("child-protection@1"))
    #expect(settings.contains("first three reviews of a new auditor are always moderated"))
    let doctor = try desk.done("doctor", "--workspace", "estuary", "--as", "QA-01")
    #expect(doctor.contains("All is well"), "\(doctor)")
  }

  @Test(
    "Ctrl-C in the middle leaves nothing behind", .enabled(if: Desk.hasTerminal, "needs script(1)"))
  func stopped() throws {
    let desk = try desk()
    let run = try desk.type(
      [("What is your council called", #"Estuary\n"#), ("Which services", #"children\003"#)],
      to: "init estuary")
    #expect(run.status == 130 && run.shown.contains("Nothing was made"), "\(run)")
    #expect(!desk.has("estuary"))
    let declined = try desk.type(
      [
        (
          "What is your council called",
          #"\n\n\n\n\n\n\nnone\nnone\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nno\n"#
        )
      ],
      to: "init estuary")
    #expect(declined.shown.contains("Nothing was made"), "\(declined)")
    #expect(!desk.has("estuary"))
  }

  @Test("Flags say the same without questions")
  func flags() throws {
    let desk = try desk()
    try desk.done(
      "init", "estuary", "--council", "Estuary", "--team", "CIC-1:children in care",
      "--team", "CP-1:child protection", "--person", "QA-01:QA lead+moderator",
      "--person", "SM-01:service manager:children in care,child protection",
      "--person", "TM-01:team manager:CIC-1", "--person", "TM-02:team manager:CP-1",
      "--target", "25")
    let settings = try desk.text(of: "estuary/plr.yaml")
    #expect(settings.contains("services: [children in care, child protection]"), "\(settings)")
    #expect(settings.contains("- { id: QA-01, roles: [QA lead, moderator] }"))
    #expect(settings.contains("target_percent: 25"))
    #expect(
      try desk.done("doctor", "--workspace", "estuary", "--as", "QA-01").contains("All is well"))
    let wrong = try desk.plr(
      "init", "other", "--team", "CIC-1:fostering", "--person", "TM-01:team manager:CIC-9")
    #expect(
      wrong.status == 1 && wrong.complaints.contains("W003") && !desk.has("other"), "\(wrong)")
    #expect(try desk.plr("init", "third", "--person", "TM-01").status == 64)
  }

  @Test(
    "Without a terminal and without flags it makes the small council that is there to be changed (E3)"
  )
  func example() throws {
    let desk = try desk()
    try desk.done("init", "estuary")
    let settings = try desk.text(of: "estuary/plr.yaml")
    for key in [
      "supervisor:", "services:", "stand_in:", "from:", "until:", "works:", "conflicts:",
      "leave_out:",
    ] {
      #expect(settings.contains(key), "\(key) is not explained")
    }
    #expect(try desk.plr("doctor", "--workspace", "estuary", "--as", "QA-01").status == 0)
  }
}
