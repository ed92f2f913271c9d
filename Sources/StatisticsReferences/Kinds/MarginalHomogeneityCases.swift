import AuditStatistics

extension ReferenceKind {
  /// Whether both used the grades alike.
  static func marginalHomogeneity(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let tests = MarginalHomogeneity(try input.pairs())
    return .block([
      (
        "bowker",
        .block([
          ("df_full", .count(tests.allPairsOfGrades)),
          ("df_informative", .count(tests.exchangedPairsOfGrades)),
          ("statistic", .init(tests.bowker.map(\.statistic))),
          ("p_df_full", .init(tests.bowkerAllPairs.map(\.p))),
          ("p_df_informative", .init(tests.bowker.map(\.p))),
        ])
      ),
      (
        "stuart_maxwell",
        .block([
          ("dropped_grades", .counts(tests.droppedGrades)),
          ("df", .count(tests.stuartMaxwell.value?.df ?? 0)),
          ("statistic", .init(tests.stuartMaxwell.map(\.statistic))),
          ("p", .init(tests.stuartMaxwell.map(\.p))),
        ])
      ),
      (
        "bhapkar",
        .block([
          ("df", .count(tests.stuartMaxwell.value?.df ?? 0)),
          ("statistic", .init(tests.bhapkar.map(\.statistic))),
          ("p", .init(tests.bhapkar.map(\.p))),
        ])
      ),
    ])
  }
}
