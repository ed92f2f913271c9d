import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a review for the first time and raises its actions.
  ///
  /// - Parameters:
  ///   - entry: the review, checked.
  ///   - actions: the actions it plans, each with an id that is not yet taken.
  package func submit(_ entry: Entry<Review>, raising actions: [LearningAction] = []) throws
    -> Stored
  {
    let review = entry.value
    if let stored = try storedReview(review.id) {
      let document = try document(of: stored)
      return document == entry.document ? .unchanged : .differs(.document(document))
    }
    for action in actions {
      if let refusal = try refusal(ofNew: action) { return .refused(refusal) }
    }
    let seq = try journal(.submit, review.id, digest: sha.digest(of: entry.document))
    let numbers = try numbers(of: review)
    let id = try insert(review, numbers)
    try insertHeading(review, id: id)
    try insertRevision(of: id, number: 1, entry.document, reason: nil, entry: seq)
    try insertThemes(of: review, id: id, numbers)
    try db.cachedStatement(sql: "DELETE FROM draft WHERE name = ?").execute(arguments: [review.id])
    link(programme: numbers.programme, month: review.month.index, auditor: numbers.auditor)
    for action in actions { try insert(action, review: id) }
    return .stored
  }

  /// The numbers of the names a review is counted by.
  struct ReviewNumbers {
    var programme: Int64
    var service: Int64
    var team: Int64
    var cohort: Int64?
    var auditor: Int64
  }

  func numbers(of review: Review) throws -> ReviewNumbers {
    ReviewNumbers(
      programme: try number(of: review.programme, in: .programme),
      service: try number(of: review.service, in: .service),
      team: try number(of: review.team, in: .team),
      cohort: try review.cohort.map { try number(of: $0, in: .cohort) },
      auditor: try number(of: review.auditor, in: .person))
  }

  private func insert(_ review: Review, _ numbers: ReviewNumbers) throws -> Int64 {
    let values: [(any DatabaseValueConvertible)?] =
      [
        numbers.programme, review.month.index, numbers.service, numbers.team, numbers.cohort,
        numbers.auditor,
      ] + Rating.allCases.map { review.grade($0)?.rawValue ?? 0 }
    try db.cachedStatement(
      sql: """
        INSERT INTO review (programme, month, service, team, cohort, auditor,
                            \(Schema.ratingColumns.joined(separator: ", ")), state, revision)
        VALUES             (?, ?, ?, ?, ?, ?,
                            ?, ?, ?, ?, ?, ?, ?, ?, \(ReviewState.submitted.rawValue), 1)
        """
    ).execute(arguments: StatementArguments(values))
    return db.lastInsertedRowID
  }

  private func insertHeading(_ review: Review, id: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO review_heading (review, name, case_reference, practitioner, template, submitted_at)
        VALUES                     (?,      ?,    ?,              ?,            ?,        ?)
        """
    ).execute(arguments: [
      id, review.id, review.caseReference, try number(of: review.practitioner, in: .person),
      try number(of: review.template.description, in: .template), at,
    ])
  }

  func insertRevision(
    of review: Int64, number: Int, _ document: String, reason: String?, entry: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO review_revision (review, revision, document, reason, entry)
        VALUES                      (?,      ?,        ?,        ?,      ?)
        """
    ).execute(arguments: [review, number, document, reason, entry])
  }

  /// A theme named twice in one domain counts once.
  func insertThemes(of review: Review, id: Int64, _ numbers: ReviewNumbers) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO finding_theme
               (review, kind, domain, theme, service, team, month, programme)
        VALUES (?,      ?,    ?,      ?,     ?,       ?,    ?,     ?)
        """)
    for judgement in review.domains {
      for (kind, findings) in [judgement.strengths, judgement.development].enumerated() {
        for theme in findings.flatMap(\.themes) {
          try statement.execute(arguments: [
            id, kind, judgement.domain.rawValue, try number(of: theme, in: .theme),
            numbers.service, numbers.team, review.month.index, numbers.programme,
          ])
        }
      }
    }
  }
}
