/// When a person begins: a month, from whose first day they audit, or a day.
///
/// Either way the person is new then: their first reviews are moderated.
public struct StartOfWork: Hashable, Sendable {
  /// The first day.
  public let day: CalendarDate
  /// Whether a month was written and not a day of it.
  public let isMonth: Bool

  /// Begins with a month.
  public init(_ month: Month) { (day, isMonth) = (month.firstDay, true) }
  /// Begins on a day.
  public init(_ day: CalendarDate) { (self.day, isMonth) = (day, false) }

  /// Reads `2026-02` or `2026-02-16`, or returns nothing.
  public init?(_ text: String) {
    if let month = Month(text) {
      self.init(month)
    } else if let day = CalendarDate(text) {
      self.init(day)
    } else {
      return nil
    }
  }

  /// The month it lies in.
  public var month: Month { day.month }
  /// The month or the day in words.
  public var words: String { isMonth ? month.words : day.words }
}

extension StartOfWork: CustomStringConvertible {
  /// As it is written: `2026-02` or `2026-02-16`.
  public var description: String { isMonth ? month.description : day.description }
}

extension Workspace.Person {
  /// Whether the person has left before a day.
  public func hasLeft(by day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }

  /// Whether the person can be given reviews of a month: has begun in it or before, and stays to its
  /// end, when the reviews are due.
  public func takesReviews(of month: Month) -> Bool {
    (from?.month ?? month) <= month && !hasLeft(by: month.lastDay)
  }
}
