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
    Outcome(remarking: {
      let viewer = try viewer(hand)
      let person = viewer.person
      var remarks: [Diagnostic] = []
      let updated = try write(by: hand, "action update") { batch in
        guard var action = try batch.reading.actions(matching: ActionFilter(id: id)).first else {
          let near = nearest(to: id, among: try batch.reading.actions().map(\.id))
          throw Refusal(
            .unknownAction, "there is no learning action \"\(id)\"",
            advice: near.map { "did you mean \($0)?" }
              ?? "see those there are in the list of actions")
        }
        if let refusal = Permission.complaint(about: .action(action), by: viewer) {
          throw Refusal([refusal])
        }
        action.updates.append(
          ActionUpdate(
            on: hand.today, by: person.id, status: status, note: note, evidence: evidence))
        remarks = try check([:], today: hand.today).complaints(about: action)
          .filter { $0.path.steps.first == .key("updates") }
        try refuse(remarks)
        if case .refused(let refusal) = try batch.record(action) { throw Refusal([refusal]) }
        return action
      }
      return (updated, remarks)
    })
  }
}
