extension ModerationStanding {
  /// Some months up to the latest one, against the target.
  public struct Span: Hashable, Sendable {
    /// Which months.
    public enum Kind: Hashable, Sendable {
      case month, quarter, year

      /// The figure of what was taken in them.
      var taken: Figure.ID {
        switch self {
        case .month: .moderationMonthTaken
        case .quarter: .moderationQuarterTaken
        case .year: .moderationYearTaken
        }
      }

      /// The figure of what is still to be taken.
      var needed: Figure.ID {
        switch self {
        case .month: .moderationMonthNeeded
        case .quarter: .moderationQuarterNeeded
        case .year: .moderationYearNeeded
        }
      }
    }

    /// Which months.
    public let kind: Kind
    /// The months, in words.
    public let words: String
    /// The months.
    public let period: Period
  }
}
