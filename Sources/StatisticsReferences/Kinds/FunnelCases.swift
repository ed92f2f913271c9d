import AuditStatistics

extension ReferenceKind {
  /// Counts of several auditors in a funnel.
  static func funnel(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    var units: [Funnel.Unit] = []
    for node in try input.auditors() {
      let total = try node.input.count("n")
      let count = try node.input.count("x")
      guard count <= total else { throw node.input.moreThanAll("x", count, of: total) }
      units.append(Funnel.Unit(node.id, count, of: total))
    }
    let funnel = Funnel(units)
    return .block([
      ("p0", .init(funnel.share)),
      ("auditors_without_pairs", .list(funnel.withoutCases.map { .text($0) })),
      ("per_auditor", .block(funnel.standings.map { ($0.unit.id, standing($0)) })),
      ("phi", .init(funnel.overdispersion)),
    ])
  }

  private static func standing(_ standing: Funnel.Standing) -> ReferenceValue {
    .block([
      ("share", .number(standing.share)), ("z", .init(standing.z)),
      ("limits_normal_95", .interval(standing.normal95)),
      ("limits_normal_998", .interval(standing.normal998)),
      ("limits_exact_95", .interval(standing.exact95)),
      ("limits_exact_998", .interval(standing.exact998)),
      ("p_two_sided", .number(standing.probability)),
      (
        "wilson95",
        standing.wilson95.map { .interval($0) } ?? .undefined("no comparable pair")
      ),
      ("p_bh", .number(standing.falseDiscovery)), ("p_holm", .number(standing.holm)),
    ])
  }
}
