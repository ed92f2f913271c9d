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
    if try lookup.review(review.id) != nil, let stored = try storedReview(review.id) {
      let document = try document(of: stored)
      if document == entry.document { return .unchanged }
      return stored.state == .withdrawn
        ? .refused(Batch.withdrawn(review.id)) : .differs(.document(document))
    }
    for action in actions {
      if let refusal = try refusal(ofNew: action) { return .refused(refusal) }
    }
    let seq = try journal(.submit, review.id)
    let numbers = try numbers(of: review)
    let id = try nextReviewID()
    let statements = try reviewStatements()
    try statements.insert(
      id, numbers, grades: Batch.grades(of: review), family: review.feedback?.familyVoice,
      state: .submitted)
    try statements.insertHeading(
      id, name: review.id, caseReference: review.caseReference,
      practitioner: number(of: review.practitioner, in: .person),
      template: number(of: review.template.description, in: .template), submittedAt: at)
    try statements.insertRevision(id, entry.document, entry: seq)
    try insertThemes(of: review, id: id, numbers)
    try countAnswers(of: review, id: id)
    if let draft = try lookup.draft(review.id) {
      try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [draft])
    }
    if let escalated = review.reReviewOf { try mark(id, asReReviewOf: escalated) }
    link(numbers)
    for (place, action) in actions.enumerated() { try insert(action, review: id, place: place) }
    try raise(review.findingsToEscalate(in: .submission), in: review)
    return .stored
  }

  private func nextReviewID() throws -> Int {
    let id = try (newestReview ?? Int.fetchOne(db, sql: "SELECT max(id) FROM review") ?? 0) + 1
    newestReview = id
    return id
  }

  func numbers(of review: Review) throws -> ReviewNumbers {
    ReviewNumbers(
      programme: try number(of: review.programme, in: .programme), month: review.month.index,
      service: try number(of: review.service, in: .service),
      team: try number(of: review.team, in: .team),
      cohort: try review.cohort.map { try number(of: $0, in: .cohort) },
      auditor: try number(of: review.auditor, in: .person))
  }

  static func grades(of review: Review) -> [Int] {
    Rating.allCases.map { review.grade($0)?.rawValue ?? 0 }
  }
}
