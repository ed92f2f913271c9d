/// A run of whole months that figures are counted over.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The first month counted.
  public let first: Month
  /// The last month counted; never before `first`.
  public let last: Month

  /// Makes a period, or nothing where the last month lies before the first.
  public init?(from first: Month, to last: Month) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The whole of a financial year.
  public init(_ year: FinancialYear) { (first, last) = (year.firstMonth, year.lastMonth) }
  /// The whole of a quarter.
  public init(_ quarter: Quarter) { (first, last) = (quarter.firstMonth, quarter.lastMonth) }
  /// One month.
  public init(_ month: Month) { (first, last) = (month, month) }

  /// Reads `2025/26`, `2025-Q3`, `2026-02`, or two of them joined by `..`; otherwise nothing.
  public init?(_ text: String) {
    if let dots = Period.dots(in: text) {
      guard let start = Period(single: String(text[..<dots.lowerBound])),
        let end = Period(single: String(text[dots.upperBound...]))
      else { return nil }
      self.init(from: start.first, to: end.last)
    } else {
      self.init(single: text)
    }
  }

  private init?(single text: String) {
    if let year = FinancialYear(text) {
      self.init(year)
    } else if let quarter = Quarter(text) {
      self.init(quarter)
    } else if let month = Month(text) {
      self.init(month)
    } else {
      return nil
    }
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    guard let start = text.firstIndex(of: ".") else { return nil }
    let next = text.index(after: start)
    guard next < text.endIndex, text[next] == "." else { return nil }
    return start..<text.index(after: next)
  }

  /// Whether a month lies in the period.
  public func contains(_ month: Month) -> Bool { first <= month && month <= last }

  /// Every month of the period, the first one first.
  public var months: [Month] { (first.index...last.index).map(Month.init(index:)) }

  /// As many months right before it.
  public var before: Period {
    let length = last.index - first.index + 1
    return Period(from: first.adding(-length), to: last.adding(-length)) ?? self
  }

  /// The shortest way to write the period: `2025/26`, `2025-Q3`, `2026-02` or `2025-05..2025-08`.
  public var description: String {
    if self == Period(first.financialYear) { return first.financialYear.description }
    if self == Period(first.quarter) { return first.quarter.description }
    return first == last ? first.description : "\(first)..\(last)"
  }

  /// The period as people write it, such as `April 2025 to March 2026`.
  public var words: String { first == last ? first.words : "\(first.words) to \(last.words)" }
}
