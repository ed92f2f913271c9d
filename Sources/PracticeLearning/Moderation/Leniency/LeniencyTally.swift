public import AuditStatistics

/// What moderators said of each auditor's grades on one rating: one pair per review, so that pairs are
/// independent of one another. Reviews somebody asked for are not among them.
public struct LeniencyTally: Hashable, Sendable {
  /// The rating compared.
  public var rating: Rating
  /// The months it is counted over.
  public var period: Period
  /// The pairs per auditor, by role code.
  public var auditors: [String: Pairs] = [:]

  /// Makes an empty tally.
  public init(rating: Rating, period: Period) {
    self.rating = rating
    self.period = period
  }

  /// The pairs of one auditor.
  public struct Pairs: Hashable, Sendable {
    /// The pairs per moderator, by role code.
    public var moderators: [String: AgreementTable] = [:]
    /// The months in which there is a pair.
    public var months: Set<Month> = []
    /// The different cases there is a pair of.
    public var cases = 0

    /// Makes no pairs.
    public init() {}

    /// The pairs of all moderators.
    public var table: AgreementTable {
      moderators.values.reduce(into: AgreementTable()) { $0.add($1) }
    }
  }
}
