import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// Fleiss' kappa of panels.
  static func fleiss(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let kappa = FleissKappa(counts: try panels(input))
    let categories = kappa.categoryKappa
    return .block([
      ("pa", .init(kappa.pa)), ("pe", .init(kappa.pe)), ("kappa", .init(kappa.kappa)),
      ("se0", .init(kappa.se0)), ("z0", .init(kappa.z0)),
      (
        "category_kappa",
        categories.isEmpty
          ? .undefined(kappa.pa.reason ?? "there is no case")
          : .list(categories.map { .init($0) })
      ),
      ("se_gwet", .init(kappa.seGwet)), ("ci95_t_gwet", .init(kappa.interval95)),
    ])
  }

  /// How many of a panel gave each grade, a row for each case.
  private static func panels(_ input: ReferenceInput) throws(InputProblem) -> [[Int]] {
    var panels: [[Int]] = []
    for node in try input.list("counts") {
      var row: [Int] = []
      for item in try node.list("a row of counts") { row.append(try item.count("a count")) }
      guard row.count == panels.first?.count ?? row.count, !row.isEmpty else {
        throw InputProblem(
          .raggedTable, "a row has \(row.count) counts, which is not as many as the first has",
          advice: "write in each row how many gave each grade, those nobody gave as 0",
          at: node.mark)
      }
      let raters = row.reduce(0, +)
      guard raters == panels.first?.reduce(0, +) ?? raters, raters > 1 else {
        throw InputProblem(
          .impossibleInput, "a case was graded by \(raters), which is no panel like the first",
          advice: "each row has to add up to the same number of people, two or more",
          at: node.mark)
      }
      panels.append(row)
    }
    return panels
  }
}
