import GRDB
package import PracticeLearning

extension Batch {
  /// Records a moderation, or the resolution of one that is recorded already.
  ///
  /// The review is final when every compared grade is equal or a resolution is there, else moderated.
  package func record(_ entry: Entry<Moderation>) throws -> Stored {
    let moderation = entry.value
    guard let review = try storedReview(moderation.review) else {
      return .refused(try unknownReview(of: moderation))
    }
    if let refusal = try refusal(of: moderation, review) { return .refused(refusal) }
    if let current = try currentModeration(of: review) {
      if current.document == entry.document { return .unchanged }
      if review.state == .withdrawn { return .refused(Batch.withdrawn(moderation.review)) }
      guard try isResolution(entry.value, of: current) else {
        return .differs(.document(current.document))
      }
      try store(entry, of: review, act: .resolve, reason: nil)
      return .stored
    }
    if review.state == .withdrawn { return .refused(Batch.withdrawn(moderation.review)) }
    try store(entry, of: review, act: .moderate, reason: nil)
    return .stored
  }

  /// Stores a new revision of a recorded moderation.
  ///
  /// - Parameters:
  ///   - entry: the moderation, checked.
  ///   - reason: why, in the person's own words.
  package func amend(_ entry: Entry<Moderation>, because reason: String) throws -> Stored {
    let moderation = entry.value
    guard let review = try storedReview(moderation.review) else {
      return .refused(try unknownReview(of: moderation))
    }
    if let refusal = try refusal(of: moderation, review) { return .refused(refusal) }
    guard let current = try currentModeration(of: review) else {
      return .refused(
        Diagnostic(
          .wrongState, at: ["moderation"],
          "the review \"\(moderation.review)\" has no moderation that could be amended",
          advice: "record it as a new moderation"))
    }
    guard current.document != entry.document else { return .unchanged }
    if review.state == .withdrawn { return .refused(Batch.withdrawn(moderation.review)) }
    if let refusal = Batch.refusal(ofReason: reason, for: moderation.review) {
      return .refused(refusal)
    }
    try store(entry, of: review, act: .amendModeration, reason: reason)
    return .stored
  }

  /// Stores one more step of a recorded moderation: a conversation, a resolution, a dispute, a mark for the
  /// form. Its grades stay as they were.
  ///
  /// - Parameters:
  ///   - entry: the moderation with the step, checked.
  ///   - act: what was done.
  package func add(_ act: JournalAct, to entry: Entry<Moderation>) throws -> Stored {
    let moderation = entry.value
    guard let review = try storedReview(moderation.review) else {
      return .refused(try unknownReview(of: moderation))
    }
    guard let current = try currentModeration(of: review) else {
      return .refused(
        Diagnostic(
          .wrongState, at: ["moderation"],
          "the review \"\(moderation.review)\" is not moderated yet",
          advice: "the moderator grades it first: \(.gradeBlind(moderation.review))"))
    }
    guard current.document != entry.document else { return .unchanged }
    if review.state == .withdrawn { return .refused(Batch.withdrawn(moderation.review)) }
    guard try hasGrades(of: current, moderation) else {
      return .differs(.document(current.document))
    }
    try store(entry, of: review, act: act, reason: nil)
    return .stored
  }

  private func unknownReview(of moderation: Moderation) throws -> Diagnostic {
    if try lookup.draft(moderation.review) != nil {
      return Diagnostic(
        .moderationOfDraft, at: ["moderation"],
        "the review \"\(moderation.review)\" is still a draft",
        advice: "moderate it once its auditor has submitted it")
    }
    return Diagnostic(
      .moderationOfUnknownReview, at: ["moderation"],
      "there is no review \"\(moderation.review)\" to moderate",
      advice: "check the id, or submit the review first")
  }

  private func refusal(of moderation: Moderation, _ review: StoredReview) throws -> Diagnostic? {
    guard try number(of: moderation.moderator, in: .person) == review.auditor else { return nil }
    return Diagnostic(
      .moderatorIsAuditor, at: ["moderator"],
      "\"\(moderation.moderator)\" wrote this review and cannot moderate it",
      advice: "ask somebody else to grade it a second time")
  }

  /// The moderation that stands, where there is one.
  private struct CurrentModeration {
    var document: String
    var grades: [Int]
    var moderator: Int
    var gradedDay: Int?
    var isResolved: Bool
  }

  private func currentModeration(of review: StoredReview) throws -> CurrentModeration? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.document, m.moderator, m.graded_day, m.resolution <> 0,
                 \(Schema.ratingColumns.map { "m.\($0)" }.joined(separator: ", "))
          FROM   moderation m
          JOIN   moderation_revision r ON r.review = m.review AND r.revision = m.revision
          WHERE  m.review = ?
          """), arguments: [review.id])
    guard let row else { return nil }
    return CurrentModeration(
      document: row[0], grades: (0..<Schema.ratingColumns.count).map { row[4 + $0] },
      moderator: row[1], gradedDay: row[2], isResolved: row[3])
  }

  /// Whether a moderation only adds a resolution: same moderator, day and grades.
  private func isResolution(_ moderation: Moderation, of current: CurrentModeration) throws -> Bool
  {
    guard !current.isResolved, moderation.resolution != nil else { return false }
    return try hasGrades(of: current, moderation)
  }

  private func hasGrades(of current: CurrentModeration, _ moderation: Moderation) throws -> Bool {
    let moderator = try number(of: moderation.moderator, in: .person)
    return moderator == current.moderator
      && moderation.gradedOn?.daysSinceEpoch == current.gradedDay
      && Batch.grades(of: moderation) == current.grades
  }

  static func grades(of moderation: Moderation) -> [Int] {
    Rating.allCases.map { moderation.grade($0)?.rawValue ?? 0 }
  }
}
