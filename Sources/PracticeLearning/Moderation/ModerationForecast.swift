/// How many reviews a financial year will have by its end, and how many more must be moderated.
///
/// Reviews that are allocated come in at the share completed so far; months for which nothing is
/// allocated bring as many as a month brought since the programme began.
public struct ModerationForecast: Hashable, Sendable {
  /// The financial year.
  public let year: FinancialYear
  /// Reviews submitted so far.
  public let submitted: Int
  /// Of these, moderated or asked for.
  public let taken: Int
  /// Allocated reviews still to come, of the latest month on.
  public let allocated: Int
  /// The share of allocated reviews completed so far, 0 to 1; nothing where none was expected.
  public let completed: Double?
  /// The later months for which nothing is allocated.
  public let openMonths: Int
  /// The reviews a month brought so far, in the months of the year since the programme began.
  public let aMonth: Double
  /// The reviews still to come.
  public let more: Int
  private let targetPercent: Int

  /// Works a forecast out.
  ///
  /// - Parameters:
  ///   - standing: the year to date.
  ///   - months: what is expected and completed per month of the financial year.
  ///   - began: the first month the programme ever had a review or an allocation in; nothing where that is
  ///     not known, and then the first month of the year with one counts.
  public init(
    _ standing: ModerationStanding, months: [Month: GroupTally], since began: Month? = nil
  ) {
    let (first, last) = (standing.period.first, standing.period.last)
    let known = Set(standing.months.keys).union(months.filter { $0.value.hasAnything }.keys)
    let start = max(first, min(began ?? known.min() ?? first, last))
    let counts = standing.counts(in: standing.period)
    year = last.financialYear
    (submitted, taken) = (counts.submitted, counts.taken)
    targetPercent = standing.targetPercent
    let soFar = months.filter { first <= $0.key && $0.key <= last }.values
    let expected = soFar.reduce(0) { $0 + $1.expected }
    completed =
      expected > 0 ? Double(soFar.reduce(0) { $0 + $1.completed }) / Double(expected) : nil
    aMonth = Double(counts.submitted) / Double(last.index - start.index + 1)
    let later = (last.index...year.lastMonth.index).dropFirst().map(Month.init(index:))
    openMonths = later.count { (months[$0]?.expected ?? 0) == 0 }
    let current = months[last].map { $0.expected - $0.completed } ?? 0
    allocated = current + later.reduce(0) { $0 + (months[$1]?.expected ?? 0) }
    let coming = Double(allocated) * (completed ?? 1) + Double(openMonths) * aMonth
    more = Int(coming.rounded(.toNearestOrAwayFromZero))
  }

  /// The reviews of the whole year.
  public var reviews: Int { submitted + more }
  /// The reviews the target asks for.
  public var target: Int { (reviews * targetPercent + 99) / 100 }
  /// How many more must be taken by the end of the year.
  public var needed: Int { max(0, target - taken) }

  /// What the forecast rests on, in words.
  public var assumption: String {
    var parts: [String] = []
    if allocated > 0 {
      let share = completed.map { "the \(fixed($0 * 100, 1))% completed so far" } ?? "all of them"
      parts.append("\(allocated) allocated and not done yet, of which \(share) come in")
    }
    if openMonths > 0 {
      let months = openMonths == 1 ? "1 month" : "\(openMonths) months"
      parts.append("\(months) without allocations at the \(fixed(aMonth, 1)) a month so far")
    }
    return parts.isEmpty ? "nothing more is expected" : parts.joined(separator: "; ")
  }

  /// The forecast as a sentence.
  public var words: String {
    "By the end of \(year.lastMonth.words) \(reviews) reviews: \(submitted) submitted and \(more) more "
      + "(\(assumption)). \(targetPercent)% of them is \(target); \(taken) are taken, so "
      + (needed == 0 ? "no more is needed." : "\(needed) more are to be taken.")
  }
}

extension GroupTally {
  /// Whether anything was expected, exempted or submitted.
  fileprivate var hasAnything: Bool { expected + exempt + submitted > 0 }
}
