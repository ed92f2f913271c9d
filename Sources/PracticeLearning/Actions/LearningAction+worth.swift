/// That an action is completed and that it worked are two things: the second is a decision on what was counted
/// since, with a day to look again.
extension LearningAction {
  /// The day on which its verifier completed it; nothing while it is not completed.
  public var completedOn: CalendarDate? {
    guard status == .blue else { return nil }
    let open = updates.lastIndex { $0.status != .blue }
    return updates.dropFirst(open.map { $0 + 1 } ?? 0).first?.on
  }

  /// The last decision to adapt, adopt or abandon it.
  public var decision: ActionStep? {
    steps.last { ActionStep.What.decisions.contains($0.what) }
  }

  /// The last decision from which month on it is compared anew.
  public var rebase: ActionStep? { steps.last { $0.what == .rebased } }

  /// The day on which to look whether it worked: that of the last decision, the one it was raised with, or half
  /// a year after it was completed; nothing while it is not completed.
  public var nextLook: CalendarDate? {
    guard let completedOn else { return nil }
    return decision?.day ?? recheckOn ?? completedOn.adding(months: 6)
  }

  /// Whether it worked, in a few words; nothing while it is not completed. Without a decision nobody knows.
  var worth: String? {
    guard status == .blue else { return nil }
    guard let decision else { return "whether it worked is not decided" }
    return "\(decision.what.rawValue) decided on \(decision.on.words)"
      + (decision.day.map { ", next look \($0.words)" } ?? "")
  }

  /// The supervision it is to be talked through in and was not yet.
  public var waitingSupervision: ActionStep? {
    let last = steps.last { [.handedToSupervision, .tickedOff].contains($0.what) }
    return last?.what == .handedToSupervision ? last : nil
  }
}
