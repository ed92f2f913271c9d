/// The days of an action: the one it was raised with stays for good, new ones are asked for and approved.
extension LearningAction {
  /// The new day that is asked for and neither approved nor refused; nothing once the action was closed.
  public var askedMove: ActionStep? { undecidedMove.flatMap { isFallen($0) ? nil : $0 } }

  /// The new day that was asked for last and fell away undecided, since the action was completed or stopped.
  public var fallenMove: ActionStep? { undecidedMove.flatMap { isFallen($0) ? $0 : nil } }

  private var undecidedMove: ActionStep? {
    let last = steps.last { [.moveAsked, .moveApproved, .moveRefused].contains($0.what) }
    return last?.what == .moveAsked ? last : nil
  }

  /// Closed on a later day, or closed now; what was opened anew on the day of the request is open.
  private func isFallen(_ asked: ActionStep) -> Bool {
    !status.isOpen || updates.contains { !$0.status.isOpen && $0.on > asked.on }
  }

  /// The new days that were approved, the earliest decision first.
  public var newDays: [CalendarDate] {
    var (asked, approved): (CalendarDate?, [CalendarDate]) = (nil, [])
    for step in steps {
      switch step.what {
      case .moveAsked: asked = step.day
      case .moveApproved:
        if let day = asked { approved.append(day) }
        asked = nil
      case .moveRefused: asked = nil
      case .handedToSupervision, .tickedOff, .adopted, .adapted, .abandoned, .rebased: break
      }
    }
    return approved
  }

  /// The day it is due now: the new day approved last, or the one it was raised with.
  public var dueNow: CalendarDate? { newDays.last ?? plan.due }

  /// Whether it is open and past the day it is due now.
  public func isPastNewDay(on today: CalendarDate) -> Bool {
    status.isOpen && dueNow.map { $0 < today } ?? false
  }

  /// The RAG status that may be shown on a day: what was said last, or a worse one.
  ///
  /// Past the day it was raised with it is not green, whatever was said and whatever new day was approved; it
  /// is never shown better than it was said.
  public func rag(on today: CalendarDate) -> ActionStatus {
    status.shown(isPastItsDay: isOverdue(on: today))
  }

  /// How it stands on a day, in a few words.
  ///
  /// - Parameter today: the day; it is the action as it stood then.
  public func position(on today: CalendarDate) -> String {
    var parts = [status.words]
    if newDays.count > 0 {
      parts.append("moved \(newDays.count == 1 ? "once" : "\(newDays.count) times")")
    }
    if let asked = askedMove?.day { parts.append("\(asked.words) is asked for") }
    if let fallen = fallenMove?.day, !status.isOpen {
      parts.append("\(fallen.words) was asked for and fell away")
    }
    if isOverdue(on: today), let due = plan.due {
      let days = due.workingDays(until: today)
      parts.append(
        "overdue since \(due.words) (\(days) working day\(days == 1 ? "" : "s"))"
          + (isPastNewDay(on: today) ? "" : ", within the day it was moved to"))
    }
    if let worked = worth { parts.append(worked) }
    return parts.joined(separator: "; ")
  }
}

extension ActionStatus {
  /// What may be shown of a status once the day has passed: blank and green are amber then.
  public func shown(isPastItsDay: Bool) -> ActionStatus {
    isPastItsDay && (self == .blank || self == .green) ? .amber : self
  }
}
