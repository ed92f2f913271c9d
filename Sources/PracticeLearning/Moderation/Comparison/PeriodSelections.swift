/// How reviews came to be moderated, over some months.
public struct PeriodSelections: Hashable, Sendable {
  /// The months.
  public var period: Period
  /// The counts.
  public var tally: SelectionTally

  /// Makes the counts of some months.
  public init(_ tally: SelectionTally, in period: Period) {
    self.tally = tally
    self.period = period
  }
}

extension ProgrammeTally {
  /// The 12 months that end with the period, where the period is shorter and too few of its reviews were
  /// checked at random to say anything of all of them; otherwise nothing.
  ///
  /// - Parameter policy: the programme's moderation rule.
  public func monthsForEstimates(by policy: ModerationPolicy) -> Period? {
    guard let year = Period(from: period.last.adding(-11), to: period.last),
      year.first < period.first, !SelectionStrata(selections, policy).isEnough
    else { return nil }
    return year
  }
}
