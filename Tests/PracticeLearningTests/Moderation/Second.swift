import PracticeLearning

/// A second grading of the example review, which is good throughout, on Monday 16 February 2026.
enum Second {
  static let gradedOn = day("2026-02-16")

  /// The example council with people who can be third reader or sit on a panel, after some weeks.
  static let workspace: Workspace = {
    var workspace = Example.workspace
    workspace.people += [
      .init(id: "PS-01", role: .principalSocialWorker), .init(id: "SM-01", role: .serviceManager),
      .init(id: "MO-02", role: .moderator),
    ]
    return workspace
  }()

  static let check = ReviewCheck(
    workspace: workspace, templates: [Example.reference: Example.template], themes: Example.themes,
    language: Example.language, today: day("2026-04-30"))

  /// The grades of the moderator: good but where another is given.
  static func grades(_ others: [Rating: Grade] = [:]) -> Moderation {
    Moderation(
      review: Example.review.id, moderator: "MO-01", gradedOn: gradedOn,
      domains: PracticeDomain.allCases.map {
        .init($0, grade: .graded(others[.domain($0)] ?? .good), because: "The record bears it out.")
      },
      overall: Judgement(grade: others[.overall] ?? .good, because: "It holds together."))
  }

  /// One step up: the moderator decides.
  static let oneStep = grades([.domain(.planning): .outstanding])
  /// Across the good line: they talk.
  static let across = grades([.domain(.planning): .requiresImprovement])

  static let talk = Moderation.RecordedConversation(
    heldOn: day("2026-02-19"), with: ["TM-07"], said: "We read the plan together.", agreed: true)

  static func resolution(
    _ how: Moderation.Resolution.How, by: String? = "MO-01", panel: [String] = [],
    on: String = "2026-02-19", final: [Moderation.FinalGrade] = []
  ) -> Moderation.Resolution {
    .init(
      how: how, on: day(on), by: by, panel: panel, because: "The plan was read again.",
      final: final)
  }

  /// What one side proposes after they talked on 19 February: to agree on both grades of the auditor.
  static func proposal(
    by: String = "MO-01", on: String = "2026-02-19", final: [Moderation.FinalGrade] = []
  ) -> SettlingAct {
    .proposal(
      talk, resolution(.conversation, by: by, on: on, final: final), sides: ["TM-07", "MO-01"])
  }

  static func dispute(on: String = "2026-02-24", by: String = "TM-07") -> Moderation.Dispute {
    .init(on: day(on), by: by, because: "The goals were dated in May.")
  }

  /// The complaints about a moderation after a change, as `M007 resolution`.
  static func complaints(
    _ moderation: Moderation, review: Review = Example.review,
    _ change: (inout Moderation) -> Void = { _ in }
  ) -> [String] {
    var moderation = moderation
    change(&moderation)
    return check.complaints(about: moderation, of: review).map(\.line)
  }

  /// Why a person may not take a step now.
  static func refused(_ act: SettlingAct, by code: String, on moderation: Moderation) -> [String] {
    let person = workspace.person(code) ?? .init(id: code, role: .practitioner)
    return check.complaints(
      about: act, by: person, on: moderation, of: Example.review,
      recordsForOthers: person.holds(.qaLead)
    ).map(\.line)
  }
}

extension Moderation {
  /// The moderation after a change.
  func with(_ change: (inout Moderation) -> Void) -> Moderation {
    var moderation = self
    change(&moderation)
    return moderation
  }

  var step: SettlingStep { nextStep(beside: Example.review.grade) }
}
