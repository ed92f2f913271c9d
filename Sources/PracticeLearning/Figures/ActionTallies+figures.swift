extension ActionTallies {
  /// The figures of the learning actions from a programme's reviews.
  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    ofPeriod.figures(
      .actionsStatus, .actionsOverdue, "learning actions from these reviews", [programme],
      period: period)
      + open.figures(
        .actionsOpenStatus, .actionsOpenOverdue, "learning actions open in these months",
        [programme], period: period, method: ActionTallies.openMethod)
  }

  /// The figures of the learning actions that came from no single review.
  ///
  /// - Parameter period: the months they are counted over.
  public func generalFigures(period: Period) -> [Figure] {
    ofPeriod.figures(
      .actionsGeneralStatus, .actionsGeneralOverdue,
      "learning actions from no single review raised in these months", [], period: period)
      + open.figures(
        .actionsGeneralOpenStatus, .actionsGeneralOpenOverdue,
        "learning actions from no single review open in these months", [], period: period,
        method: ActionTallies.openMethod)
  }

  private static let openMethod =
    "raised by the end of the period and not closed before its start, whenever the review was"
}

extension ActionTally {
  fileprivate func figures(
    _ byStatus: Figure.ID, _ late: Figure.ID, _ title: String, _ dimensions: [Figure.Dimension],
    period: Period, method: String? = nil
  ) -> [Figure] {
    ActionStatus.allCases.map { status in
      .count(
        byStatus, "\(title), \(status.rawValue): \(status.words)",
        dimensions + [Figure.Dimension(.status, status.rawValue)], statuses[status] ?? 0,
        period: period, method: method.map { "count; \($0)" } ?? "count")
    } + [
      .share(
        late, "\(title), open and past their day", dimensions, overdue, of: open, period: period,
        nothing: "no learning action is open",
        method: (method.map { "\($0); " } ?? "") + "Wilson score interval, 95%")
    ]
  }
}
