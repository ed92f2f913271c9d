/// A016 and A017: what was decided and arranged about an action, each step in the light of those before it.
extension ReviewCheck {
  func checkSteps(of action: LearningAction, _ found: inout [Diagnostic]) {
    var before = action
    before.steps = []
    var last = action.raisedOn
    for (index, step) in action.steps.enumerated() {
      let path = { (key: String) in FieldPath(["steps", .index(index), .key(key)]) }
      checkNotInFuture(step.on, at: path("on"), &found)
      if step.on < last {
        found.append(
          Diagnostic(
            .datesOutOfOrder, at: path("on"),
            "a step of \(step.on.words) after one of \(last.words)",
            advice:
              "write the steps in the order they were taken, none before the action was raised"))
      }
      last = max(last, step.on)
      if people[step.by] == nil {
        found.append(
          Diagnostic(
            .unknownPerson, at: path("by"), "\"\(step.by)\" is not a person of this workspace",
            advice: roleCodeSuggestion(for: step.by)))
      }
      found += complaints(about: step, of: before.asSaid(before: step, action.updates), at: path)
      before.steps.append(step)
    }
  }

  /// Why the turn of the last step of an action, taken just now, is not now: with all that was said before,
  /// that of the same day too.
  ///
  /// - Parameter action: the action with the step.
  public func complaintAboutTurn(of action: LearningAction) -> Diagnostic? {
    var before = action
    guard let step = before.steps.popLast(), let found = order(step, of: before) else {
      return nil
    }
    return Diagnostic(
      .actionOutOfTurn, at: ["steps", .index(before.steps.count), "what"], found.summary,
      advice: found.advice)
  }

  private func complaints(
    about step: ActionStep, of action: [LearningAction], at path: (String) -> FieldPath
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func refuse(_ code: DiagnosticCode, _ key: String, _ summary: String, _ advice: Advice) {
      found.append(Diagnostic(code, at: path(key), summary, advice: advice))
    }
    if step.because == nil, step.what.needsReason {
      refuse(
        .reasonNeeded, "because", "\(step.what.rawValue) and does not say why",
        "say why in a few words")
    }
    if step.day == nil, step.what.needsDay {
      refuse(
        .actionOutOfTurn, "day", "\(step.what.rawValue) and does not say for which day",
        step.what.isDecision ? "name the day of the next look" : "name the day")
    }
    if let last = action.last, let complaint = whose(step, of: last, at: path("by")) {
      found.append(complaint)
    }
    let orders = action.map { order(step, of: $0) }
    if !orders.contains(where: { $0 == nil }), let complaint = orders.last ?? nil {
      refuse(.actionOutOfTurn, "what", complaint.summary, complaint.advice)
    }
    return found
  }

  /// Whose step it is: the owner asks, the verifier approves, the owner's line sees to supervision.
  private func whose(
    _ step: ActionStep, of action: LearningAction, at path: FieldPath
  ) -> Diagnostic? {
    func isUpTo(_ code: String?) -> Bool {
      guard let code else { return false }
      let next = people[code] == nil ? code : workspace.inCharge(for: code, on: step.on)
      return isSameID(step.by, code) || next.map { isSameID(step.by, $0) } ?? false
    }
    let (owner, verifier) = (action.plan.owner, action.plan.verifier)
    func refusal(_ does: String, _ advice: String) -> Diagnostic {
      Diagnostic(.notTheirActionStep, at: path, "\(step.by) \(does)", advice: Advice(advice))
    }
    switch step.what {
    case .moveAsked where !isUpTo(owner):
      return refusal(
        "asks for a new day, and \(owner ?? "nobody") owns this action",
        "let \(owner ?? "the owner") ask for it")
    case .moveApproved, .moveRefused:
      if owner.map({ isSameID($0, step.by) }) ?? false {
        return refusal(
          "owns this action and decides on its new day",
          verifier.map { "let \($0) decide, as themselves" } ?? "let somebody else decide")
      }
      if verifier != nil, !isUpTo(verifier) {
        return refusal(
          "decides on a new day, and \(verifier ?? "") verifies this action",
          "let \(verifier ?? "") decide, as themselves")
      }
      return nil
    case .handedToSupervision, .tickedOff:
      let line = owner.map { workspace.line(above: $0) } ?? []
      guard !line.contains(where: { isSameID($0.id, step.by) }) else { return nil }
      let managers = inWords(line.prefix(2).map(\.id))
      return refusal(
        "sees to supervision, and is not in the line above \(owner ?? "nobody")",
        managers.isEmpty
          ? "name the owner's supervisor or team in the settings"
          : "let one of the line do it, such as \(managers)")
    case .moveAsked, .adopted, .adapted, .abandoned, .rebased: return nil
    }
  }

  /// Why it is not yet, or no longer, the turn of a step.
  private func order(_ step: ActionStep, of action: LearningAction) -> (
    summary: String, advice: Advice
  )? {
    let isOpen = action.status.isOpen
    switch step.what {
    case .moveAsked:
      if !isOpen { return ("a new day for an action that is closed", "it has no day any more") }
      if let asked = action.askedMove?.day {
        return (
          "\(asked.words) is asked for already",
          "wait until \(action.plan.verifier ?? "the verifier") has decided"
        )
      }
      if let day = step.day, let due = action.dueNow, day <= due {
        return ("\(day.words) is not after the day it is due, \(due.words)", "name a later day")
      }
      if let day = step.day, day <= step.on {
        return ("\(day.words) is no day to come", "name a day after \(step.on.words)")
      }
    case .moveApproved, .moveRefused:
      if let fallen = action.fallenMove {
        let day = fallen.day.map { " (\($0.words))" } ?? ""
        return (
          "the new day that was asked for\(day) fell away when the action was closed",
          isOpen ? "let its owner ask again" : "it has no day any more"
        )
      }
      if !isOpen { return ("a new day for an action that is closed", "it has no day any more") }
      if action.askedMove == nil {
        return ("no new day is asked for", "nothing waits to be approved here")
      }
    case .handedToSupervision:
      if !isOpen { return ("an action that is closed", "it needs no supervision any more") }
    case .tickedOff:
      if action.waitingSupervision == nil {
        return ("it was not handed to supervision", "name the day of the supervision first")
      }
    case .adopted, .adapted, .abandoned:
      if action.completedOn == nil {
        return (
          "\(step.what.rawValue), and the action is not completed",
          "let its verifier complete it with evidence first"
        )
      }
      if let day = step.day, day <= step.on {
        return (
          "the next look on \(day.words) is no day to come",
          "name a day after \(step.on.words)"
        )
      }
    case .rebased:
      if let day = step.day, day >= step.on {
        return (
          "compared anew from \(day.month.words), which is to come", "name a month that is over"
        )
      }
      let quarter = Period(action.raisedOn.month.quarter)
      if let day = step.day, day.month >= quarter.first {
        return (
          "compared anew from \(day.month.words), which leaves no month before the quarter it was noticed in, "
            + quarter.words,
          "name a month before \(quarter.first.words): the months of that quarter and those in which it was done "
            + "are compared with nothing"
        )
      }
    }
    return nil
  }
}

extension LearningAction {
  /// The action as it may have stood when a step was taken: with what was said before that day, and none, some or
  /// all of what was said on the day itself, of which nobody knows whether it was before or after.
  fileprivate func asSaid(before step: ActionStep, _ updates: [ActionUpdate]) -> [LearningAction] {
    let said = updates.filter { $0.on <= step.on }
    let before = said.count { $0.on < step.on }
    return (before...said.count).map { count in
      var action = self
      action.updates = Array(said.prefix(count))
      return action
    }
  }
}

extension ActionStep.What {
  /// Whether it is one of the answers to whether the action worked.
  public var isDecision: Bool { ActionStep.What.decisions.contains(self) }

  fileprivate var needsReason: Bool {
    switch self {
    case .moveAsked, .moveRefused, .rebased: true
    case .moveApproved, .handedToSupervision, .tickedOff, .adopted, .adapted, .abandoned: false
    }
  }

  fileprivate var needsDay: Bool {
    switch self {
    case .moveAsked, .handedToSupervision, .adopted, .adapted, .abandoned, .rebased: true
    case .moveApproved, .moveRefused, .tickedOff: false
    }
  }
}
