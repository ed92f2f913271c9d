/// How many learning actions were raised in a month, and how many of those raised since the first of the months were
/// completed with evidence in it or moved to a new day in it.
public struct ActionMonth: Hashable, Sendable {
  /// The month.
  public var month: Month
  /// Those raised in it.
  public var raised: Int
  /// Those completed with evidence in it.
  public var closed: Int
  /// Those moved to a new day in it for the first time.
  public var moved: Int

  /// Makes the counts of a month.
  public init(_ month: Month, raised: Int = 0, closed: Int = 0, moved: Int = 0) {
    (self.month, self.raised, self.closed, self.moved) = (month, raised, closed, moved)
  }
}
