import AuditStatistics

extension ReferenceKind {
  /// Two shares of the same cases.
  static func pairedShares(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let shares = PairedShares(
      both: try input.count("a"), onlyFirst: try input.count("b"), onlySecond: try input.count("c"),
      neither: try input.count("d"))
    return .block([
      ("difference", .init(shares.difference)), ("newcombe_paired_95", .init(shares.newcombe95)),
      ("mcnemar_exact_p", .init(shares.mcNemar.exactP)),
    ])
  }
}
