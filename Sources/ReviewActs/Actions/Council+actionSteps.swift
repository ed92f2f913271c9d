public import PracticeLearning
import ReviewStore

extension Council {
  /// Asks for a new day for an action; it stands once its verifier approves it. The first day is kept for good.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - day: the new day.
  ///   - reason: why.
  ///   - hand: who asks: its owner.
  public func moveAction(
    _ id: String, to day: CalendarDate, because reason: String?, by hand: Hand
  ) -> Outcome<LearningAction> {
    takeStep(.moveAsked, id, "action move", day: day, because: reason, by: hand)
  }

  /// Approves, or refuses, the new day that is asked for.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - reason: why it is refused, an empty one is asked for again; nothing to approve it.
  ///   - hand: who decides: its verifier; where none is named, the QA lead.
  public func decideOnNewDay(
    of id: String, refusing reason: String? = nil, by hand: Hand
  ) -> Outcome<LearningAction> {
    takeStep(
      reason == nil ? .moveApproved : .moveRefused, id, "action approve",
      because: reason?.written, by: hand
    ) { action, viewer in
      if action.plan.verifier == nil { try viewer.require(.updateAnyAction) }
    }
  }

  /// Hands an action to supervision on a day, or ticks it off there.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - day: the day of the supervision; nothing to tick it off.
  ///   - agreed: what was agreed there, or why it is handed over.
  ///   - hand: who does: the line above its owner.
  public func superviseAction(
    _ id: String, on day: CalendarDate?, agreed: String? = nil, by hand: Hand
  ) -> Outcome<LearningAction> {
    takeStep(
      day == nil ? .tickedOff : .handedToSupervision, id, "action supervision", day: day,
      because: agreed, by: hand)
  }

  /// Decides on a completed action: adapt, adopt or abandon.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - decision: one of the three.
  ///   - next: the day of the next look.
  ///   - reason: what it rests on.
  ///   - hand: who decides.
  public func decideOnAction(
    _ id: String, _ decision: ActionStep.What, next: CalendarDate, because reason: String? = nil,
    by hand: Hand
  ) -> Outcome<LearningAction> {
    takeStep(decision, id, "action decide", day: next, because: reason, by: hand) { _, viewer in
      try viewer.require(.decideOnImpact)
    }
  }

  /// Compares an action anew from a month on, for a known cause; every report says so.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - month: the first month of what it is compared with.
  ///   - cause: what changed then.
  ///   - hand: who decides.
  public func rebaseAction(
    _ id: String, from month: Month, because cause: String?, by hand: Hand
  ) -> Outcome<LearningAction> {
    takeStep(.rebased, id, "action rebase", day: month.firstDay, because: cause, by: hand) {
      _, viewer in try viewer.require(.decideOnImpact)
    }
  }

  private func takeStep(
    _ what: ActionStep.What, _ id: String, _ act: String, day: CalendarDate? = nil,
    because reason: String?, by hand: Hand,
    _ permit: (LearningAction, Viewer) throws -> Void = { _, _ in }
  ) -> Outcome<LearningAction> {
    changeAction(id, act, by: hand) { action, gate, _ in
      try permit(action, gate.viewer)
      action.steps.append(
        ActionStep(what, by: gate.viewer.person.id, on: hand.today, day: day, because: reason))
    }
  }

  /// Changes an action by what is added to it; what is wrong with that refuses the whole.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - act: what is done, in a word or two.
  ///   - hand: who acts.
  ///   - change: adds to the action.
  func changeAction(
    _ id: String, _ act: String, by hand: Hand,
    _ change: (inout LearningAction, Gate, Reading) throws -> Void
  ) -> Outcome<LearningAction> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      var remarks: [Diagnostic] = []
      let changed = try write(by: hand, act) { batch in
        var action = try storedAction(id, batch.reading)
        let steps = action.steps.count
        try change(&action, Gate(viewer, batch.reading, on: hand.today), batch.reading)
        remarks = try check([:], today: hand.today).complaints(about: action).filter {
          [.key("steps"), .key("findings"), .key("updates")].contains($0.path.steps.first)
        }
        // Of one day a file does not tell what was first; what is done now comes after all that is recorded.
        if !remarks.containsErrors, action.steps.count > steps,
          let turn = try check([:], today: hand.today).complaintAboutTurn(of: action)
        {
          remarks.append(turn)
        }
        try refuse(remarks)
        if case .refused(let refusal) = try batch.record(action) { throw Refusal([refusal]) }
        return action
      }
      return (changed, remarks)
    })
  }

  /// A learning action by its id.
  ///
  /// - Throws: `Refusal` with A009 where there is none.
  func storedAction(_ id: String, _ reading: Reading) throws -> LearningAction {
    if let action = try reading.actions(matching: ActionFilter(id: id)).first { return action }
    let near = nearest(to: id, among: try reading.actionIDs())
    throw Refusal(
      .unknownAction, "there is no learning action \"\(id)\"",
      advice: near.map { "did you mean \($0)?" } ?? "see those there are in the list of actions")
  }
}
