import GRDB
package import PracticeLearning

extension Reading {
  /// The decisions about themes of findings, in the order in which they were made.
  ///
  /// - Parameter review: only those of this review, by id.
  package func themeCodes(ofReview review: String? = nil) throws -> [ThemeCode] {
    let (origins, kinds) = (ThemeCode.Origin.allCases, Finding.Kind.allCases)
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   c.id, h.name, c.kind, c.domain, c.place, c.finding, c.origin, c.themes, c.suggested,
                     c.undoes, j.actor, j.at
            FROM     theme_code c
            JOIN     review_heading h ON h.review = c.review
            JOIN     journal j ON j.seq = c.entry
            WHERE    \(review == nil ? "?1 IS NULL" : "h.name = ?1")
            ORDER BY c.id
            """), arguments: [review]
      ).compactMap { row in
        let (kind, domain, origin): (Int, Int, Int) = (row[2], row[3], row[6])
        guard kinds.indices.contains(kind), let domain = PracticeDomain(rawValue: domain),
          origins.indices.contains(origin - 1)
        else { return nil }
        let place = FindingPlace(row[1], domain, kinds[kind], number: row[4])
        return ThemeCode(
          of: PlacedFinding(Finding(text: row[5]), at: place), origins[origin - 1],
          themes: Reading.lines(row[7]), suggested: Reading.lines(row[8]).compactMap(suggestion),
          undoes: row[9], number: row[0], by: row[10], at: row[11])
      })
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private func suggestion(_ line: String) -> ThemeCode.Suggestion? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let confidence = Double(parts[0]) else { return nil }
    return ThemeCode.Suggestion(String(parts[1]), confidence)
  }
}
