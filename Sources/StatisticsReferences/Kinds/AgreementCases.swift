import AuditStatistics

extension ReferenceKind {
  /// How often two people gave the same grade, grades next to it, higher and lower ones.
  static func agreement(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let table = try input.pairs()
    func share(_ count: Int) -> ReferenceValue {
      .block(
        [("count", .count(count))]
          + intervals(Proportion(count, of: table.pairs), "no comparable pair"))
    }
    return .block([
      ("n_pairs", .count(table.pairs)), ("n_dropped", .count(table.notComparable)),
      ("exact", share(table.exact)), ("adjacent", share(table.adjacent)),
      ("higher", share(table.lowered)), ("lower", share(table.raised)),
    ])
  }

  /// A share with both its intervals.
  static func intervals(_ share: Proportion, _ reason: String) -> [ReferenceValue.Entry] {
    [
      ("share", share.value.map { .number($0) } ?? .undefined(reason)),
      ("wilson95", share.wilson95.map { .interval($0) } ?? .undefined(reason)),
      ("clopper_pearson95", share.clopperPearson95.map { .interval($0) } ?? .undefined(reason)),
    ]
  }
}
