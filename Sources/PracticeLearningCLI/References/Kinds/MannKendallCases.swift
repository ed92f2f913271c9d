import AuditStatistics

extension ReferenceKind {
  /// Whether a series rises or falls.
  static func mannKendall(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let test = MannKendall(try input.series("values"))
    return .block([
      ("S", .count(test.s)), ("var_S", .init(test.variance)), ("z", .init(test.z)),
      ("p_normal", .init(test.probability)), ("tau_a", .init(test.tauA)),
      ("tau_b", .init(test.tauB)), ("sen_slope", .init(test.senSlope)),
      ("p_exact", .init(test.exactProbability)),
    ])
  }
}
