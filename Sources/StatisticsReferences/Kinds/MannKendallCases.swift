import AuditStatistics

extension ReferenceKind {
  /// Every pair of points has a slope: their number grows with the square of the points.
  private static let mostPoints = 5_000

  /// Whether a series rises or falls.
  static func mannKendall(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let values = try input.series("values")
    guard values.count <= mostPoints else {
      throw input.impossible(
        "values", "a series of \(values.count) values has more pairs than are looked at here",
        advice: "give at most \(mostPoints) values")
    }
    let test = MannKendall(values)
    return .block([
      ("S", .count(test.s)), ("var_S", .init(test.variance)), ("z", .init(test.z)),
      ("p_normal", .init(test.probability)), ("tau_a", .init(test.tauA)),
      ("tau_b", .init(test.tauB)), ("sen_slope", .init(test.senSlope)),
      ("p_exact", .init(test.exactProbability)),
    ])
  }
}
