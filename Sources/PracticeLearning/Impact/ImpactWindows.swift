/// Which months are compared to see whether an action changed practice, and which are drawn only.
public struct ImpactWindows: Hashable, Sendable {
  /// What a month is counted for.
  public enum Segment: String, CaseIterable, Hashable, Sendable {
    /// What it is compared with.
    case before
    /// The quarter in which it was noticed: a theme is picked because it was high then, so it is not counted.
    case trigger
    /// While it was being done: not counted.
    case between
    /// Since its verifier completed it.
    case after

    /// Whether its months are counted.
    public var isCounted: Bool { self == .before || self == .after }
  }

  /// The months it is compared with.
  public let before: Period?
  /// The quarter in which it was noticed.
  public let trigger: Period
  /// The months since it was completed, whole ones; nothing as long as there is none.
  public let after: Period?
  /// The last month that is drawn.
  public let last: Month

  /// Divides the months.
  ///
  /// Before are the 12 months that end before the quarter in which it was noticed; where it was re-based, 12
  /// months at most from that month on, and none of that quarter or later. After is from the month that follows
  /// its completion.
  ///
  /// - Parameters:
  ///   - noticed: the day the action was raised.
  ///   - completed: the day its verifier completed it; nothing as long as it is not.
  ///   - rebased: the first month of what it is compared with, where that was decided.
  ///   - today: the day of looking; the last month that is over by then is the last one.
  public init(
    noticed: CalendarDate, completed: CalendarDate?, rebased: Month? = nil, today: CalendarDate
  ) {
    let quarter = Period(noticed.month.quarter)
    trigger = quarter
    let over = today == today.month.lastDay ? today.month : today.month.adding(-1)
    last = max(over, quarter.last)
    let start = completed.map { max($0.month, quarter.last).adding(1) }
    after = start.flatMap { Period(from: $0, to: over) }
    guard let rebased else {
      before = Period(from: quarter.first.adding(-12), to: quarter.first.adding(-1))
      return
    }
    before = Period(from: rebased, to: min(rebased.adding(11), quarter.first.adding(-1), over))
  }

  /// What a month is counted for; nothing where it is not drawn.
  public func segment(of month: Month) -> Segment? {
    if let after, after.contains(month) { return .after }
    if trigger.contains(month) { return .trigger }
    if let before, before.contains(month) { return .before }
    return month > trigger.last && month <= last ? .between : nil
  }

  /// The months that are drawn.
  public var months: [Month] {
    let first = min(before?.first ?? trigger.first, trigger.first)
    return Period(from: first, to: last)?.months ?? []
  }
}
