import GRDB
package import PracticeLearning

/// A review that was withdrawn, or that its auditor asks to be.
package struct WithdrawalRow: Hashable, Sendable {
  /// The review, by id.
  package var review: String
  /// The reason of the list; nothing for what is only asked for.
  package var reason: Withdrawal.Reason?
  /// Why, in words.
  package var because: String
  /// Who said so, by role code.
  package var actor: String
  /// When, in UTC.
  package var at: String
}

extension Reading {
  /// The reviews that were withdrawn, by id.
  ///
  /// - Parameters:
  ///   - id: only this one.
  ///   - period: only those of these months.
  package func withdrawals(of id: String? = nil, period: Period? = nil) throws -> [WithdrawalRow] {
    let reasons = Withdrawal.Reason.allCases
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.name, w.code, w.because, j.actor, j.at
            FROM     withdrawal w
            JOIN     review r ON r.id = w.review
            JOIN     review_heading h ON h.review = w.review
            JOIN     journal j ON j.seq = w.entry
            WHERE    (?1 IS NULL OR h.name = ?1) AND (?2 IS NULL OR r.month BETWEEN ?2 AND ?3)
            ORDER BY h.name
            """), arguments: [id, period?.first.index, period?.last.index]
      ).map { row in
        let code: Int = row[1]
        return WithdrawalRow(
          review: row[0], reason: reasons.indices.contains(code - 1) ? reasons[code - 1] : .other,
          because: row[2], actor: row[3], at: row[4])
      })
  }

  /// What auditors ask to be withdrawn and is not, by id; the latest wish of each.
  package func withdrawalRequests() throws -> [WithdrawalRow] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.name, q.because, j.actor, j.at
            FROM     withdrawal_request q
            JOIN     review_heading h ON h.review = q.review
            JOIN     journal j ON j.seq = q.entry
            WHERE    q.id = (SELECT max(id) FROM withdrawal_request WHERE review = q.review)
                     AND \(Withdrawn.counts("q.review"))
            ORDER BY h.name
            """)
      ).map { WithdrawalRow(review: $0[0], reason: nil, because: $0[1], actor: $0[2], at: $0[3]) })
  }
}
