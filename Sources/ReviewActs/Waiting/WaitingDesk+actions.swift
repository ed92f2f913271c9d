import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Open learning actions: to whoever is in charge of doing them, and once their day has come or evidence is
  /// in, to whoever looks whether they made their difference.
  func actions() throws -> [WaitingItem] {
    var filter = ActionFilter()
    filter.people = [person] + leaversInCharge
    return try reading.actions(matching: filter).filter(\.status.isOpen).flatMap { action in
      let isOwner = isInCharge(for: action.plan.owner)
      let own = WaitingItem(
        .act, action.id, "say how the action goes, or stop it", by: action.plan.due,
        with: .reportOnAction(action.id))
      let others = WaitingItem(
        .verify, action.id, "look whether the action made its difference, and complete it",
        by: action.plan.due, with: .completeAction(action.id))
      let isToVerify = !isOwner && isInCharge(for: action.plan.verifier) && isReady(action)
      return (isOwner ? [own] : []) + (isToVerify ? [others] : [])
    }
  }

  /// Whether there is something to look at: evidence was given last, or the day has come.
  private func isReady(_ action: LearningAction) -> Bool {
    action.updates.last?.evidence != nil || action.plan.due.map { $0 <= today } ?? false
  }

  private func isInCharge(for code: String?) -> Bool {
    isMe(code.flatMap { workspace.inCharge(for: $0, on: today) })
  }

  /// Those who have left and whose work has come to the person.
  private var leaversInCharge: [String] {
    workspace.people.filter { $0.hasLeft(by: today) }.map(\.id).filter { isInCharge(for: $0) }
  }
}
