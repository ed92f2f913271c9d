/// A002-A006 and A013-A019: learning actions.
extension ReviewCheck {
  /// Every complaint about a learning action.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - review: the review it came from, when it is known; what its writer confirmed to be no
  ///     personal identifier is confirmed here too.
  public func complaints(about action: LearningAction, from review: Review? = nil) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkThemes(action.themes, &found) { ["themes"] }
    if let service = action.service { checkService(service, at: ["service"], &found) }
    checkNotInFuture(action.raisedOn, at: ["raised_on"], &found)
    checkPlan(action.plan, &found) { [.key($0)] }
    checkLeavers(of: action, &found)
    if let due = action.plan.due, due < action.raisedOn {
      found.append(
        Diagnostic(
          .dueBeforeRaised, at: ["due"],
          "due on \(due.words), raised on \(action.raisedOn.words)",
          advice: "write the day by which it is to be done, or correct raised_on"))
    }
    if let recheck = action.recheckOn, recheck < action.raisedOn {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["recheck_on"],
          "to be looked at again on \(recheck.words), before it was raised",
          advice: "write a day after the action is due"))
    }
    checkMeasure(of: action, &found)
    checkFindings(of: action, &found)
    checkUpdates(of: action, &found)
    checkSteps(of: action, &found)
    var texts = TextCheck(
      search: search(writtenIn: action.raisedOn.month, recordFrom: review?.recordRead?.from),
      confirmed: review?.confirmed ?? [],
      confirming: review == nil ? nil : "\"confirmed: [%]\" to the review")
    texts.check(action.plan.what, at: ["what"])
    texts.check(action.plan.difference, at: ["difference"])
    for (index, update) in action.updates.enumerated() {
      texts.check(update.note, at: ["updates", .index(index), "note"])
      texts.check(update.evidence, at: ["updates", .index(index), "evidence"])
    }
    for (index, step) in action.steps.enumerated() {
      texts.check(step.because, at: ["steps", .index(index), "because"])
    }
    return found + texts.found
  }

  private func checkUpdates(of action: LearningAction, _ found: inout [Diagnostic]) {
    var last = action.raisedOn
    for (index, update) in action.updates.enumerated() {
      let path = { (key: String) in FieldPath(["updates", .index(index), .key(key)]) }
      checkNotInFuture(update.on, at: path("on"), &found)
      if update.on < last {
        found.append(
          Diagnostic(
            .datesOutOfOrder, at: path("on"),
            "an update of \(update.on.words) after one of \(last.words)",
            advice: index == 0
              ? "an update cannot lie before the day the action was raised; check both"
              : "write the updates in the order they happened"))
      }
      last = max(last, update.on)
      if people[update.by] == nil {
        found.append(
          Diagnostic(
            .unknownPerson, at: path("by"), "\"\(update.by)\" is not a person of this workspace",
            advice: roleCodeSuggestion(for: update.by)))
      }
      if update.status == .blue { checkCompletion(of: action, update, at: path("by"), &found) }
      if update.status == .black, update.note == nil {
        found.append(
          Diagnostic(
            .reasonNeeded, at: path("note"), "stopped, and nothing says why",
            advice: "say in a note why it is stopped, or what takes its place"))
      }
      if update.status == .blue, update.evidence == nil {
        found.append(
          Diagnostic(
            .closedWithoutEvidence, at: path("evidence"),
            "completed, and nothing says what difference it made",
            advice: "say what is different for the child or children, and how that is known"))
      }
    }
  }
}

extension LearningAction {
  /// A complaint when the notes on progress, the findings or the steps no longer begin with the ones
  /// written earlier.
  ///
  /// - Parameter earlier: the action as it was recorded before.
  public func rewrittenProgress(since earlier: LearningAction) -> Diagnostic? {
    guard !updates.starts(with: earlier.updates) else { return rewrittenParts(since: earlier) }
    let kept = zip(updates, earlier.updates).prefix { $0 == $1 }.count
    return Diagnostic(
      .progressRewritten, at: kept < updates.count ? ["updates", .index(kept)] : ["updates"],
      kept < updates.count
        ? "this note differs from the one recorded on \(earlier.updates[kept].on.words)"
        : "the note recorded on \(earlier.updates[kept].on.words) is gone",
      advice: "leave earlier notes as they were and add a new one at the end")
  }
}
