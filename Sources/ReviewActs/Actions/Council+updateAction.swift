public import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Says how a learning action goes; earlier notes are never changed.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - status: how it stands.
  ///   - note: what happened.
  ///   - evidence: the difference it made and how that is known.
  ///   - hand: who says it: its owner, its verifier or the QA lead.
  public func updateAction(
    _ id: String, to status: ActionStatus, note: String? = nil, evidence: String? = nil,
    by hand: Hand
  ) -> Outcome<LearningAction> {
    changeAction(id, "action update", by: hand) { action, gate, _ in
      if let refusal = Permission.complaint(about: .action(action), by: gate.viewer) {
        throw Refusal([refusal])
      }
      action.updates.append(
        ActionUpdate(
          on: hand.today, by: gate.viewer.person.id, status: status, note: note, evidence: evidence)
      )
      // A person may only choose worse than the day allows.
      let shown = action.rag(on: hand.today)
      guard shown == status else {
        throw Refusal(
          .betterThanItsDay,
          "\(action.id) was due on \(action.plan.due?.words ?? "-"): it is not \(status.words) any more",
          advice:
            "say amber or red and what holds it up, or ask for a new day: \(.askForNewDay(of: action.id))"
        )
      }
    }
  }
}
