/// What a moderation waits for.
public enum SettlingStep: Hashable, Sendable {
  /// Nothing: every grade is equal, or the difference is settled.
  case settled
  /// The moderator decides.
  case moderatorDecides
  /// Auditor and moderator talk the difference through.
  case conversation
  /// A third reader or a panel decides, since there was no agreement or a dispute.
  case thirdReaderOrPanel
}

extension Moderation {
  /// What a recorded moderation waits for.
  ///
  /// - Parameter grade: the auditor's grade of a rating; nothing where there is none.
  public func nextStep(beside grade: (Rating) -> Grade?) -> SettlingStep {
    if decision != nil { return .settled }
    if dispute != nil { return .thirdReaderOrPanel }
    if resolution != nil { return .settled }
    let rules = Set(differences(beside: grade).map(\.rule))
    if rules.isEmpty { return .settled }
    guard rules.contains(.conversation) else { return .moderatorDecides }
    return conversation?.agreed == false ? .thirdReaderOrPanel : .conversation
  }

  /// The last day for what a recorded moderation waits for; nothing where it waits for nothing or has no
  /// day to count from.
  ///
  /// - Parameters:
  ///   - step: what it waits for.
  ///   - policy: the rule of its programme.
  public func dueDay(of step: SettlingStep, under policy: ModerationPolicy) -> CalendarDate? {
    switch step {
    case .settled: nil
    case .conversation: gradedOn?.adding(workingDays: policy.conversationDays)
    case .moderatorDecides: gradedOn?.adding(workingDays: policy.workingDays)
    case .thirdReaderOrPanel:
      (dispute?.on ?? conversation?.heldOn ?? gradedOn)?.adding(workingDays: policy.workingDays)
    }
  }

  /// The day auditor and moderator talked: that of the conversation, or of a resolution that is one.
  public var talkedOn: CalendarDate? {
    conversation?.heldOn ?? (resolution?.how == .conversation ? resolution?.on : nil)
  }

  /// By how many working days the conversation came too late; nothing where it came in time or not at all.
  public func workingDaysLate(under policy: ModerationPolicy) -> Int? {
    guard let talkedOn, let due = dueDay(of: .conversation, under: policy), talkedOn > due else {
      return nil
    }
    return due.workingDays(until: talkedOn)
  }

  /// The moderation as a person first graded it: without what came after.
  public var gradesOnly: Moderation {
    Moderation(
      review: review, moderator: moderator, gradedOn: gradedOn, selection: selection,
      domains: domains, overall: overall, impact: impact)
  }

  /// Whether two moderations give the same grades for the same reasons, by the same person on one day.
  public func hasGrades(of other: Moderation) -> Bool {
    var (own, others) = (gradesOnly, other.gradesOnly)
    (own.selection, others.selection) = (nil, nil)
    return own == others
  }

  /// Whether any grade differs, whatever the reasons.
  public func changesGrades(of other: Moderation) -> Bool {
    Rating.allCases.contains { grade($0) != other.grade($0) }
  }

  /// The moderation with what is recorded already and this one leaves out: nothing recorded goes.
  public func keeping(_ recorded: Moderation) -> Moderation {
    var moderation = self
    moderation.selection = selection ?? recorded.selection
    moderation.formQuality = formQuality ?? recorded.formQuality
    moderation.conversation = conversation ?? recorded.conversation
    moderation.resolution = resolution ?? recorded.resolution
    moderation.dispute = dispute ?? recorded.dispute
    moderation.decision = decision ?? recorded.decision
    return moderation
  }

  /// The moderation, confirmed where nothing differs: no one need say so.
  ///
  /// - Parameter grade: the auditor's grade of a rating; nothing where there is none.
  public func confirmedWhereEqual(beside grade: (Rating) -> Grade?) -> Moderation {
    guard resolution == nil, differences(beside: grade).isEmpty else { return self }
    var moderation = self
    moderation.resolution = Resolution(how: .confirmed, on: gradedOn, by: moderator)
    return moderation
  }
}
