import PracticeLearning
import Testing

private let templates: Set = [Example.reference, Example.fosteringTemplate.reference]

private func complaints(_ change: (inout Workspace) -> Void) -> [String] {
  var workspace = Example.workspace
  change(&workspace)
  return workspace.complaints(templates: templates).map(\.line)
}

@Suite("The settings of a council")
struct WorkspaceTests {
  @Test("Settings that hold together get no complaint")
  func sound() {
    #expect(complaints { _ in } == [])
  }

  @Test("Every id is there once")
  func ids() {
    #expect(complaints { $0.services.append("fostering") } == ["W001 services[3]"])
    #expect(complaints { $0.teams.append($0.teams[0]) } == ["W001 teams[4].id"])
    #expect(complaints { $0.people.append($0.people[3]) } == ["W001 people[8].id"])
    #expect(complaints { $0.programmes.append($0.programmes[0]) } == ["W001 programmes[3].id"])
  }

  @Test("Teams, people and programmes point at what is listed")
  func references() {
    #expect(complaints { $0.teams[0].service = "adoption" } == ["W002 teams[1].service"])
    #expect(complaints { $0.people[1].team = "CIC-22" } == ["W003 people[2].team"])
    #expect(complaints { $0.people[0].supervisor = "TM-99" } == ["W004 people[1].supervisor"])
    #expect(complaints { $0.people[0].supervisor = "SW-118" } == ["W004 people[1].supervisor"])
    #expect(
      complaints { $0.programmes[0].templates[0].version = 9 }
        == ["W006 programmes[1].templates[1]"])
  }

  @Test("Every setting has its range")
  func ranges() {
    #expect(complaints { $0.retention.reviewYears = 0 } == ["W005 retention.reviews_years"])
    #expect(
      complaints { $0.retention.aggregateYears = 101 } == ["W005 retention.aggregates_years"])
    #expect(
      complaints { $0.programmes[0].moderation.targetPercent = 101 }
        == ["W005 programmes[1].moderation.target_percent"])
    #expect(
      complaints { $0.programmes[1].moderation.workingDays = 0 }
        == ["W005 programmes[2].moderation.working_days"])
  }

  @Test("Teams, people and programmes are found by id")
  func lookup() {
    #expect(Example.workspace.team("FOS-1")?.service == "fostering")
    #expect(Example.workspace.person("QA-01")?.roles == [.qaLead])
    #expect(Example.workspace.programme("fostering")?.needsAllocation == true)
    #expect(Example.workspace.team("nowhere") == nil)
  }

  @Test("A role that is not listed neither audits nor moderates (B10)")
  func roles() {
    let readers: [Workspace.Role] = [
      .teamManager, .serviceManager, .auditor, .moderator, .qaLead, .principalSocialWorker,
    ]
    #expect(Workspace.Role.allCases.filter(\.audits) == readers)
    #expect(Workspace.Role.allCases.filter(\.moderates) == readers)
    #expect(Workspace.Role.allCases.filter(\.calibrates) == [.practitioner] + readers)
  }

  @Test("Of several roles each counts (B10)")
  func severalRoles() {
    let person = Workspace.Person(id: "X", roles: [.administrator, .moderator, .administrator])
    #expect(person.roles == [.administrator, .moderator])
    #expect(person.holds(.moderator) && !person.holds(.qaLead))
    #expect(person.audits && person.moderates)
    #expect(person.rolesInWords == "administrator and moderator")
    let outsiders: [Workspace.Role] = [.analyst, .inspector, .boardViewer, .director]
    #expect(!Workspace.Person(id: "Y", roles: outsiders).audits)
    #expect(!Workspace.Person(id: "Z", roles: []).moderates)
  }
}
