import GRDB
import PracticeLearning

extension Batch {
  func store(
    _ entry: Entry<Moderation>, of review: StoredReview, act: JournalAct, reason: String?
  ) throws {
    let seq = try journal(
      act, entry.value.review)
    let revision = try nextModerationRevision(of: review)
    try db.cachedStatement(
      sql: """
        INSERT INTO moderation_revision (review, revision, review_revision, document, reason, entry)
        VALUES                          (?,      ?,        ?,               ?,        ?,      ?)
        """
    ).execute(arguments: [review.id, revision, review.revision, entry.document, reason, seq])
    try replaceRow(entry.value, of: review, revision: revision)
    try keepPair(entry.value, of: review, revision: revision)
    try keepSteps(of: entry.value, review, entry: seq)
    let isSettled = Batch.isSettled(entry.value, grades: review.grades)
    try db.cachedStatement(sql: "UPDATE review SET state = ? WHERE id = ?").execute(arguments: [
      (isSettled ? ReviewState.final : .moderated).rawValue, review.id,
    ])
    try raise(entry.value, of: review)
  }

  private func nextModerationRevision(of review: StoredReview) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(revision) FROM moderation_revision WHERE review = ?"),
      arguments: [review.id])
    return (last ?? 0) + 1
  }

  /// Whether nothing is left to settle: every compared grade is equal, or a resolution stands.
  static func isSettled(_ moderation: Moderation, grades: [Int]) -> Bool {
    moderation.nextStep { Grade(rawValue: grades[$0.position]) } == .settled
  }

  private func replaceRow(_ moderation: Moderation, of review: StoredReview, revision: Int) throws {
    let values: [(any DatabaseValueConvertible)?] =
      [review.id as (any DatabaseValueConvertible)?] + Batch.grades(of: moderation) + [
        Batch.finalOverall(of: moderation, grades: review.grades),
        try number(of: moderation.moderator, in: .person),
        moderation.gradedOn?.daysSinceEpoch,
        moderation.selection.map { Batch.number(of: $0.reason) } ?? 0,
        moderation.selection?.probability.flatMap { Batch.probability($0.value) },
        Batch.resolutionNumber(of: moderation),
        revision,
      ]
    // Not one statement that replaces: the table refuses it, since nobody would see what it removes.
    try db.cachedStatement(sql: "DELETE FROM moderation WHERE review = ?")
      .execute(arguments: [review.id])
    try db.cachedStatement(
      sql: """
        INSERT INTO moderation
               (review, \(Schema.ratingColumns.joined(separator: ", ")), final_overall,
                moderator, graded_day, reason, probability, resolution, revision)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments(values))
  }

  /// The final overall grade; 0 where there is none, nor while a difference about it is open or disputed.
  static func finalOverall(of moderation: Moderation, grades: [Int]) -> Int {
    let isEqual =
      moderation.grade(.overall)?.rawValue ?? 0 == grades[Rating.overall.position]
    guard !moderation.isDisputed, isEqual || moderation.resolution != nil else { return 0 }
    return moderation.finalGrade(.overall)?.rawValue ?? 0
  }

  /// Reasons are numbered in their order, from 1.
  static func number(of reason: Moderation.Selection.Reason) -> Int {
    (Moderation.Selection.Reason.allCases.firstIndex(of: reason) ?? -1) + 1
  }

  /// The way a moderation is settled: 0 where it is not, -1 where what settled it is disputed.
  static func resolutionNumber(of moderation: Moderation) -> Int {
    if let decision = moderation.decision { return number(of: decision.how) }
    return moderation.dispute == nil ? moderation.resolution.map { number(of: $0.how) } ?? 0 : -1
  }

  /// Ways to settle a difference are numbered in their order, from 1.
  static func number(of way: Moderation.Resolution.How) -> Int {
    (Moderation.Resolution.How.allCases.firstIndex(of: way) ?? -1) + 1
  }

  /// A probability outside its range is no probability; the text keeps what was typed.
  static func probability(_ value: Double) -> Double? {
    value > 0 && value <= 1 ? value : nil
  }
}
