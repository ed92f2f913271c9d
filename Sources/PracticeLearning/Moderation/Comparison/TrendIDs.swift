/// The figures of one trend.
public struct TrendIDs: Hashable, Sendable {
  /// Its points.
  public let point: Figure.ID
  /// Its line in the middle.
  public let line: Figure.ID
  /// What its rules say.
  public let reading: Figure.ID
  /// What its chart cannot show.
  public let blindSpot: Figure.ID
  /// The lower limit of a point.
  public let lower: Figure.ID
  /// The upper limit of a point.
  public let upper: Figure.ID

  /// The share recorded good or outstanding.
  public static let goodOrOutstanding = TrendIDs(
    point: .trendGoodOrOutstanding, line: .trendGoodOrOutstandingLine,
    reading: .trendGoodOrOutstandingReading,
    blindSpot: .trendGoodOrOutstandingBlindSpot,
    lower: .trendGoodOrOutstandingLowerLimit,
    upper: .trendGoodOrOutstandingUpperLimit)
  /// The share with the same grade from auditor and moderator.
  public static let sameGrade = TrendIDs(
    point: .trendSameGrade, line: .trendSameGradeLine,
    reading: .trendSameGradeReading, blindSpot: .trendSameGradeBlindSpot,
    lower: .trendSameGradeLowerLimit, upper: .trendSameGradeUpperLimit)
}
