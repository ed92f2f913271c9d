import PracticeLearning
import Testing

@Suite("One rule of conflict at every door")
struct ConflictAtEntryTests {
  private func check(_ change: (inout Workspace) -> Void) -> ReviewCheck {
    var workspace = Example.workspace
    change(&workspace)
    return ReviewCheck(
      workspace: workspace,
      templates: [Example.reference: Example.template], themes: Example.themes,
      language: Example.language, today: Example.today)
  }

  private func lines(_ check: ReviewCheck) -> [String] {
    check.complaints(about: Example.review).map(\.line)
  }

  @Test(
    "A declared conflict is refused at entry, whoever declared it (J1)",
    arguments: ["C-4821", "cic-2", "SW-118"])
  func declared(what: String) {
    #expect(lines(check { $0.people[2].conflicts = [what] }) == ["R080 auditor"])
    #expect(lines(check { $0.people[0].conflicts = ["tm-07"] }) == ["R080 auditor"])
  }

  @Test("So is supervision two levels up, and down (J1)")
  func line() {
    let above = check { $0.people[1].supervisor = "TM-07" }
    #expect(lines(above) == ["R051 auditor"])
    let below = check {
      $0.people.append(.init(id: "SM-01", role: .serviceManager, supervisor: "SW-118"))
      $0.people[2].supervisor = "SM-01"
    }
    #expect(lines(below) == ["R080 auditor"])
  }

  @Test("So is whoever leads the service of the team (J1)")
  func leads() {
    let check = check {
      $0.people[2].roles = [.serviceManager]
      $0.people[2].services = ["Children in care"]
    }
    #expect(lines(check) == ["R080 auditor"])
  }

  @Test("What two people set aside is no complaint, but for own work and supervisees (J1)")
  func setAside() {
    var declared = check { $0.people[2].conflicts = ["CIC-2"] }
    declared.setAside = [ConflictSetAside(person: "TM-07", what: "CIC-2")]
    #expect(lines(declared) == [])
    declared.setAside = [ConflictSetAside(person: "TM-07", what: "c-4821")]
    #expect(lines(declared) == [])
    declared.setAside = [ConflictSetAside(person: "TM-03", what: "CIC-2")]
    #expect(lines(declared) == ["R080 auditor"])
    var supervisee = check { $0.people[1].supervisor = "TM-07" }
    supervisee.setAside = [ConflictSetAside(person: "TM-07", what: "CIC-2")]
    #expect(lines(supervisee) == ["R051 auditor"])
  }

  @Test("Nobody with a conflict grades the review in a calibration session (J1)")
  func calibration() {
    let session = CalibrationSession(
      id: "CAL-1", title: "A case", heldOn: day("2026-02-19"), review: Example.review.id,
      ratings: [.overall], participants: ["MO-01", "QA-01"])
    let check = check { $0.people[3].conflicts = ["C-4821"] }
    #expect(
      check.complaints(about: session, pack: nil, review: Example.review).map(\.line)
        == ["C018 participants[1]"])
    #expect(
      Example.check.complaints(about: session, pack: nil, review: Example.review) == [])
  }

  @Test("Who has left takes part in nothing later, and what is older stands (X4)")
  func leavers() {
    let left = check {
      $0.people[2].until = day("2026-01-31")
      $0.people[3].until = day("2026-02-10")
    }
    #expect(lines(left) == ["R056 auditor"])
    #expect(lines(check { $0.people[2].until = day("2026-02-01") }) == [])
    let moderation = { (on: String) in
      Moderation(review: Example.review.id, moderator: "MO-01", gradedOn: day(on))
    }
    func moderators(_ on: String) -> [String] {
      left.complaints(about: moderation(on), of: Example.review).map(\.line)
        .filter { $0.hasSuffix(" moderator") }
    }
    #expect(moderators("2026-02-10") == [])
    #expect(moderators("2026-02-16") == ["M004 moderator"])
  }

  @Test("A form in other capitals is read as it is meant (E4) (J3)")
  func spelling() {
    let typed = Example.review {
      ($0.service, $0.team) = ("Children in Care", "cic-2")
      ($0.practitioner, $0.auditor, $0.programme) = ("sw-118", "tm-07", "Monthly")
      $0.actions[0].owner = "Sw-118"
    }
    #expect(Example.check.spelling.asSpelt(typed) == Example.review)
    let stranger = Example.review { $0.service = "adoption" }
    #expect(Example.check.spelling.asSpelt(stranger) == stranger)
    let allocation = Allocation(
      id: "A", programme: "MONTHLY", month: month("2026-02"), auditor: "tm-07",
      exemption: .init(because: "ill", approvedBy: "qa-01"))
    let meant = Example.check.spelling.asSpelt(allocation)
    #expect(meant.auditor == "TM-07" && meant.exemption?.approvedBy == "QA-01")
  }

  @Test("Settings may name a service, team or person in other capitals (E4)")
  func settings() {
    var workspace = Example.workspace
    workspace.teams[0].service = "Children in care"
    workspace.people[0].team = "cic-2"
    workspace.people[0].supervisor = "tm-03"
    workspace.programmes[0].volume.auditors = ["Tm-07"]
    #expect(
      workspace.complaints(
        templates: [Example.reference, Example.fosteringTemplate.reference]) == [])
    let spelt = workspace.asSpelt
    #expect(spelt.teams == Example.workspace.teams)
    #expect(spelt.people == Example.workspace.people)
    #expect(spelt.programmes[0].volume.auditors == ["TM-07"])
  }
}
