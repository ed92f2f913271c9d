/// Why there is no figure, in the words several statistics share.
enum NoFigure {
  static let noPair = "no comparable pair"
  static let noDisagreement = "no interval: no disagreement was observed"
  static let noVariation =
    "no interval: the pairs do not vary, so the uncertainty cannot be estimated"
  static let oneCase = "only one case: nothing to estimate the uncertainty from"

  /// The standard error of a variance estimate: exactly 0 where only rounding is left of it.
  static func root(ofVariance variance: Double) -> Double {
    variance < 1e-12 ? 0 : variance.squareRoot()
  }
}
