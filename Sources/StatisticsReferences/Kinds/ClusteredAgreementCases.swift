import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// Seven ratings of each case, the last of which is the overall grade and is not pooled.
  static func clusteredAgreement(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let ratings = 7
    let scale = try input.grades()
    var tables = [AgreementTable](repeating: AgreementTable(grades: scale), count: ratings)
    var cases: [ClusteredAgreement.Case] = []
    for node in try input.list("cases") {
      let sides = try node.list("a case")
      guard sides.count == 2 else { throw .raggedCase(node) }
      let (auditor, moderator) = (
        try grades(of: sides[0], ratings, on: scale), try grades(of: sides[1], ratings, on: scale)
      )
      var sums = ClusteredAgreement.Case(pairs: 0, exact: 0, difference: 0, squares: 0)
      for rating in 0..<ratings {
        tables[rating].add(auditor: auditor[rating], moderator: moderator[rating])
        guard rating < ratings - 1, let one = auditor[rating], let two = moderator[rating] else {
          continue
        }
        sums.pairs += 1
        sums.exact += one == two ? 1 : 0
        sums.difference += one - two
        sums.squares += (one - two) * (one - two)
      }
      cases.append(sums)
    }
    let pooled = ClusteredAgreement(cases)
    return .block([
      ("per_rating", .block(tables.enumerated().map { ("\($0 + 1)", rating($1)) })),
      (
        "pooled",
        .block([
          ("n", .count(pooled.pairs)), ("n_cases", .count(pooled.cases)),
          (
            "exact",
            .block(figure(pooled.exact) + [("wilson95_neff", .init(pooled.effectiveWilson95))])
          ),
          ("mean_d", .block(figure(pooled.meanDifference))),
        ])
      ),
    ])
  }

  private static func rating(_ table: AgreementTable) -> ReferenceValue {
    let pairs = table.pairs
    func share(_ count: Int) -> ReferenceValue {
      pairs > 0
        ? .number(Double(count) / Double(pairs)) : .undefined("no comparable pair")
    }
    return .block([
      ("n", .count(pairs)), ("exact", share(table.exact)), ("adjacent", share(table.adjacent)),
      ("mean_d", .init(SignedDifference(table).mean)),
    ])
  }

  private static func figure(_ pooled: ClusteredAgreement.Pooled) -> [ReferenceValue.Entry] {
    [
      ("estimate", .init(pooled.estimate)), ("se_naive", .init(pooled.naiveError)),
      ("se_cluster", .init(pooled.error)), ("ci95_cluster", .init(pooled.interval95)),
      ("design_effect", .init(pooled.designEffect)),
    ]
  }

  private static func grades(
    of node: DocumentNode, _ ratings: Int, on scale: Int
  ) throws(InputProblem) -> [Int?] {
    var grades: [Int?] = []
    for item in try node.list("one side of a case") {
      grades.append(try item.grade("a grade", of: scale))
    }
    guard grades.count == ratings else { throw .raggedCase(node) }
    return grades
  }
}

extension InputProblem {
  fileprivate static func raggedCase(_ node: DocumentNode) -> InputProblem {
    InputProblem(
      .raggedTable, "a case does not have seven grades on each side",
      advice: "write [[7 of the auditor], [7 of the moderator]], null where there is no grade",
      at: node.mark)
  }
}
