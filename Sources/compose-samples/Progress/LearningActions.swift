import PracticeLearning

/// The actions of the whole service, numbered in the order they were raised.
enum LearningActions {
  static func actions(of bank: Bank) -> [LearningAction] {
    bank.learningActions.sorted { $0.raised < $1.raised }.enumerated().compactMap {
      number, action in
      guard let raised = CalendarDate(action.raised) else { return nil }
      return LearningAction(
        id: "LA-2025-" + String(fourDigits(number + 1).dropFirst()), themes: action.themes,
        service: action.service, raisedOn: raised,
        plan: PlannedAction(
          what: action.what, level: ActionLevel(rawValue: action.level), owner: action.owner,
          verifier: action.verifier, due: CalendarDate(action.due),
          difference: action.difference),
        measure: action.measure.flatMap { ActionMeasure($0) },
        recheckOn: action.recheck.flatMap { CalendarDate($0) },
        updates: action.updates.compactMap(update))
    }
  }

  private static func update(_ update: BankLearningAction.Update) -> ActionUpdate? {
    guard let day = CalendarDate(update.on), let status = ActionStatus(rawValue: update.status)
    else { return nil }
    return ActionUpdate(
      on: day, by: update.by, status: status, note: update.note, evidence: update.evidence)
  }
}
