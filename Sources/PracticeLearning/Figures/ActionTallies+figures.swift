extension ActionTallies {
  /// The figures of the learning actions from a programme's reviews.
  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    ofPeriod.figures(
      .actionsStatus, .actionsOverdue, "learning actions from these reviews", [programme],
      period: period)
      + ofPeriod.progress(
        (.actionsMoved, .actionsEvidenced, .actionsLookedAt), "learning actions from these reviews",
        [programme], period: period)
      + open.figures(
        .actionsOpenStatus, .actionsOpenOverdue, "learning actions open in these months",
        [programme], period: period, method: ActionTallies.openMethod)
      + open.progress(
        (.actionsOpenMoved, .actionsOpenEvidenced, .actionsOpenLookedAt),
        "learning actions open in these months", [programme], period: period,
        method: ActionTallies.openMethod)
  }

  /// The figures of the learning actions that came from no single review.
  ///
  /// - Parameter period: the months they are counted over.
  public func generalFigures(period: Period) -> [Figure] {
    ofPeriod.figures(
      .actionsGeneralStatus, .actionsGeneralOverdue,
      "learning actions from no single review raised in these months", [], period: period)
      + ofPeriod.progress(
        (.actionsGeneralMoved, .actionsGeneralEvidenced, .actionsGeneralLookedAt),
        "learning actions from no single review raised in these months", [], period: period)
      + open.figures(
        .actionsGeneralOpenStatus, .actionsGeneralOpenOverdue,
        "learning actions from no single review open in these months", [], period: period,
        method: ActionTallies.openMethod)
      + open.progress(
        (
          .actionsGeneralOpenMoved, .actionsGeneralOpenEvidenced, .actionsGeneralOpenLookedAt
        ), "learning actions from no single review open in these months", [], period: period,
        method: ActionTallies.openMethod)
  }

  private static let openMethod =
    "raised by the end of the period and not closed before its start, whenever the review was"
}

extension ActionTally {
  /// What became of the actions, as counts: a share of colours says nothing of practice.
  fileprivate func progress(
    _ ids: (moved: Figure.ID, evidenced: Figure.ID, lookedAt: Figure.ID), _ title: String,
    _ dimensions: [Figure.Dimension], period: Period, method: String? = nil
  ) -> [Figure] {
    [
      (ids.moved, "moved to a new day", moved),
      (ids.evidenced, "completed with evidence of the difference", closedWithEvidence),
      (ids.lookedAt, "looked at again, whether they worked", lookedAtAgain),
    ].map { id, what, count in
      .count(
        id, "\(title), \(what)", dimensions, count, period: period,
        method: method.map { "count; \($0)" } ?? "count")
    }
  }

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
