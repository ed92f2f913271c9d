/// How much an auditor reviews in a month.
extension Workspace {
  /// An exemption of an auditor from reviewing.
  public struct AuditorExemption: Hashable, Sendable {
    /// The auditor, by role code.
    public var auditor: String
    /// The first day.
    public var from: CalendarDate
    /// The last day.
    public var until: CalendarDate
    /// The reason.
    public var because: String
    /// Who approved it, by role code.
    public var approvedBy: String

    /// Makes an exemption.
    public init(
      auditor: String, from: CalendarDate, until: CalendarDate, because: String, approvedBy: String
    ) {
      self.auditor = auditor
      self.from = from
      self.until = until
      self.because = because
      self.approvedBy = approvedBy
    }
  }

  /// The people who audit in a programme and month, by role code.
  public func auditors(of programme: Programme, in month: Month) -> [Person] {
    let named = Set(programme.volume.auditors.map(plainID))
    return people.filter { person in
      let isMeant =
        named.isEmpty
        ? person.holds(anyOf: [.auditor, .teamManager]) : named.contains(plainID(person.id))
      return isMeant && person.audits && person.takesReviews(of: month)
    }.sorted { $0.id < $1.id }
  }

  /// The exemption that keeps a person from reviewing in a month: the last of those that together cover
  /// more than half of its working days.
  public func exemption(
    of person: String, in month: Month, among exemptions: [AuditorExemption]
  ) -> AuditorExemption? {
    let own = exemptions.filter {
      $0.auditor == person && $0.from <= $0.until && month.touches($0.from...$0.until)
    }
    return month.isMostly(in: own.map { $0.from...$0.until })
      ? own.max { $0.until < $1.until } : nil
  }
}

extension Workspace.Person {
  /// The reviews the person owes in a month, from the volume of full time, and why they are fewer.
  ///
  /// What part-time people owe adds up from month to month, so that 0.5 of one review is one in every
  /// second month; which month follows from the calendar alone.
  ///
  /// - Parameters:
  ///   - volume: reviews of a full-time auditor, 0 or more.
  ///   - month: the month.
  package func reviewsOwed(_ volume: Int, in month: Month) -> (count: Int, less: [DrawAuditor.Less])
  {
    if month.isMostly(in: daysOfLeave) { return (0, [.leave]) }
    guard let works, works.value < 1 else { return (volume, []) }
    let (share, whole) = works.fraction
    let count = (month.index + 1) * volume * share / whole - month.index * volume * share / whole
    return (count, [.partTime])
  }
}

extension Workspace.Person {
  /// The days of each leave, and those of a first month before somebody begins; a leave that ends
  /// before it begins has none.
  var daysOfLeave: [ClosedRange<CalendarDate>] {
    let before = from.flatMap { start in
      start.day > start.month.firstDay ? start.month.firstDay...start.day.adding(days: -1) : nil
    }
    return leave.compactMap { $0.from <= $0.to ? $0.from...$0.to : nil }
      + [before].compactMap(\.self)
  }
}

extension Month {
  func touches(_ days: ClosedRange<CalendarDate>) -> Bool { days.overlaps(firstDay...lastDay) }

  /// Whether more than half of the month's working days lie within some runs of days, each day counted
  /// once.
  func isMostly(in runs: [ClosedRange<CalendarDate>]) -> Bool {
    let before = firstDay.adding(days: -1)
    var (covered, counted) = (0, before)
    for run in runs.filter(touches).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(counted, run.lowerBound.adding(days: -1))
      let to = min(run.upperBound, lastDay)
      guard from < to else { continue }
      covered += from.workingDays(until: to)
      counted = to
    }
    return covered > 0 && covered * 2 > before.workingDays(until: lastDay)
  }
}

extension DecimalText {
  /// The number as a fraction of whole numbers, to six decimals.
  fileprivate var fraction: (share: Int, whole: Int) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1].prefix(6) : ""
    let whole = (0..<decimals.utf8.count).reduce(1) { power, _ in power * 10 }
    return ((Int(parts[0]) ?? 0) * whole + (Int(decimals) ?? 0), whole)
  }
}
