import AuditStatistics

extension ReferenceKind {
  /// AC1 and AC2 by each weighting.
  static func gwet(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let cases = try input.gradedCases()
    func coefficient(_ weights: AgreementWeights) -> GwetAC {
      switch cases {
      case .pairs(let table): GwetAC(table, weights: weights)
      case .ratings(let rows, let grades): GwetAC(ratings: rows, grades: grades, weights: weights)
      }
    }
    let unweighted = coefficient(.unweighted)
    // The other divisor is that of tables, which hold complete pairs only.
    var isTable = false
    if case .pairs(let table) = cases { isTable = table.notComparable == 0 }
    func block(_ coefficient: GwetAC) -> ReferenceValue {
      .block(
        [
          ("pa", .init(coefficient.pa)), ("pe", .init(coefficient.pe)),
          ("value", .init(coefficient.value)), ("se", .init(coefficient.se)),
          ("ci95_t", .init(coefficient.interval95)),
        ] + (isTable ? [("se_table", .init(coefficient.seTable))] : []))
    }
    return .block([
      ("n_subjects", .count(unweighted.cases)),
      ("n_subjects_2plus", .count(unweighted.casesGradedTwice)), ("ac1", block(unweighted)),
      ("ac2_linear", block(coefficient(.linear))),
      ("ac2_quadratic", block(coefficient(.quadratic))),
      ("ac2_ordinal", block(coefficient(.ordinal))),
    ])
  }
}
