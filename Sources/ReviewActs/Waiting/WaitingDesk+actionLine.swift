import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Actions of others: those past their day to the line above their owners, step by step; those to be talked
  /// through in supervision; and completed ones, of which somebody has still to say whether they worked.
  func actionsOfOthers() throws -> [WaitingItem] {
    try toRemind() + toSupervise() + toJudge()
  }

  /// From so many actions of a service on, they are one line: a director has hundreds below them.
  private static let many = 4

  /// Nothing is written when a reminder goes up a step: it follows from the settings and the day.
  private func toRemind() throws -> [WaitingItem] {
    let late = try lateActions()
    return Dictionary(grouping: late, by: \.service).flatMap { service, actions in
      actions.count < WaitingDesk.many ? actions.map(reminder) : [reminder(of: actions, service)]
    }
  }

  /// An action past its day of which the person is told.
  private struct LateAction {
    var action: LearningAction
    var due: CalendarDate
    var service: String
    var because: EscalationLine.Reason
  }

  private func lateActions() throws -> [LateAction] {
    let roles: [Workspace.Role] = [.serviceManager, .headOfService, .director, .qaLead]
    guard viewer.person.holds(anyOf: roles) || standsIn else { return [] }
    var filter = ActionFilter()
    filter.openDueBefore = today
    // Many actions are of one service: who stands above it is asked once for each rung.
    var known: [ReminderPlace: [EscalationLine.Told]] = [:]
    let services = try reading.servicesOfReviewedActions(dueBefore: today)
    return try reading.actions(matching: filter).compactMap { action in
      guard action.isPastNewDay(on: today), !gate.blindness.hides(action.review) else { return nil }
      let service = services[action.id]
      guard let place = workspace.reminderPlace(of: action, service: service, on: today),
        let due = action.dueNow, !isMe(action.plan.owner)
      else { return nil }
      let told = known[place] ?? workspace.told(at: place, on: today)
      known[place] = told
      return told.first { isMe($0.person) }.map {
        LateAction(action: action, due: due, service: place.service, because: $0.because)
      }
    }
  }

  private func reminder(_ late: LateAction) -> WaitingItem {
    let days = late.due.workingDays(until: today)
    return WaitingItem(
      .remind, late.action.id,
      "\(late.action.plan.owner ?? "nobody")'s action is \(days) working day\(days == 1 ? "" : "s") "
        + "past its day (\(late.because.words)): ask what holds it up",
      by: late.due.adding(workingDays: workspace.reminders.serviceManagerDays),
      with: .showAction(late.action.id))
  }

  private func reminder(of actions: [LateAction], _ service: String) -> WaitingItem {
    let first = actions.map(\.due).min() ?? today
    return WaitingItem(
      .remind, service.isEmpty ? "no service" : service,
      "\(actions.count) actions are past their day, the longest since \(first.words): ask what holds them up",
      by: first.adding(workingDays: workspace.reminders.serviceManagerDays),
      with: .listLateActions(of: service.isEmpty ? nil : service))
  }

  /// Whether somebody else's work comes to the person while they are away.
  private var standsIn: Bool {
    workspace.people.contains { $0.standIn.map { isMe($0) } ?? false }
  }

  private func toSupervise() throws -> [WaitingItem] {
    var filter = ActionFilter()
    filter.handedOverBy = [person] + leaversInCharge
    filter.isOpen = true
    return try reading.actions(matching: filter).compactMap { action in
      // Whoever handed it over ticks it off.
      guard let step = action.waitingSupervision, isInCharge(for: step.by)
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
    filter.isJudged = true
    return try reading.actions(matching: filter).compactMap { action in
      guard !gate.blindness.hides(action.review), let day = action.nextLook, day <= today
      else { return nil }
      return WaitingItem(
        .decide, action.id, "look whether the action worked: adapt, adopt or abandon it", by: day,
        with: .lookAtImpact(of: action.id))
    }
  }
}
