import PracticeLearning
import GRDB

/// The numbers of the names a review is counted by.
struct ReviewNumbers {
  var programme: Int
  var month: Int
  var service: Int
  var team: Int
  var cohort: Int?
  var auditor: Int
}

/// The statements that store a review, prepared once for all reviews of a transaction.
final class ReviewStatements {
  private let review: RawStatement
  private let heading: RawStatement
  private let revision: RawStatement
  private let theme: RawStatement

  init(_ db: Database) throws {
    review = try RawStatement(
      db,
      """
      INSERT INTO review (programme, month, service, team, cohort, auditor, state, revision,
                          \(Schema.ratingColumns.joined(separator: ", ")), id, family)
      VALUES             (?, ?, ?, ?, ?, ?, ?, 1,
                          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    heading = try RawStatement(
      db,
      """
      INSERT INTO review_heading (review, practitioner, template, name, case_reference, submitted_at)
      VALUES                     (?,      ?,            ?,        ?,    ?,              ?)
      """)
    revision = try RawStatement(
      db,
      """
      INSERT INTO review_revision (review, revision, entry, document)
      VALUES                      (?,      1,        ?,     ?)
      """)
    theme = try RawStatement(
      db,
      """
      INSERT OR IGNORE INTO finding_theme
             (programme, month, service, team, review, kind, domain, theme)
      VALUES (?,         ?,     ?,       ?,    ?,      ?,    ?,      ?)
      """)
  }

  /// - Parameters:
  ///   - id: the number of its row.
  ///   - numbers: the names it is counted by.
  ///   - grades: by `Rating.position`, 0 for none.
  ///   - family: what became of asking the family, where it is known.
  ///   - state: its state.
  func insert(
    _ id: Int, _ numbers: ReviewNumbers, grades: [Int], family: FamilyVoice?, state: ReviewState
  ) throws {
    review.bind(numbers.programme, at: 1)
    review.bind(numbers.month, at: 2)
    review.bind(numbers.service, at: 3)
    review.bind(numbers.team, at: 4)
    review.bind(numbers.cohort, at: 5)
    review.bind(numbers.auditor, at: 6)
    review.bind(state.rawValue, at: 7)
    for position in 0..<8 { review.bind(grades[position], at: Int32(position + 8)) }
    review.bind(id, at: 16)
    review.bind(family?.rawValue ?? 0, at: 17)
    try review.run()
  }

  func insertHeading(
    _ id: Int, name: String, caseReference: String, practitioner: Int, template: Int,
    submittedAt: String
  ) throws {
    heading.bind(id, at: 1)
    heading.bind(practitioner, at: 2)
    heading.bind(template, at: 3)
    try heading.run(texts: (name, 4), (caseReference, 5), (submittedAt, 6))
  }

  func insertRevision(_ id: Int, _ document: String, entry: Int) throws {
    revision.bind(id, at: 1)
    revision.bind(entry, at: 2)
    try revision.run(texts: (document, 3))
  }

  /// A theme that is named twice in one domain counts once.
  func insertTheme(_ id: Int, _ numbers: ReviewNumbers, kind: Int, domain: Int, theme number: Int)
    throws
  {
    theme.bind(numbers.programme, at: 1)
    theme.bind(numbers.month, at: 2)
    theme.bind(numbers.service, at: 3)
    theme.bind(numbers.team, at: 4)
    theme.bind(id, at: 5)
    theme.bind(kind, at: 6)
    theme.bind(domain, at: 7)
    theme.bind(number, at: 8)
    try theme.run()
  }
}
