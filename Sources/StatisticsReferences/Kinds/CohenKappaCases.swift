import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// Kappa by each weighting, by the case's own weights where it has some.
  static func cohenKappa(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let table = try input.pairs()
    var entries: [ReferenceValue.Entry] = [
      ("n_pairs", .count(table.pairs)), ("n_dropped", .count(table.notComparable)),
      ("unweighted", kappa(table, .unweighted)), ("linear", kappa(table, .linear)),
      ("quadratic", kappa(table, .quadratic)),
    ]
    if let node = input["custom_weights"] {
      entries.append(("custom", kappa(table, .custom(try weights(node, table.grades)))))
    }
    return .block(entries)
  }

  private static func kappa(_ table: AgreementTable, _ weights: AgreementWeights) -> ReferenceValue
  {
    let kappa = CohenKappa(table, weights: weights)
    return .block([
      ("po", .init(kappa.po)), ("pe", .init(kappa.pe)), ("kappa", .init(kappa.kappa)),
      ("se", .init(kappa.se)), ("se0", .init(kappa.se0)), ("z0", .init(kappa.z0)),
      ("ci95_z", .init(kappa.interval95)), ("ci95_t_irrcac", .init(kappa.interval95T)),
    ])
  }

  private static func weights(
    _ node: DocumentNode, _ grades: Int
  ) throws(InputProblem) -> [[Double]] {
    var weights: [[Double]] = []
    for rowNode in try node.list("custom_weights") {
      var row: [Double] = []
      for item in try rowNode.list("a row of custom_weights") { row.append(try item.fraction()) }
      guard row.count == grades else { throw .misfit(rowNode) }
      weights.append(row)
    }
    guard weights.count == grades else { throw .misfit(node) }
    return weights
  }
}

extension DocumentNode {
  /// A weight from 0 to 1: a number, or a text such as "5/6" or "0.75".
  fileprivate func fraction() throws(InputProblem) -> Double {
    let parts = (text ?? "").split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard (1...2).contains(parts.count), numbers.count == parts.count, style != .truth,
      let first = numbers.first
    else { throw .noWeight(self) }
    let weight = numbers.count == 2 ? first / numbers[1] : first
    guard (0...1).contains(weight) else { throw .noWeight(self) }
    return weight
  }
}

extension InputProblem {
  fileprivate static func misfit(_ node: DocumentNode) -> InputProblem {
    InputProblem(
      .raggedTable, "the weights are not a square table for the grades there are",
      advice: "write a row for each grade of the auditor, in it a weight for each of the moderator",
      at: node.mark)
  }

  fileprivate static func noWeight(_ node: DocumentNode) -> InputProblem {
    InputProblem(
      .wrongInput, "\(node.shown) is no weight",
      advice: "write a number from 0 to 1, or a fraction such as \"5/6\"", at: node.mark)
  }
}
