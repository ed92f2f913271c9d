import AuditStatistics

extension ReferenceKind {
  /// Krippendorff's alpha by each metric.
  static func krippendorff(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let cases = try input.gradedCases()
    func alpha(_ metric: KrippendorffAlpha.Metric) -> KrippendorffAlpha {
      switch cases {
      case .pairs(let table): KrippendorffAlpha(table, metric: metric)
      case .ratings(let rows, let grades):
        KrippendorffAlpha(ratings: rows, grades: grades, metric: metric)
      }
    }
    let nominal = alpha(.nominal)
    return .block([
      ("n_units_used", .count(nominal.cases)), ("n_pairable_values", .count(nominal.values)),
      ("nominal", .init(nominal.value)), ("ordinal", .init(alpha(.ordinal).value)),
      ("interval", .init(alpha(.interval).value)),
    ])
  }
}
