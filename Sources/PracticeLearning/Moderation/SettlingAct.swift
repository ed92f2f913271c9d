/// Something a person does to settle what auditor and moderator graded differently.
public enum SettlingAct: Hashable, Sendable {
  /// They talked; with what they agreed on where a document from before states it for both sides.
  case conversation(Moderation.RecordedConversation, agreement: Moderation.Resolution?)
  /// They talked, and one side proposes what both could agree on; each side has to say so.
  case proposal(Moderation.RecordedConversation, Moderation.Resolution, sides: [String])
  /// A side agrees to what the other proposed.
  case agreement(by: String, on: CalendarDate)
  /// A side does not agree to it.
  case refusal(by: String, on: CalendarDate, because: String)
  /// Somebody decided.
  case resolution(Moderation.Resolution)
  /// The auditor disputes what was decided.
  case dispute(Moderation.Dispute)
}

extension Moderation {
  /// The moderation with one more step; those before it stay.
  public func taking(_ act: SettlingAct) -> Moderation {
    var moderation = self
    switch act {
    case .conversation(let talk, let agreement):
      moderation.conversation = talk
      if let agreement { moderation.resolution = agreement }
    case .proposal(let talk, let resolution, let sides):
      moderation.conversation = talk
      var step = Moderation.Step(.proposed, resolution)
      step.with = sides
      moderation.steps.append(step)
    case .agreement(let person, let day):
      moderation.steps.append(Moderation.Step(.agreed, by: person, on: day))
    case .refusal(let person, let day, let reason):
      moderation.steps.append(
        Moderation.Step(.notAgreed, by: person, on: day, because: reason))
    case .resolution(let resolution):
      if dispute == nil {
        moderation.resolution = resolution
      } else {
        moderation.decision = resolution
      }
    case .dispute(let dispute): moderation.dispute = dispute
    }
    return moderation
  }
}

/// M016, M019, M023, M025 and M026: whose turn it is to settle a difference.
extension ReviewCheck {
  /// Why a person may not take a step now; what is wrong with the step itself is told by
  /// `complaints(about:of:)` of the moderation with it.
  ///
  /// - Parameters:
  ///   - act: the step.
  ///   - person: who takes it.
  ///   - moderation: the moderation before the step.
  ///   - review: the review that is moderated.
  ///   - recordsForOthers: whether the person's roles let them record what others did.
  public func complaints(
    about act: SettlingAct, by person: Workspace.Person, on moderation: Moderation,
    of review: Review, recordsForOthers: Bool
  ) -> [Diagnostic] {
    switch act {
    case .dispute: return disputeComplaints(by: person, on: moderation, of: review)
    case .agreement, .refusal: return answerComplaints(by: person, on: moderation, of: review)
    case .conversation(_, .some): return [agreementOfOneSide(of: moderation, review)]
    case .conversation, .proposal, .resolution: break
    }
    if let refusal = whyNotTheirs(act, person, moderation, review, recordsForOthers) {
      return [refusal]
    }
    if let refusal = whyNotNow(act, moderation, review) { return [refusal] }
    return [overallUnsaid(act, moderation, review)].compactMap(\.self)
  }

  /// A third reader or a panel says which overall grade is final; what was agreed stands unless they
  /// name another, and the moderator's never wins by silence.
  private func overallUnsaid(
    _ act: SettlingAct, _ moderation: Moderation, _ review: Review
  ) -> Diagnostic? {
    guard case .resolution(let resolution) = act,
      [.thirdReader, .panel].contains(resolution.how),
      let auditors = review.grade(.overall), let moderators = moderation.grade(.overall),
      auditors != moderators, moderation.taking(act).settledBy(.overall) == nil
    else { return nil }
    let place: FieldPath.Step = moderation.dispute == nil ? "resolution" : "decision"
    return Diagnostic(
      .finalGradeUnsaid, at: [place, "final"],
      "\(review.auditor) gave \(auditors) overall and \(moderation.moderator) \(moderators), and "
        + "the decision does not say which is final",
      advice: "name it with \(adding: .finalGrade(overall: auditors)) or another grade; in a file: "
        + "final: { overall: \(auditors) }")
  }

  private func disputeComplaints(
    by person: Workspace.Person, on moderation: Moderation, of review: Review
  ) -> [Diagnostic] {
    if person.id != review.auditor {
      return [
        Diagnostic(
          .disputeIncomplete, at: ["dispute", "by"],
          "\(person.id) is not the auditor, who alone may dispute",
          advice: "ask \(review.auditor), or talk it through with the moderator")
      ]
    }
    if let dispute = moderation.dispute {
      return [
        Diagnostic(
          .disputedAlready, at: ["dispute"],
          "it was disputed\(dispute.on.map { " on \($0.words)" } ?? "") already",
          advice: moderation.decision == nil
            ? "a third reader or a panel will decide; their word is final"
            : "what the \(moderation.decision?.how.rawValue ?? "panel") decided is final")
      ]
    }
    guard let settled = moderation.resolution, settled.how != .confirmed else {
      return [nothingToDispute(moderation)]
    }
    return []
  }

  private func whyNotTheirs(
    _ act: SettlingAct, _ person: Workspace.Person, _ moderation: Moderation, _ review: Review,
    _ recordsForOthers: Bool
  ) -> Diagnostic? {
    func refusal(_ summary: String, _ advice: Advice) -> Diagnostic {
      Diagnostic(.notTheirStep, at: ["resolution", "by"], summary, advice: advice)
    }
    let isTalk =
      switch act {
      case .conversation, .proposal: true
      case .resolution, .dispute, .agreement, .refusal: false
      }
    if isTalk, person.id == review.auditor { return nil }
    if person.id == review.auditor {
      return refusal(
        "\(person.id) is the auditor, who does not settle a difference alone",
        "talk it through with \(moderation.moderator), who records it; once it is settled: "
          + "\(.settle(review.id, .dispute))")
    }
    if case .resolution(let resolution) = act, resolution.how == .moderatorDecides,
      let by = resolution.by, by != moderation.moderator
    {
      return refusal(
        "the moderator decides, and that is \(moderation.moderator), not \(by)",
        "write by: \(moderation.moderator), or ask for a third reader where that is the next step")
    }
    if recordsForOthers { return nil }
    let theirs =
      switch act {
      case .resolution(let resolution) where [.thirdReader, .panel].contains(resolution.how):
        (code: resolution.by ?? "whoever decides", isTheirs: resolution.by == person.id)
      case .resolution, .conversation, .proposal, .agreement, .refusal, .dispute:
        (code: moderation.moderator, isTheirs: moderation.moderator == person.id)
      }
    guard !theirs.isTheirs else { return nil }
    return refusal(
      "this is recorded by \(theirs.code), and \(person.id) acts",
      "ask \(theirs.code) or the QA lead to record it, or act as yourself with \(adding: .whoActs())"
    )
  }

  private func whyNotNow(_ act: SettlingAct, _ moderation: Moderation, _ review: Review)
    -> Diagnostic?
  {
    func refusal(_ summary: String, _ advice: Advice) -> Diagnostic {
      Diagnostic(.stepOutOfTurn, at: ["resolution", "how"], summary, advice: advice)
    }
    let how: Moderation.Resolution.How =
      switch act {
      case .conversation, .proposal, .agreement, .refusal, .dispute: .conversation
      case .resolution(let resolution): resolution.how
      }
    let isReaders = how == .thirdReader || how == .panel
    let policy = moderationPolicy(of: review)
    switch moderation.nextStep(on: today, under: policy, beside: review.grade) {
    case .settled:
      return refusal(
        moderation.differences(beside: review.grade).isEmpty && moderation.decision == nil
          ? "auditor and moderator gave the same grades, there is nothing to settle"
          : "it is settled already",
        "see how with: \(.showModeration(of: review.id))")
    case .moderatorDecides where isReaders:
      return refusal(
        "every difference is one step on the same side of the good line",
        "the moderator decides; the auditor may dispute it afterwards")
    case .conversation where isReaders:
      return refusal(
        "nobody has talked it through yet",
        "hold the conversation first; a third reader or a panel comes in where it ends without "
          + "agreement")
    case .agreement where isReaders:
      return refusal(
        "\(inWords(moderation.silent)) \(moderation.silent.count == 1 ? "has" : "have") until "
          + "\(moderation.answerDue(under: policy)?.words ?? "now") to answer what was proposed",
        "wait for the answer; a third reader or a panel comes in after it, or after that day")
    case .thirdReaderOrPanel where !isReaders:
      return refusal(
        moderation.dispute != nil
          ? "the auditor disputes what was decided"
          : moderation.refused == nil && moderation.proposal != nil
            ? "what was proposed was not answered by "
              + "\(moderation.answerDue(under: policy)?.words ?? "its last day")"
            : "the conversation ended without agreement",
        "a third reader or a panel decides now: \(adding: .how(.thirdReader)) or \(adding: .how(.panel))"
      )
    case _ where how == .confirmed:
      return refusal(
        "grades that differ are not confirmed",
        "say how the difference was settled: moderator decides, conversation, third reader or panel"
      )
    case .moderatorDecides, .conversation, .agreement, .thirdReaderOrPanel: return nil
    }
  }
}
