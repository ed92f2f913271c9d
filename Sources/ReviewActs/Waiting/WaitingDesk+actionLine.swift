import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Actions of others: those past their day to the line above their owners, step by step; those to be talked
  /// through in supervision; and completed ones, of which somebody has still to say whether they worked.
  func actionsOfOthers() throws -> [WaitingItem] {
    try toRemind() + toSupervise() + toJudge()
  }

  /// Nothing is written when a reminder goes up a step: it follows from the settings and the day.
  private func toRemind() throws -> [WaitingItem] {
    let roles: [Workspace.Role] = [.serviceManager, .headOfService, .director, .qaLead]
    guard viewer.person.holds(anyOf: roles) || standsIn else { return [] }
    var filter = ActionFilter()
    filter.dueBefore = today
    // Many actions are of one service: who stands above it is asked once for each rung.
    var known: [ReminderPlace: [EscalationLine.Told]] = [:]
    return try reading.actions(matching: filter).compactMap { action in
      guard action.isPastNewDay(on: today), !gate.blindness.hides(action.review) else { return nil }
      let service = try action.review.flatMap { try reading.review($0)?.service }
      guard let place = workspace.reminderPlace(of: action, service: service, on: today),
        let due = action.dueNow, !isMe(action.plan.owner)
      else { return nil }
      let told = known[place] ?? workspace.told(at: place, on: today)
      known[place] = told
      guard let mine = told.first(where: { isMe($0.person) }) else { return nil }
      let late = due.workingDays(until: today)
      return WaitingItem(
        .remind, action.id,
        "\(action.plan.owner ?? "nobody")'s action is \(late) working day\(late == 1 ? "" : "s") past its day "
          + "(\(mine.because.words)): ask what holds it up",
        by: due.adding(workingDays: workspace.reminders.serviceManagerDays),
        with: .showAction(action.id))
    }
  }

  /// Whether somebody else's work comes to the person while they are away.
  private var standsIn: Bool {
    workspace.people.contains { $0.standIn.map { isMe($0) } ?? false }
  }

  private func toSupervise() throws -> [WaitingItem] {
    var filter = ActionFilter()
    filter.handedOverBy = [person] + leaversInCharge
    return try reading.actions(matching: filter).compactMap { action in
      // Whoever handed it over ticks it off.
      guard action.status.isOpen, let step = action.waitingSupervision, isInCharge(for: step.by)
      else { return nil }
      return WaitingItem(
        .act, action.id,
        "talk the action through with \(action.plan.owner ?? "its owner") in supervision",
        by: step.day, with: .tickOff(action.id))
    }
  }

  private func toJudge() throws -> [WaitingItem] {
    guard viewer.may(.decideOnImpact) else { return [] }
    var filter = ActionFilter()
    filter.isCompleted = true
    return try reading.actions(matching: filter).compactMap { action in
      guard action.measure != nil || action.recheckOn != nil || action.decision != nil,
        !gate.blindness.hides(action.review), let day = action.nextLook, day <= today
      else { return nil }
      return WaitingItem(
        .decide, action.id, "look whether the action worked: adapt, adopt or abandon it", by: day,
        with: .lookAtImpact(of: action.id))
    }
  }
}
