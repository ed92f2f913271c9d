public import AuditStatistics

/// A share before beside the share after, and what may be said of the two.
public struct ImpactComparison: Hashable, Sendable {
  /// What may be said; never why.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// The share is smaller after than before, beyond chance.
    case fell
    /// It is larger, beyond chance.
    case rose
    /// Enough was counted to see a change of 15 points, and none beyond chance is there.
    case noSign = "no sign of change"
    /// Too little was counted to say either.
    case tooFew = "too few to tell"
  }

  /// The share before.
  public let before: Proportion
  /// The share after.
  public let after: Proportion
  /// The difference, after minus before, from -1 to 1; nothing where one side is of nothing.
  public let change: Double?
  /// Its 95% interval.
  public let interval: ClosedRange<Double>?
  /// What may be said.
  public let outcome: Outcome

  /// Below so many reviews on a side nothing is said, whatever the interval.
  static let fewest = 20
  /// Below so many months on a side nothing is said: two months are no comparison.
  static let fewestMonths = 3
  /// From so many reviews on a side the absence of a change is said.
  static let enough = 60
  /// Up to this half-width of the interval the absence of a change is said.
  static let narrow = 0.15

  /// Compares two shares by the interval of their difference (Newcombe 1998, method 10).
  ///
  /// An interval without 0 is told from 20 reviews and 3 months on each side on; that there is no sign of a
  /// change only from 60 reviews on each side and where the interval is no wider than 15 points either way.
  /// A rule that asked for 60 reviews throughout would say "too few" of changes that are plain.
  ///
  /// - Parameters:
  ///   - before: the reviews before.
  ///   - after: the reviews after.
  ///   - months: how many months each side has with reviews in them.
  public init(
    before: Proportion, after: Proportion, months: (before: Int, after: Int)
  ) {
    (self.before, self.after) = (before, after)
    let difference = after.difference(from: before)
    (change, interval) = (difference?.value, difference?.interval)
    let isEnough =
      min(before.total, after.total) >= ImpactComparison.fewest
      && min(months.before, months.after) >= ImpactComparison.fewestMonths
    guard isEnough, let range = difference?.interval else {
      outcome = .tooFew
      return
    }
    if range.upperBound < 0 {
      outcome = .fell
    } else if range.lowerBound > 0 {
      outcome = .rose
    } else if min(before.total, after.total) < ImpactComparison.enough
      || range.upperBound - range.lowerBound > 2 * ImpactComparison.narrow
    {
      outcome = .tooFew
    } else {
      outcome = .noSign
    }
  }

  /// Compares the months of a series.
  ///
  /// - Parameters:
  ///   - counts: the reviews of each month.
  ///   - windows: which months are counted for what.
  public init(_ counts: [MonthCount], _ windows: ImpactWindows) {
    func side(_ segment: ImpactWindows.Segment) -> (Proportion, Int) {
      let months = counts.filter { windows.segment(of: $0.month) == segment && $0.total > 0 }
      return (
        Proportion(months.reduce(0) { $0 + $1.count }, of: months.reduce(0) { $0 + $1.total }),
        Set(months.map(\.month)).count
      )
    }
    let (before, after) = (side(.before), side(.after))
    self.init(before: before.0, after: after.0, months: (before.1, after.1))
  }
}

/// The reviews of a month that count for a measure, of all that could.
public struct MonthCount: Hashable, Sendable {
  /// The month.
  public var month: Month
  /// The reviews that count, 0 to `total`.
  public var count: Int
  /// All reviews that could, 0 or more.
  public var total: Int

  /// Makes a count.
  public init(_ month: Month, _ count: Int, of total: Int) {
    self.month = month
    self.count = count
    self.total = total
  }
}
