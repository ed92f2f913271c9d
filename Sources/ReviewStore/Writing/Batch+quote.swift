import GRDB
package import PracticeLearning

extension Batch {
  /// Clears a finding to be quoted without a name, or takes that back.
  ///
  /// - Parameters:
  ///   - finding: the finding, as it stands in its review.
  ///   - isCleared: whether it may be quoted.
  package func quote(_ finding: PlacedFinding, isCleared: Bool) throws -> Stored {
    guard let stored = try storedReview(finding.place.review) else {
      return .refused(Batch.unknownReview(finding.place.review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(finding.place.review)) }
    let seq = try journal(.clearQuote, finding.place.review)
    try db.cachedStatement(
      sql:
        "INSERT INTO quote (review, kind, domain, finding, cleared, entry) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      stored.id, finding.place.kind == .strength ? 0 : 1, finding.place.domain.rawValue,
      finding.text, isCleared, seq,
    ])
    return .stored
  }
}

extension Reading {
  /// The findings that may be quoted, the latest first, each with who cleared it and when; withdrawn reviews are
  /// quoted no more.
  package func quotes() throws -> [(subject: ThemeCode.Subject, by: String, at: String)] {
    let kinds = Finding.Kind.allCases
    return try Row.fetchAll(
      db,
      sql: """
        SELECT   h.name, q.kind, q.domain, q.finding, j.actor, j.at
        FROM     quote q
        JOIN     review_heading h ON h.review = q.review
        JOIN     journal j ON j.seq = q.entry
        WHERE    q.cleared = 1 AND \(Withdrawn.counts("q.review"))
        AND      NOT EXISTS (SELECT 1 FROM quote later
                             WHERE  later.id > q.id AND later.review = q.review
                             AND    later.kind = q.kind AND later.domain = q.domain
                             AND    later.finding = q.finding)
        ORDER BY q.id DESC
        """
    ).compactMap { row in
      let (kind, domain): (Int, Int) = (row[1], row[2])
      guard kinds.indices.contains(kind), let domain = PracticeDomain(rawValue: domain) else {
        return nil
      }
      let subject = ThemeCode.Subject(
        review: row[0], domain: domain, kind: kinds[kind], text: row[3])
      return (subject, row[4], row[5])
    }
  }
}
