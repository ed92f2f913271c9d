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
  /// The difference, after minus before, from -1 to 1; nothing where nothing is said.
  public let change: Double?
  /// Its 95% interval.
  public let interval: ClosedRange<Double>?
  /// What may be said.
  public let outcome: Outcome
  /// How many months each side has with reviews in them.
  private let months: [Int]

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
    self.months = [months.before, months.after]
    let difference = after.difference(from: before)
    let isEnough =
      min(before.total, after.total) >= ImpactComparison.fewest
      && min(months.before, months.after) >= ImpactComparison.fewestMonths
    // What nothing is said of has no difference either: somebody would read one into it.
    guard isEnough, let difference else {
      (change, interval, outcome) = (nil, nil, .tooFew)
      return
    }
    let range = difference.interval
    (change, interval) = (difference.value, range)
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

  /// What is missing for more than "too few to tell", in words; nothing where more is said.
  ///
  /// - Parameter thing: what is counted, one of it.
  public func lack(of thing: String = "review") -> String? {
    guard outcome == .tooFew else { return nil }
    let sides = [("before", before.total, months[0]), ("after", after.total, months[1])]
    for (side, reviews, months) in sides where reviews < ImpactComparison.fewest {
      return
        "\(reviews) \(thing)\(reviews == 1 ? "" : "s") \(side) in \(months) month\(months == 1 ? "" : "s"), "
        + "and nothing is said below \(ImpactComparison.fewest)"
    }
    for (side, _, months) in sides where months < ImpactComparison.fewestMonths {
      return "\(months) month\(months == 1 ? "" : "s") \(side), and nothing is said below "
        + "\(ImpactComparison.fewestMonths)"
    }
    for (side, reviews, _) in sides where reviews < ImpactComparison.enough {
      return
        "\(reviews) \(thing)s \(side) show no plain difference, and \(ImpactComparison.enough) are needed to "
        + "say that there is none"
    }
    return "the interval is wider than 15 points either way"
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
