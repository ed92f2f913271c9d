import AuditStatistics

extension ReferenceKind {
  /// One share with its intervals.
  static func proportion(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    .block(intervals(try share(input, "x", of: "n"), "there is nothing it could be a share of"))
  }

  /// The difference of two independent shares.
  static func proportionDifference(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let (first, second) = (try share(input, "x1", of: "n1"), try share(input, "x2", of: "n2"))
    let difference = first.difference(from: second)
    let reason = "one of the two is a share of nothing"
    return .block([
      ("difference", difference.map { .number($0.value) } ?? .undefined(reason)),
      ("newcombe10_95", difference.map { .interval($0.interval) } ?? .undefined(reason)),
    ])
  }

  private static func share(
    _ input: ReferenceInput, _ count: String, of total: String
  ) throws(InputProblem) -> Proportion {
    let share = Proportion(try input.count(count), of: try input.count(total))
    guard share.count <= share.total else {
      throw input.moreThanAll(count, share.count, of: share.total)
    }
    return share
  }
}
