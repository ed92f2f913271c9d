/// M007-M009, M019 and M027-M028: how differences between auditor and moderator are settled.
extension ReviewCheck {
  func checkSettling(of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]) {
    let policy = moderationPolicy(of: review)
    let step = moderation.nextStep(on: today, under: policy, beside: review.grade)
    if step != .settled { found.append(resolutionNeeded(step, moderation, review, policy)) }
    checkConversation(of: moderation, review, policy, &found)
    if let resolution = moderation.resolution {
      let place: FieldPath = ["resolution"]
      checkDates(
        of: resolution, moderation, at: place, after: moderation.gradedOn, "graded", &found)
      checkDecision(resolution, at: place, moderation, review, &found)
      checkWay(of: resolution, moderation, review, &found)
    } else if let proposed = moderation.proposed {
      let place: FieldPath = ["steps"]
      checkDates(of: proposed, moderation, at: place, after: moderation.gradedOn, "graded", &found)
      checkDecision(proposed, at: place, moderation, review, &found)
    }
    checkDispute(of: moderation, review, policy, &found)
    if let decision = moderation.decision {
      let place: FieldPath = ["decision"]
      let after = moderation.dispute?.on ?? moderation.resolution?.on
      checkDates(of: decision, moderation, at: place, after: after, "was disputed", &found)
      checkDecision(decision, at: place, moderation, review, &found)
      checkWayAfterDispute(of: decision, moderation, &found)
    }
    checkFinalCap(of: moderation, review, &found)
  }

  /// The moderation rule of a review's programme.
  public func moderationPolicy(of review: Review) -> ModerationPolicy {
    programmes[review.programme]?.moderation ?? ModerationPolicy()
  }

  private func resolutionNeeded(
    _ step: SettlingStep, _ moderation: Moderation, _ review: Review, _ policy: ModerationPolicy
  ) -> Diagnostic {
    let names = moderation.differences(beside: review.grade).map(\.rating.name)
    let by = moderation.dueDay(of: step, under: policy).map { " by \($0.words)" } ?? ""
    return Diagnostic(
      .resolutionNeeded, at: [moderation.dispute == nil ? "resolution" : "decision"],
      moderation.dispute == nil
        ? "auditor and moderator differ on \(inWords(names))"
        : "the auditor disputes the resolution, and nobody has decided since",
      advice: resolutionAdvice(step, by: by, isDisputed: moderation.dispute != nil))
  }

  private func resolutionAdvice(_ step: SettlingStep, by: String, isDisputed: Bool) -> Advice {
    switch step {
    case .moderatorDecides, .settled:
      "one step on the same side of the good line: the moderator decides\(by); "
        + "add resolution: how, on, by, because"
    case .conversation: "talk it through\(by), then add resolution: how, on, by, because"
    case .agreement: "the other side answers what was proposed\(by)"
    case .thirdReaderOrPanel:
      "ask a third reader or a panel, who decide\(by); then add "
        + "\(isDisputed ? "decision" : "resolution"): how, on, by, because"
    }
  }

  /// A difference across the good line, as any of two steps is, is not settled by the moderator alone.
  private func checkWay(
    of resolution: Moderation.Resolution, _ moderation: Moderation, _ review: Review,
    _ found: inout [Diagnostic]
  ) {
    let apart = moderation.differences(beside: review.grade).filter { $0.rule == .conversation }
    guard !apart.isEmpty, [.confirmed, .moderatorDecides].contains(resolution.how) else { return }
    found.append(
      Diagnostic(
        .conversationNeeded, at: ["resolution", "how"],
        "\(inWords(apart.map(\.rating.name))) \(apart.count == 1 ? "differs" : "differ") across the "
          + "good line or by two steps, and no conversation is recorded",
        advice:
          "talk it through within \(moderationPolicy(of: review).conversationDays) working days and "
          + "write how: conversation; without agreement, third reader or panel"))
  }

  private func checkWayAfterDispute(
    of decision: Moderation.Resolution, _ moderation: Moderation, _ found: inout [Diagnostic]
  ) {
    if moderation.dispute == nil {
      found.append(
        Diagnostic(
          .stepOutOfTurn, at: ["decision"], "there is a decision and no dispute before it",
          advice: "write it under resolution, or add the dispute: on, by, because"))
    } else if ![.thirdReader, .panel].contains(decision.how) {
      found.append(
        Diagnostic(
          .stepOutOfTurn, at: ["decision", "how"],
          "after a dispute \"\(decision.how.rawValue)\" decides nothing",
          advice: "a third reader or a panel decides"))
    }
  }

  private func checkDates(
    of resolution: Moderation.Resolution, _ moderation: Moderation, at place: FieldPath,
    after day: CalendarDate?, _ what: String, _ found: inout [Diagnostic]
  ) {
    // An agreement is of the day of its conversation, which is told once.
    let isTold = resolution.how == .conversation && moderation.conversation?.heldOn == resolution.on
    if !isTold { checkNotInFuture(resolution.on, at: place.appending("on"), &found) }
    guard let on = resolution.on, let day, on < day else { return }
    found.append(
      Diagnostic(
        .datesOutOfOrder, at: place.appending("on"),
        what == "graded"
          ? "settled on \(on.words), before the moderator graded on \(day.words)"
          : "decided on \(on.words), before it \(what) on \(day.words)",
        advice: "check both dates"))
  }

  private func checkDecision(
    _ resolution: Moderation.Resolution, at place: FieldPath, _ moderation: Moderation,
    _ review: Review, _ found: inout [Diagnostic]
  ) {
    if let by = resolution.by, people[by] == nil {
      found.append(unknownPerson(by, at: place.appending("by")))
    }
    checkReaders(of: resolution, at: place, moderation, review, &found)
    checkFinalGrades(of: resolution, at: place, moderation, review, &found)
    let differs = !moderation.differences(beside: review.grade).isEmpty
    if resolution.how == .confirmed, !differs { return }
    let missing = [
      resolution.because == nil ? "why" : nil, resolution.by == nil ? "who decided" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return }
    found.append(
      Diagnostic(
        .resolutionWithoutReason,
        at: place.appending(resolution.because == nil ? "because" : "by"),
        "the resolution does not say \(inWords(missing))",
        advice: "add because and by (a role code); both grades are kept beside the final one"))
  }

  func unknownPerson(_ code: String, at place: FieldPath) -> Diagnostic {
    Diagnostic(
      .unknownPerson, at: place, "\"\(code)\" is not a person of this workspace",
      advice: roleCodeSuggestion(for: code))
  }

  /// The rule of the cap holds for what is final as it does at entry: without a reason of its own an
  /// overall grade above an inadequate domain is refused. The auditor's own reason stands for the domains
  /// it was given for, and for no further one.
  private func checkFinalCap(
    of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    let settled = moderation.decision ?? moderation.resolution ?? moderation.proposed
    guard templates[review.template]?.rules.capsOverall ?? true, let settled,
      settled.capOverride == nil
    else { return }
    func final(_ rating: Rating) -> Grade? {
      settled.final.first { $0.rating == rating }?.grade ?? moderation.finalGrade(rating)
    }
    guard let overall = final(.overall), overall > .inadequate else { return }
    let inadequate = PracticeDomain.allCases.filter { final(.domain($0)) == .inadequate }
    let isAuditors =
      review.overall?.capOverride != nil
      && inadequate.allSatisfy { review.grade(.domain($0)) == .inadequate }
    guard !inadequate.isEmpty, !isAuditors else { return }
    let place: FieldPath.Step =
      moderation.decision != nil
      ? "decision" : moderation.resolution != nil ? "resolution" : "steps"
    found.append(
      Diagnostic(
        .finalCapExceeded, at: [place, "cap_override"],
        "the final overall grade is \(overall) while \(inWords(inadequate.map(\.name))) "
          + "\(inadequate.count == 1 ? "is" : "are") inadequate",
        advice: "say under cap_override why, or make the final overall grade inadequate"))
  }
}
