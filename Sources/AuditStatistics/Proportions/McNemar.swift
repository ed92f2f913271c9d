/// The exact McNemar test: do two people say yes equally often about the same cases?
///
/// Source: Q. McNemar, "Note on the sampling error of the difference between correlated proportions",
/// Psychometrika 12 (1947) 153-157, with the exact binomial tail instead of chi-square.
///
/// Undefined where the two differ in no case.
public struct McNemar: Hashable, Sendable {
  /// The cases in which only the first said yes, 0 or more.
  public let onlyFirst: Int
  /// The cases in which only the second said yes, 0 or more.
  public let onlySecond: Int

  /// Makes the test.
  ///
  /// - Parameters:
  ///   - onlyFirst: the cases in which only the first said yes, 0 or more.
  ///   - onlySecond: the cases in which only the second said yes, 0 or more.
  public init(onlyFirst: Int, onlySecond: Int) {
    (self.onlyFirst, self.onlySecond) = (onlyFirst, onlySecond)
  }

  /// The two-sided probability of a split at least this uneven, 0 to 1.
  public var exactP: Defined<Double> {
    guard onlyFirst > 0 || onlySecond > 0 else {
      return .undefined("the two differ in no case: there is nothing to test")
    }
    return .value(signTest(up: onlyFirst, down: onlySecond))
  }
}
