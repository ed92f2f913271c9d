import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a decision about the themes of a finding; the review stays as it is.
  ///
  /// - Parameters:
  ///   - code: the decision.
  ///   - review: the review as it stands, in which the finding stands so.
  package func code(_ code: ThemeCode, of review: Review) throws -> Stored {
    guard let stored = try storedReview(review.id) else {
      return .refused(Batch.unknownReview(review.id))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review.id)) }
    let origins = ThemeCode.Origin.allCases
    let seq = try journal(code.origin == .undone ? .undoCode : .codeThemes, review.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO theme_code (review, kind, domain, place, finding, origin, themes, suggested, undoes, entry)
        VALUES                 (?,      ?,    ?,      ?,     ?,       ?,      ?,      ?,         ?,      ?)
        """
    ).execute(arguments: [
      stored.id, code.place.kind == .strength ? 0 : 1, code.place.domain.rawValue,
      code.place.number, code.text, (origins.firstIndex(of: code.origin) ?? 0) + 1,
      code.themes.joined(separator: "\n"),
      code.suggested.map { "\($0.confidence) \($0.theme)" }.joined(separator: "\n"), code.undoes,
      seq,
    ])
    for theme in code.themes { _ = try number(of: theme, in: .theme) }
    try countThemes(of: review, id: stored.id, numbers(of: review))
    return .stored
  }

  /// Writes down a change of the list of themes.
  ///
  /// - Parameters:
  ///   - theme: the theme, by id.
  ///   - words: what became of it.
  ///   - others: the themes it became, by id; they can be counted from now on.
  package func noteThemeChange(_ theme: String, _ words: String, into others: [String]) throws {
    try note(.changeThemes, theme, content: words)
    for name in [theme] + others { _ = try number(of: name, in: .theme) }
  }

  /// Counts the themes of a review anew: what was decided on, else what its form says.
  func countThemes(of review: Review, id: Int, _ numbers: ReviewNumbers) throws {
    for table in ["finding_theme", "uncoded_finding"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE review = ?").execute(arguments: [id])
    }
    try insertThemes(
      of: review, id: id, numbers, StandingCodes(try reading.themeCodes(ofReview: review.id)))
  }

  /// Counts the themes of a review that is new to the counts.
  func insertThemes(
    of review: Review, id: Int, _ numbers: ReviewNumbers, _ codes: StandingCodes? = nil
  ) throws {
    for placed in review.placedFindings {
      let themes = codes?.themes(of: placed) ?? placed.finding.themes
      let kind = placed.place.kind == .strength ? 0 : 1
      let domain = placed.place.domain.rawValue
      for theme in themes {
        try reviewStatements().insertTheme(
          id, numbers, kind: kind, domain: domain, theme: number(of: theme, in: .theme))
      }
      guard themes.isEmpty else { continue }
      try db.cachedStatement(
        sql: "INSERT INTO uncoded_finding (review, kind, domain, place) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [id, kind, domain, placed.place.number])
    }
  }
}
