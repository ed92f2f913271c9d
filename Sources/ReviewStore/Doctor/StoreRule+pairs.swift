extension StoreRule {
  private static let pairColumns: [String] =
    ["review"] + Schema.ratingColumns.map { rating -> String in "auditor_\(rating)" }
    + Schema.ratingColumns
    + ["moderator", "reason", "probability", "blind", "text", "revision"]

  /// What was counted of second gradings against the rows that stay and say so.
  static let pairs = [
    same("grades that stood", in: "moderation_pair", pairColumns),
    same("reasons of earlier texts", in: "review_graded_before", ["review", "reasons"]),
  ]

  private static func same(_ words: String, in table: String, _ columns: [String]) -> StoreRule {
    let list = columns.joined(separator: ", ")
    return StoreRule(
      words: "\(words) that are not what was counted then",
      broken: """
        SELECT review
        FROM   (SELECT \(list) FROM \(table)
                UNION ALL
                SELECT \(list) FROM \(table)_state
                WHERE  id IN (SELECT max(id) FROM \(table)_state GROUP BY review))
        GROUP BY \(list)
        HAVING count(*) <> 2
        """)
  }
}
