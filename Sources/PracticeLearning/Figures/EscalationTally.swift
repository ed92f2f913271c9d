/// What followed where reviews found something inadequate.
public struct EscalationTally: Hashable, Sendable {
  /// Reviews in which something inadequate, or an immediate concern, was found.
  public var raised = 0
  /// Of these the ones whose escalation is not closed.
  public var open = 0
  /// Of these the ones whose case was reviewed again.
  public var reReviewed = 0
  /// Of those reviewed again the ones in which nothing is inadequate any more that was.
  public var improved = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts an escalation on a day.
  ///
  /// - Parameters:
  ///   - escalation: the escalation.
  ///   - after: the grades of its re-review; nothing where there is none.
  public mutating func add(_ escalation: Escalation, after: ((Rating) -> Grade?)?) {
    raised += 1
    if !escalation.isClosed { open += 1 }
    guard let after else { return }
    reReviewed += 1
    let found = escalation.findings.compactMap { finding -> Rating? in
      if case .inadequate(let rating) = finding.about { rating } else { nil }
    }
    if found.allSatisfy({ after($0).map { $0 > .inadequate } ?? false }) { improved += 1 }
  }

  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    [
      .count(
        .escalationsRaised, "reviews that found something inadequate", [programme], raised,
        period: period, method: "an inadequate grade or an immediate concern, whoever found it"),
      .count(.escalationsOpen, "of these still open", [programme], open, period: period),
      .share(
        .escalationsReReviewed, "of these reviewed again", [programme], reReviewed, of: raised,
        period: period, nothing: "nothing inadequate was found"),
      .share(
        .escalationsImproved, "of those reviewed again better", [programme], improved,
        of: reReviewed, period: period, nothing: "none was reviewed again",
        method: "nothing that was inadequate is any more; Wilson score interval, 95%"),
    ]
  }
}
