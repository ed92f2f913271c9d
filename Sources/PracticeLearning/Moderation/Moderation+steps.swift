/// What a moderation waits for.
public enum SettlingStep: Hashable, Sendable {
  /// Nothing: every grade is equal, or the difference is settled.
  case settled
  /// The moderator decides.
  case moderatorDecides
  /// Auditor and moderator talk the difference through.
  case conversation
  /// One side proposed how to settle it, and the other answers.
  case agreement
  /// A third reader or a panel decides, since there was no agreement or a dispute.
  case thirdReaderOrPanel
}

extension Moderation {
  /// What a recorded moderation waits for.
  ///
  /// - Parameters:
  ///   - today: the day of looking, from which a proposal that is not answered in time goes on to a third
  ///     reader; nothing where that does not matter.
  ///   - policy: the rule of its programme.
  ///   - grade: the auditor's grade of a rating; nothing where there is none.
  public func nextStep(
    on today: CalendarDate? = nil, under policy: ModerationPolicy = ModerationPolicy(),
    beside grade: (Rating) -> Grade?
  ) -> SettlingStep {
    if decision != nil { return .settled }
    if dispute != nil { return .thirdReaderOrPanel }
    if resolution != nil { return .settled }
    let rules = Set(differences(beside: grade).map(\.rule))
    if rules.isEmpty { return .settled }
    guard rules.contains(.conversation) else { return .moderatorDecides }
    if refused != nil { return .thirdReaderOrPanel }
    if proposal != nil {
      return isUnanswered(on: today, under: policy) ? .thirdReaderOrPanel : .agreement
    }
    return conversation?.agreed == false ? .thirdReaderOrPanel : .conversation
  }

  /// Whether a side let the days for its answer to a proposal pass.
  public func isUnanswered(on today: CalendarDate?, under policy: ModerationPolicy) -> Bool {
    guard let today, let due = answerDue(under: policy), !silent.isEmpty else { return false }
    return today > due
  }

  /// The last day for what a recorded moderation waits for; nothing where it waits for nothing or has no
  /// day to count from. Terms run from the day something was recorded.
  ///
  /// - Parameters:
  ///   - step: what it waits for.
  ///   - policy: the rule of its programme.
  public func dueDay(of step: SettlingStep, under policy: ModerationPolicy) -> CalendarDate? {
    switch step {
    case .settled: nil
    case .conversation: grading.day?.adding(workingDays: policy.conversationDays)
    case .agreement: answerDue(under: policy)
    case .moderatorDecides: grading.day?.adding(workingDays: policy.workingDays)
    case .thirdReaderOrPanel:
      (last(.disputed)?.day ?? refused?.day ?? answerDue(under: policy) ?? last(.conversation)?.day
        ?? grading.day)?.adding(workingDays: policy.workingDays)
    }
  }

  /// The last day on which the auditor may dispute what was settled; nothing where no day is known.
  public func disputeDue(under policy: ModerationPolicy) -> CalendarDate? {
    settledDay?.adding(workingDays: policy.disputeDays)
  }

  /// Whether what was settled is disputed and nobody has decided since: there is no final grade then.
  public var isDisputed: Bool { dispute != nil && decision == nil }

  /// The day it was settled: that of the record, so that the auditor has every day of the term.
  public var settledDay: CalendarDate? {
    if let settled = last(.settled) { return settled.day }
    return resolution == nil ? nil : (last(.agreed) ?? proposal)?.day
  }

  /// The day auditor and moderator talked: that of the conversation, or of a resolution that is one.
  public var talkedOn: CalendarDate? {
    conversation?.heldOn ?? (resolution?.how == .conversation ? resolution?.on : nil)
  }

  /// The day the conversation counts from: that of its record, or the stated one where no other is known.
  public var talkedDay: CalendarDate? {
    last(.conversation)?.day ?? (resolution?.how == .conversation ? settledDay : nil)
  }

  /// By how many working days the conversation came too late; nothing where it came in time or not at all.
  public func workingDaysLate(under policy: ModerationPolicy) -> Int? {
    guard let talkedDay, let due = dueDay(of: .conversation, under: policy), talkedDay > due else {
      return nil
    }
    return due.workingDays(until: talkedDay)
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
    moderation.isBlind = recorded.isBlind
    guard isShort else { return moderation }
    moderation.steps = recorded.steps
    if let conversation { moderation.conversation = conversation }
    if let resolution { moderation.resolution = resolution }
    if let dispute { moderation.dispute = dispute }
    if let decision { moderation.decision = decision }
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
