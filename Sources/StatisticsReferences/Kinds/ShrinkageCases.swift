import AuditStatistics

extension ReferenceKind {
  /// Differences of several auditors, drawn towards the common mean.
  static func shrinkage(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    var units: [Shrinkage.Unit] = []
    for node in try input.auditors() {
      var differences: [Double] = []
      for item in try node.input.list("d") { differences.append(try item.number("a difference")) }
      units.append(Shrinkage.Unit(node.id, differences))
    }
    let shrinkage = Shrinkage(units)
    return .block([
      ("within_var", .init(shrinkage.within)), ("Q", .init(shrinkage.q)),
      ("tau2", .init(shrinkage.between)), ("mu", .init(shrinkage.mean)),
      ("per_auditor", .block(shrinkage.standings.map { ($0.id, standing($0)) })),
    ])
  }

  private static func standing(_ standing: Shrinkage.Standing) -> ReferenceValue {
    .block([
      ("n", .count(standing.count)), ("mean", .number(standing.mean)),
      ("B", .init(standing.remaining)), ("shrunk", .init(standing.shrunk)),
      ("post_sd", .init(standing.deviation)),
    ])
  }
}
