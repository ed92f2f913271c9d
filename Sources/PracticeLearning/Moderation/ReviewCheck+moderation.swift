/// M003-M011: second grades, why they were asked for and how a difference is settled.
extension ReviewCheck {
  /// Every complaint about a moderation.
  ///
  /// What the writer of the review confirmed to be no personal identifier is confirmed here too.
  ///
  /// - Parameters:
  ///   - moderation: the moderation.
  ///   - review: the review that is moderated.
  ///   - drawn: how the review was taken for moderation, where the store has it.
  public func complaints(
    about moderation: Moderation, of review: Review, drawn: Moderation.Selection? = nil
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkModerator(of: moderation, review, &found)
    checkSelection(of: moderation, review, drawn: drawn, &found)
    checkGradedOn(moderation, review, &found)
    for rating in Rating.compared
    where review.grade(rating) != nil && !moderation.judges(rating) {
      found.append(
        Diagnostic(
          .moderatedGradeMissing, at: rating.path(to: "grade"),
          "the moderator gives no grade for \(rating.name), the review does",
          advice: "write one of: outstanding, good, requires improvement, inadequate"))
    }
    checkSettling(of: moderation, review, &found)
    checkTexts(of: moderation, review, &found)
    return found
  }

  func checkModerator(
    of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    let path: FieldPath = ["moderator"]
    let code = moderation.moderator
    if code == review.auditor {
      found.append(
        Diagnostic(
          .moderatorIsAuditor, at: path, "\(code) is the auditor of this review",
          advice: "somebody else must moderate it"))
    }
    guard let moderator = people[code] else {
      found.append(
        Diagnostic(
          .unknownModerator, at: path, "\"\(code)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: code)))
      return
    }
    if !moderator.moderates {
      found.append(
        Diagnostic(
          .unknownModerator, at: path,
          "\(code) is listed as \(moderator.rolesInWords), a role that does not moderate",
          advice: "name the person who moderated, or correct the settings"))
    }
    if let gradedOn = moderation.gradedOn, let until = moderator.until, gradedOn > until {
      found.append(
        Diagnostic(
          .unknownModerator, at: path,
          "\(code) left on \(until.words) and is said to have graded on \(gradedOn.words)",
          advice: "check the day, or name the person who moderated"))
    }
    guard let conflict = conflicts.conflict(of: code, with: review.work), conflict != .auditor
    else { return }
    found.append(
      Diagnostic(
        .moderatorConflict, at: path, "\(code) \(conflict.words)",
        advice: "ask a moderator who has no part in this work"))
  }

  private func checkGradedOn(
    _ moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    checkNotInFuture(moderation.gradedOn, at: ["graded_on"], &found)
    guard let gradedOn = moderation.gradedOn else { return }
    let written = max(review.month.firstDay, review.conversation?.heldOn ?? review.month.firstDay)
    guard gradedOn < written else { return }
    found.append(
      Diagnostic(
        .moderatedTooEarly, at: ["graded_on"],
        "moderated on \(gradedOn.words), the review was written from \(written.words) on",
        advice: "check the date of the moderation"))
  }

  func checkTexts(
    of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    var texts = TextCheck(
      search: search(writtenIn: review.month, recordFrom: review.recordRead?.from),
      confirmed: review.confirmed, confirming: "\"confirmed: [%]\" to the review")
    for moderated in moderation.domains {
      texts.confirmed =
        review.confirmed + (review.judgement(of: moderated.domain)?.confirmed ?? [])
      texts.check(moderated.because, at: .domain(moderated.domain, "because"))
    }
    texts.confirmed = review.confirmed
    texts.check(moderation.overall?.because, at: ["overall", "because"])
    texts.check(moderation.impact?.because, at: ["impact", "because"])
    texts.check(moderation.formQuality?.because, at: ["form_quality", "because"])
    // What settles a difference is given as a reason, where nothing can be confirmed.
    texts.confirming = nil
    texts.check(moderation.conversation?.said, at: ["conversation", "said"])
    let shown: Set<Moderation.Step.What> = [.conversation, .settled, .disputed, .decided]
    for (index, step) in moderation.steps.enumerated()
    where !shown.contains(step.what) || index < moderation.round.lowerBound {
      texts.check(step.because, at: ["steps", .index(index), "because"])
      texts.check(step.capOverride, at: ["steps", .index(index), "cap_override"])
    }
    texts.check(moderation.dispute?.because, at: ["dispute", "because"])
    for (key, settled) in [
      ("resolution", moderation.resolution), ("decision", moderation.decision),
    ] as [(FieldPath.Step, Moderation.Resolution?)] {
      texts.check(settled?.because, at: [key, "because"])
      texts.check(settled?.capOverride, at: [key, "cap_override"])
    }
    found += texts.found
  }
}

extension Moderation {
  /// Whether the moderator says something of a rating: a grade, or not applicable.
  fileprivate func judges(_ rating: Rating) -> Bool {
    guard case .domain(let domain) = rating else { return grade(rating) != nil }
    return domains.contains { $0.domain == domain && $0.grade != nil }
  }
}

extension Rating {
  /// The way to a field of the rating in a review or a moderation.
  package func path(to key: FieldPath.Step) -> FieldPath {
    switch self {
    case .domain(let domain): .domain(domain, key)
    case .overall, .impact: [.key(self.key), key]
    }
  }
}
