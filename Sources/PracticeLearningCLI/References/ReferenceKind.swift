/// The kinds of statistic that reference cases may be of.
enum ReferenceKind {
  /// Computes a case from its input.
  typealias Computation = @Sendable (ReferenceInput) throws(InputProblem) -> ReferenceValue

  /// Every kind by the name it has in a file.
  static let all: [String: Computation] = [
    "funnel": funnel,
    "mann_kendall": mannKendall,
    "moderation_adjusted_profile": adjustedProfile,
    "p_chart": pChart,
    "run_chart_anhoej": runChart,
    "shrinkage": shrinkage,
    "xmr": xmr,
  ]
}
