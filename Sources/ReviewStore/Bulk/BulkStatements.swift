import GRDB
import PracticeLearning

/// The statements of a bulk, prepared once. Names are numbered from 1 in the store, from 0 in a bulk.
final class BulkStatements {
  private let review: RawStatement
  private let heading: RawStatement
  private let revision: RawStatement
  private let theme: RawStatement
  private let moderation: RawStatement
  private let moderationRevision: RawStatement
  private let allocation: RawStatement

  init(_ db: Database) throws {
    let columns = Schema.ratingColumns.joined(separator: ", ")
    review = try RawStatement(
      db,
      """
      INSERT INTO review (id, programme, month, service, team, auditor, state, \(columns), revision)
      VALUES             (?,  ?,         ?,     ?,       ?,    ?,       ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      """)
    heading = try RawStatement(
      db,
      """
      INSERT INTO review_heading (review, name, case_reference, practitioner, template, submitted_at)
      VALUES                     (?,      ?,    ?,              ?,            ?,        ?)
      """)
    revision = try RawStatement(
      db,
      """
      INSERT INTO review_revision (review, revision, document, entry)
      VALUES                      (?,      1,        ?,        ?)
      """)
    theme = try RawStatement(
      db,
      """
      INSERT INTO finding_theme (review, kind, domain, theme, service, team, month, programme)
      VALUES                    (?,      ?,    ?,      ?,     ?,       ?,    ?,     ?)
      """)
    moderation = try RawStatement(
      db,
      """
      INSERT INTO moderation (review, \(columns), final_overall, moderator, graded_day, reason,
                              probability, resolution, revision)
      VALUES                 (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      """)
    moderationRevision = try RawStatement(
      db,
      """
      INSERT INTO moderation_revision (review, revision, review_revision, document, entry)
      VALUES                          (?,      1,        1,               ?,        ?)
      """)
    allocation = try RawStatement(
      db,
      """
      INSERT INTO allocation (programme, month, exempt, review, auditor, name, case_reference, due,
                              entry)
      VALUES                 (?,         ?,     0,      ?,      ?,       ?,    ?,              ?,
                              ?)
      """)
  }

  func insert(_ value: BulkReview, id: Int, state: ReviewState) throws {
    review.bind(id, at: 1)
    review.bind(value.programme + 1, at: 2)
    review.bind(value.month.index, at: 3)
    review.bind(value.service + 1, at: 4)
    review.bind(value.team + 1, at: 5)
    review.bind(value.auditor + 1, at: 6)
    review.bind(state.rawValue, at: 7)
    for position in 0..<8 { review.bind(value.grades[position], at: Int32(position + 8)) }
    try review.run()
  }

  func insertHeading(_ value: BulkReview, id: Int, submittedAt: String) throws {
    heading.bind(id, at: 1)
    heading.bind(value.practitioner + 1, at: 4)
    heading.bind(value.template + 1, at: 5)
    try heading.run(texts: (value.id, 2), (value.caseReference, 3), (submittedAt, 6))
  }

  func insertRevision(_ document: String, id: Int, entry: Int) throws {
    revision.bind(id, at: 1)
    revision.bind(entry, at: 3)
    try revision.run(texts: (document, 2))
  }

  func insert(_ finding: BulkFinding, of value: BulkReview, id: Int) throws {
    theme.bind(id, at: 1)
    theme.bind(finding.kind == .strength ? 0 : 1, at: 2)
    theme.bind(finding.domain.rawValue, at: 3)
    theme.bind(finding.theme + 1, at: 4)
    theme.bind(value.service + 1, at: 5)
    theme.bind(value.team + 1, at: 6)
    theme.bind(value.month.index, at: 7)
    theme.bind(value.programme + 1, at: 8)
    try theme.run()
  }

  func insert(_ value: BulkModeration, id: Int) throws {
    moderation.bind(id, at: 1)
    for position in 0..<8 { moderation.bind(value.grades[position], at: Int32(position + 2)) }
    moderation.bind(value.finalOverall, at: 10)
    moderation.bind(value.moderator + 1, at: 11)
    moderation.bind(value.gradedOn.daysSinceEpoch, at: 12)
    moderation.bind(Batch.number(of: value.reason), at: 13)
    moderation.bind(value.probability, at: 14)
    moderation.bind(value.resolution.map { Batch.number(of: $0) } ?? 0, at: 15)
    try moderation.run()
  }

  func insertModerationRevision(_ document: String, id: Int, entry: Int) throws {
    moderationRevision.bind(id, at: 1)
    moderationRevision.bind(entry, at: 3)
    try moderationRevision.run(texts: (document, 2))
  }

  func insert(
    _ value: BulkAllocation, of review: BulkReview, fulfilledBy id: Int?, entry: Int
  ) throws {
    allocation.bind(review.programme + 1, at: 1)
    allocation.bind(review.month.index, at: 2)
    allocation.bind(id, at: 3)
    allocation.bind(review.auditor + 1, at: 4)
    allocation.bind(entry, at: 8)
    try allocation.run(
      texts: (value.id, 5), (review.caseReference, 6), (value.due.description, 7))
  }
}
