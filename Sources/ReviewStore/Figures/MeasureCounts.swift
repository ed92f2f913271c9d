import GRDB
package import PracticeLearning

/// The reviews of a service in a month that count for a measure, of all that could.
package struct MeasureCount: Hashable, Sendable {
  /// The service, by name.
  package var service: String
  /// The month with its reviews.
  package var month: MonthCount
}

extension ReviewStore {
  /// Counts a measure by service and month. Withdrawn reviews and re-reviews are in none of it, and neither is
  /// what lies outside the scope.
  ///
  /// - Parameters:
  ///   - measure: what is counted; the service it names is left to the caller.
  ///   - period: the months.
  ///   - scope: what may be counted.
  package func counts(
    of measure: ActionMeasure, in period: Period, scope: Scope = .everything
  ) throws -> [MeasureCount] {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: nil, service: nil, team: measure.team, scope: scope)
      guard let filter, let sql = measure.sql else { return [] }
      let condition = filter.condition(on: "r", review: "r.id")
      let rows = try Row.fetchAll(
        reading.db,
        sql: """
          SELECT   s.name, c.month, sum(c.counts), count(*)
          FROM     (SELECT r.id, r.service, r.month, \(sql) AS counts
                    FROM   review r
                    WHERE  \(condition)) c
          JOIN     service s ON s.id = c.service
          WHERE    c.counts IS NOT NULL
          GROUP BY s.name, c.month
          ORDER BY s.name, c.month
          """,
        arguments: measure.arguments)
      return rows.map {
        MeasureCount(service: $0[0], month: MonthCount(Month(index: $0[1]), $0[2], of: $0[3]))
      }
    }
  }

  /// How many reviews of a period the scope leaves out that would be counted otherwise.
  package func leftOut(
    of measure: ActionMeasure, in period: Period, scope: Scope
  ) throws -> Int {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: nil, service: measure.service, team: measure.team,
        scope: scope)
      return try filter?.leftOut(reading.db).values.reduce(0, +) ?? 0
    }
  }
}

extension ActionMeasure {
  /// 1 for a review `r` that counts, 0 for one that does not, NULL for one that could not; nothing where reviews
  /// say nothing of it.
  fileprivate var sql: String? {
    if theme != nil {
      // One look into the index of themes named for development, not one for each review.
      return """
        r.id IN (SELECT f.review
                 FROM   finding_theme f
                 WHERE  f.kind = 1 AND f.theme = (SELECT id FROM theme WHERE name = :what))
        """
    }
    if let domain {
      return "iif(r.\(domain.key) = 0, NULL, r.\(domain.key) >= \(Grade.good.rawValue))"
    }
    guard let question, question.utf8.allSatisfy(ActionMeasure.isPlain) else { return nil }
    let answers = PracticeDomain.allCases.map {
      "json_extract(v.document, '$.domains.\($0.key)' || :what)"
    }.joined(separator: ", ")
    return """
      (SELECT CASE coalesce(\(answers)) WHEN 'yes' THEN 1 WHEN 'partly' THEN 0 WHEN 'no' THEN 0 END
       FROM   review_revision v
       WHERE  v.review = r.id AND v.revision = r.revision AND json_valid(v.document))
      """
  }

  fileprivate var arguments: StatementArguments {
    if let theme { return ["what": theme] }
    // The path of an answer below its domain.
    return question.map { ["what": ".answers.\"\($0)\""] } ?? StatementArguments()
  }

  /// Whether a letter may stand in a path: keys of questions have no others.
  private static func isPlain(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
