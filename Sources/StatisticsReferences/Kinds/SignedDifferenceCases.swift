import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// How much higher the auditor graded, by grade numbers or by scores of the case's own.
  static func signedDifference(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let table = try input.pairs()
    var scores: [Double]?
    if let node = input["scores"] {
      var numbers: [Double] = []
      for item in try node.list("scores") { numbers.append(try item.number("a score")) }
      guard numbers.count == table.grades else {
        throw InputProblem(
          .raggedTable, "there are \(numbers.count) scores for \(table.grades) grades",
          advice: "write a number for each grade, from the lowest", at: node.mark)
      }
      scores = numbers
    }
    let difference = SignedDifference(table, scores: scores)
    return .block([
      ("n_pairs", .count(difference.pairs)), ("n_dropped", .count(table.notComparable)),
      ("n_positive", .count(difference.positive)), ("n_negative", .count(difference.negative)),
      ("n_zero", .count(difference.zero)), ("mean", .init(difference.mean)),
      ("sd", .init(difference.sd)), ("se", .init(difference.se)),
      ("ci95_t", .init(difference.interval95)), ("se_wald", .init(difference.seWald)),
      ("ci95_z_wald", .init(difference.intervalWald95)),
      ("sign_test_p", .init(difference.signTest)),
    ])
  }
}
