import PracticeLearning
import Testing

@testable import ReviewActs

/// The rows of the table of rights, as they are written down for people.
@Suite("Who may do and see what") struct RightsTests {
  @Test("A role that is not told may nothing: these are all the roles and all they may do (B10)")
  func acts() {
    let leads: Set<Act> = Set(Act.allCases).subtracting([.changeSettings, .runAccounts])
    let expected: [Workspace.Role: Set<Act>] = [
      .qaLead: leads,
      .serviceManager: [.approveExemption, .raiseAction],
      .headOfService: [.raiseAction],
      .director: [.raiseAction],
      .principalSocialWorker: [.raiseAction, .decideOnImpact, .codeThemes, .recordWeek],
      .administrator: [
        .changeSettings, .changePeople, .runAccounts, .makeTokens, .backUp, .acceptClock,
        .inspectStore,
      ],
      .informationGovernance: [.inspectStore],
      .analyst: [.exportData, .makeTokens],
    ]
    for role in Workspace.Role.allCases {
      #expect(Rights.acts(of: role) == expected[role] ?? [], "\(role.rawValue)")
    }
  }

  @Test(
    "Roles see of other people's reviews only what their row says",
    arguments: Workspace.Role.allCases)
  func sight(role: Workspace.Role) {
    let whole: Sight = [.heading, .people, .grades, .words, .findings]
    let expected: [Workspace.Role: [Relation: Sight]] = [
      .qaLead: [.all: [whole, .final, .secondGrades, .formQuality, .record]],
      .teamManager: [.line: [whole, .final]],
      .serviceManager: [.line: [whole, .final], .escalated: [.secondGrades]],
      .headOfService: [
        .line: [.heading, .people, .final], .escalated: [whole, .secondGrades],
      ],
      .director: [.line: [.heading, .people, .final], .escalated: [whole, .secondGrades]],
      .moderator: [.all: [.heading]],
      .principalSocialWorker: [.all: [.heading, .findings]],
      .informationGovernance: [.all: [.heading]],
      .inspector: [.released: [whole, .final, .secondGrades]],
    ]
    for relation in Relation.allCases {
      #expect(Rights.sight(of: role, relation) == expected[role]?[relation] ?? [])
    }
  }

  @Test("Figures go to those the table names, to nobody else")
  func figures() {
    let none: [Workspace.Role] = [
      .practitioner, .inspector, .administrator, .informationGovernance,
    ]
    for role in Workspace.Role.allCases {
      #expect(Rights.figures(of: role).isEmpty == none.contains(role), "\(role.rawValue)")
      #expect(Rights.figures(of: role).contains(.people) == (role == .qaLead))
    }
    #expect(Rights.figures(of: .boardViewer).contains(.fewHidden))
    #expect(!Rights.figures(of: .teamManager).contains(.allTeams))
    #expect(!Rights.figures(of: .moderator).contains(.allServices))
  }
}
