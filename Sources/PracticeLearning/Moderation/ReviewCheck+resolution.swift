/// M007-M009: how a difference between auditor and moderator is settled.
extension ReviewCheck {
  func checkResolution(
    of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    let differing = Rating.compared.filter { rating in
      guard let auditor = review.grade(rating), let second = moderation.grade(rating) else {
        return false
      }
      return auditor != second
    }
    guard let resolution = moderation.resolution else {
      guard !differing.isEmpty else { return }
      found.append(
        Diagnostic(
          .resolutionNeeded, at: ["resolution"],
          "auditor and moderator differ on \(inWords(differing.map(\.name)))",
          advice: advice(for: differing, moderation, review)))
      return
    }
    checkDates(of: resolution, moderation, &found)
    checkDecision(resolution, differing, &found)
    let apart = differing.filter { needsConversation($0, moderation, review) }
    guard !apart.isEmpty, [.confirmed, .moderatorDecides].contains(resolution.how) else { return }
    found.append(
      Diagnostic(
        .conversationNeeded, at: ["resolution", "how"],
        "\(inWords(apart.map(\.name))) \(apart.count == 1 ? "differs" : "differ") across the good "
          + "line or by two steps, and no conversation is recorded",
        advice: "talk it through within five working days and write how: conversation; "
          + "without agreement, third reader or panel"))
  }

  /// Whether the two grades lie on either side of the good line, as any two that are two steps apart do.
  private func needsConversation(
    _ rating: Rating, _ moderation: Moderation, _ review: Review
  ) -> Bool {
    guard let auditor = review.grade(rating), let second = moderation.grade(rating) else {
      return false
    }
    return auditor.isGoodOrOutstanding != second.isGoodOrOutstanding
  }

  private func advice(
    for differing: [Rating], _ moderation: Moderation, _ review: Review
  ) -> String {
    differing.contains { needsConversation($0, moderation, review) }
      ? "talk it through within five working days, then add resolution: how, on, by, because"
      : "one step on the same side of the good line: the moderator decides; "
        + "add resolution: how, on, by, because"
  }

  private func checkDates(
    of resolution: Moderation.Resolution, _ moderation: Moderation, _ found: inout [Diagnostic]
  ) {
    checkNotInFuture(resolution.on, at: ["resolution", "on"], &found)
    guard let on = resolution.on, let gradedOn = moderation.gradedOn, on < gradedOn else { return }
    found.append(
      Diagnostic(
        .datesOutOfOrder, at: ["resolution", "on"],
        "settled on \(on.words), before the moderator graded on \(gradedOn.words)",
        advice: "check both dates"))
  }

  private func checkDecision(
    _ resolution: Moderation.Resolution, _ differing: [Rating], _ found: inout [Diagnostic]
  ) {
    if let by = resolution.by, people[by] == nil {
      found.append(
        Diagnostic(
          .unknownPerson, at: ["resolution", "by"], "\"\(by)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: by)))
    }
    if resolution.how == .confirmed, differing.isEmpty { return }
    let missing = [
      resolution.because == nil ? "why" : nil, resolution.by == nil ? "who decided" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return }
    found.append(
      Diagnostic(
        .resolutionWithoutReason, at: ["resolution", resolution.because == nil ? "because" : "by"],
        "the resolution does not say \(inWords(missing))",
        advice: "add because and by (a role code); both grades are kept beside the final one"))
  }
}
