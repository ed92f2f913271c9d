public import PracticeLearning

/// Who may do and see what: the one table. A role that is not told may nothing.
///
/// People may hold several roles: their rights are added up. Then conflicts and the blind rule take away.
public enum Rights {
  /// What a role may do.
  public static func acts(of role: Workspace.Role) -> Set<Act> {
    switch role {
    case .qaLead:
      [
        .startForAnybody, .discardForAnybody, .amendForAnybody, .withdraw, .drawCases, .swapCases,
        .drawModeration, .reassignModeration, .nameThirdReader, .exempt, .approveExemption,
        .setConflictAside, .answerEscalation, .raiseAction, .updateAnyAction, .decideOnImpact,
        .codeThemes, .publish, .recordWeek,
        .runCalibration, .changePeople, .takeIn, .releaseToInspector, .exportAll, .exportData,
        .makeTokens, .backUp,
        .acceptClock, .inspectStore,
      ]
    case .serviceManager: [.approveExemption, .raiseAction]
    case .headOfService, .director: [.raiseAction]
    case .principalSocialWorker: [.raiseAction, .decideOnImpact, .codeThemes, .recordWeek]
    case .administrator:
      [
        .changeSettings, .changePeople, .runAccounts, .makeTokens, .backUp, .acceptClock,
        .inspectStore,
      ]
    case .informationGovernance: [.inspectStore]
    case .analyst: [.exportData, .makeTokens]
    case .practitioner, .teamManager, .auditor, .moderator, .boardViewer, .inspector: []
    }
  }

  /// What a role sees of reviews it stands in a relation to.
  public static func sight(of role: Workspace.Role, _ relation: Relation) -> Sight {
    switch (role, relation) {
    case (.qaLead, .all): .everything
    case (.teamManager, .line): [.whole, .final]
    case (.serviceManager, .line): [.whole, .final]
    case (.headOfService, .line), (.director, .line): [.heading, .people, .final]
    case (.moderator, .all): [.heading]
    case (.principalSocialWorker, .all): [.heading, .findings]
    case (.informationGovernance, .all): [.heading]
    case (.inspector, .released): [.whole, .final, .secondGrades]
    case (.serviceManager, .escalated): [.secondGrades]
    case (.headOfService, .escalated), (.director, .escalated): [.whole, .secondGrades]
    case (_, .ownWork), (_, .ownAudit), (_, .graded), (_, .line), (_, .escalated),
      (_, .released), (_, .all):
      []
    }
  }

  /// What a part in the work itself gives, whoever has it.
  public static func sight(of relation: Relation) -> Sight {
    switch relation {
    case .ownWork: [.whole, .final]
    case .ownAudit: .everything
    case .graded: [.whole, .final, .secondGrades, .formQuality]
    case .line, .escalated, .released, .all: []
    }
  }

  /// What a role reads of everything else, whoever it is about; those it is about read their own.
  public static func records(of role: Workspace.Role) -> Set<OtherRecord> {
    switch role {
    case .qaLead: Set(OtherRecord.allCases)
    case .principalSocialWorker: [.actions]
    case .administrator: [.settings]
    case .practitioner, .teamManager, .serviceManager, .headOfService, .director, .auditor,
      .moderator, .boardViewer, .inspector, .analyst, .informationGovernance:
      []
    }
  }

  /// Which tables of figures a role reads.
  public static func figures(of role: Workspace.Role) -> FigureSight {
    switch role {
    case .qaLead: [.council, .allServices, .allTeams, .people]
    case .headOfService, .director, .principalSocialWorker, .analyst:
      [.council, .allServices, .allTeams]
    case .boardViewer: [.council, .allServices, .allTeams, .fewHidden]
    case .teamManager: [.council, .ownTeams]
    case .serviceManager: [.council, .ownServices]
    case .auditor: [.council, .ownTeams]
    case .moderator: [.council]
    case .practitioner, .inspector, .administrator, .informationGovernance: []
    }
  }

  /// Which entries of the journal a role reads.
  public static func journal(of role: Workspace.Role) -> JournalSight {
    switch role {
    case .qaLead, .informationGovernance: .all
    case .administrator: .acts
    case .auditor, .teamManager, .serviceManager: .ownReads
    case .practitioner, .headOfService, .director, .moderator, .principalSocialWorker,
      .boardViewer, .inspector, .analyst:
      .nothing
    }
  }
}

/// What is kept besides reviews and is about people or cases.
public enum OtherRecord: String, CaseIterable, Hashable, Sendable {
  /// Learning actions: besides, their owner, their verifier and the line of the case.
  case actions
  /// Allocations, swaps and exemptions: besides, their auditor and the line.
  case allocations
  /// The certificates of draws.
  case certificates
  /// Calibration sessions: besides, those who take part, once their own grades are given.
  case calibrations
  /// Who is asked to moderate which review, and what to take next.
  case requests = "who is asked to moderate what"
  /// What was found inadequate, and what follows: besides, its auditor and the line upward.
  case escalations
  /// The settings as a whole; who holds which role everybody named knows.
  case settings
}

/// Which tables of figures somebody reads.
public struct FigureSight: OptionSet, Hashable, Sendable {
  /// The tables, a bit each.
  public let rawValue: Int

  /// Makes a sight of tables, a bit each.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Those of the whole council.
  public static let council = FigureSight(rawValue: 1)
  /// Those of every service.
  public static let allServices = FigureSight(rawValue: 1 << 1)
  /// Those of every team.
  public static let allTeams = FigureSight(rawValue: 1 << 2)
  /// Those of the services the person leads.
  public static let ownServices = FigureSight(rawValue: 1 << 3)
  /// Those of the person's own team.
  public static let ownTeams = FigureSight(rawValue: 1 << 4)
  /// Those of single auditors and moderators; everybody else reads their own alone.
  public static let people = FigureSight(rawValue: 1 << 5)
  /// Rows by team, age band or identity that rest on fewer than 5 reviews say only that.
  public static let fewHidden = FigureSight(rawValue: 1 << 6)
}

/// Which entries of the journal somebody reads.
public enum JournalSight: Int, Comparable, Hashable, Sendable {
  /// None.
  case nothing
  /// Who read the reviews of the person's own audits, team or services.
  case ownReads
  /// Acts and sign-ins, without what they were about.
  case acts
  /// Everything.
  case all

  /// Who reads less comes first.
  public static func < (left: JournalSight, right: JournalSight) -> Bool {
    left.rawValue < right.rawValue
  }
}
