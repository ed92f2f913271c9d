import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Open learning actions: to whoever is in charge of doing them, and once their day has come or evidence is
  /// in, to whoever looks whether they made their difference, who decides on new days as well.
  func actions() throws -> [WaitingItem] {
    var filter = ActionFilter()
    filter.people = [person] + leaversInCharge
    filter.isOpen = true
    return try reading.actions(matching: filter).flatMap { action in
      let isOwner = isInCharge(for: action.plan.owner)
      let isVerifier = !isOwner && isInCharge(for: action.plan.verifier)
      return [
        isOwner ? own(action) : nil, isVerifier && isReady(action) ? toVerify(action) : nil,
        isVerifier ? toApprove(action) : nil,
      ].compactMap(\.self)
    }
  }

  private func own(_ action: LearningAction) -> WaitingItem {
    let rung = action.dueNow.map { workspace.reminders.rung(due: $0, on: today) } ?? 0
    let words =
      rung == 0
      ? "say how the action goes, or stop it"
      : "the action is past its day: say how it goes, or ask for a new day"
    return WaitingItem(
      .act, action.id, words, by: action.dueNow,
      with: rung == 0 ? .reportOnAction(action.id) : .reportOnLateAction(action.id))
  }

  private func toVerify(_ action: LearningAction) -> WaitingItem {
    WaitingItem(
      .verify, action.id, "look whether the action made its difference, and complete it",
      by: action.dueNow, with: .completeAction(action.id))
  }

  private func toApprove(_ action: LearningAction) -> WaitingItem? {
    guard let asked = action.askedMove, let day = asked.day else { return nil }
    return WaitingItem(
      .decide, action.id, "\(asked.by) asks to move the action to \(day.words)", by: action.dueNow,
      with: .decideOnNewDay(of: action.id))
  }

  /// Whether there is something to look at: evidence was given last, or the day has come.
  private func isReady(_ action: LearningAction) -> Bool {
    action.updates.last?.evidence != nil || action.dueNow.map { $0 <= today } ?? false
  }

  func isInCharge(for code: String?) -> Bool {
    isMe(code.flatMap { workspace.inCharge(for: $0, on: today) })
  }

  /// Those who have left and whose work has come to the person.
  var leaversInCharge: [String] {
    workspace.people.filter { $0.hasLeft(by: today) }.map(\.id).filter { isInCharge(for: $0) }
  }
}
