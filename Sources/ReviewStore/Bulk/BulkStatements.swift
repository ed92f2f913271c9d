import GRDB
import PracticeLearning

/// The statements of a bulk, prepared once. Names are numbered from 1 in the store, from 0 in a bulk.
final class BulkStatements {
  private let reviews: ReviewStatements
  private let moderation: RawStatement
  private let moderationRevision: RawStatement
  private let pair: RawStatement
  private let allocation: RawStatement

  init(_ db: Database) throws {
    reviews = try ReviewStatements(db)
    moderation = try RawStatement(
      db,
      """
      INSERT INTO moderation (review, \(Schema.ratingColumns.joined(separator: ", ")), final_overall,
                              moderator, graded_day, reason, probability, resolution, revision)
      VALUES                 (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                              ?, ?, ?, ?, ?, 1)
      """)
    moderationRevision = try RawStatement(
      db,
      """
      INSERT INTO moderation_revision (review, revision, review_revision, entry, document)
      VALUES                          (?,      1,        1,               ?,     ?)
      """)
    pair = try RawStatement(db, Batch.insertPair)
    allocation = try RawStatement(
      db,
      """
      INSERT INTO allocation (programme, month, exempt, review, auditor, entry, name, case_reference,
                              due)
      VALUES                 (?,         ?,     0,      ?,      ?,       ?,     ?,    ?,
                              ?)
      """)
  }

  func insert(
    _ value: BulkReview, id: Int, state: ReviewState, submittedAt: String, entry: Int
  ) throws {
    let numbers = ReviewNumbers(
      programme: value.programme + 1, month: value.month.index, service: value.service + 1,
      team: value.team + 1, auditor: value.auditor + 1)
    try reviews.insert(id, numbers, grades: value.grades, family: value.family, state: state)
    try reviews.insertHeading(
      id, name: value.id, caseReference: value.caseReference, practitioner: value.practitioner + 1,
      template: value.template + 1, submittedAt: submittedAt)
    try reviews.insertRevision(id, value.document, entry: entry)
    for finding in value.findings {
      try reviews.insertTheme(
        id, numbers, kind: finding.kind == .strength ? 0 : 1, domain: finding.domain.rawValue,
        theme: finding.theme + 1)
    }
  }

  func insert(_ value: BulkModeration, id: Int, beside grades: [Int], entry: Int) throws {
    moderation.bind(id, at: 1)
    for position in 0..<8 { moderation.bind(value.grades[position], at: Int32(position + 2)) }
    moderation.bind(value.finalOverall, at: 10)
    moderation.bind(value.moderator + 1, at: 11)
    moderation.bind(value.gradedOn.daysSinceEpoch, at: 12)
    moderation.bind(Batch.number(of: value.reason), at: 13)
    moderation.bind(value.probability, at: 14)
    moderation.bind(value.resolution.map { Batch.number(of: $0) } ?? 0, at: 15)
    // The text first: what is counted of it is written down when the row comes.
    moderationRevision.bind(id, at: 1)
    moderationRevision.bind(entry, at: 2)
    try moderationRevision.run(texts: (value.document, 3))
    try moderation.run()
    pair.bind(id, at: 1)
    for position in 0..<8 {
      pair.bind(grades[position], at: Int32(position + 2))
      pair.bind(value.grades[position], at: Int32(position + 10))
    }
    pair.bind(value.moderator + 1, at: 18)
    pair.bind(Batch.number(of: value.reason), at: 19)
    pair.bind(value.probability, at: 20)
    for place in 21...23 as ClosedRange<Int32> { pair.bind(1, at: place) }
    try pair.run()
  }

  func insert(
    _ value: BulkAllocation, of review: BulkReview, fulfilledBy id: Int?, entry: Int
  ) throws {
    allocation.bind(review.programme + 1, at: 1)
    allocation.bind(review.month.index, at: 2)
    allocation.bind(id, at: 3)
    allocation.bind(review.auditor + 1, at: 4)
    allocation.bind(entry, at: 5)
    try allocation.run(
      texts: (value.id, 6), (review.caseReference, 7), (value.due.description, 8))
  }
}
