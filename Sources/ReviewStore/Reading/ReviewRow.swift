import GRDB
package import PracticeLearning

/// A review without its text: what a list shows.
package struct ReviewRow: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The programme, by id.
  package var programme: String
  /// The month it is counted in.
  package var month: Month
  /// The service, by name.
  package var service: String
  /// The team, by id.
  package var team: String
  /// The practitioner, by role code.
  package var practitioner: String
  /// The auditor, by role code.
  package var auditor: String
  /// The case, by its local reference.
  package var caseReference: String
  /// The template, such as `children-in-care@1`.
  package var template: String
  /// The group the case was chosen for.
  package var cohort: String?
  /// How far it has come.
  package var state: ReviewState
  /// How often it was submitted: 1, and one more for each amendment.
  package var revision: Int
  /// When it was first submitted, in UTC.
  package var submittedAt: String
  /// The grades, by `Rating.position`; nothing where there is none.
  package var grades: [Grade?]

  /// The number of its rows in the store.
  let number: Int

  /// The grade of a rating.
  package func grade(_ rating: Rating) -> Grade? { grades[rating.position] }

  static let select = """
    SELECT h.name, p.name, r.month, s.name, t.name, w.name, a.name, h.case_reference, f.name, c.name,
           \(Withdrawn.state), r.revision, h.submitted_at,
           \(Schema.ratingColumns.map { "r.\($0)" }.joined(separator: ", ")), r.id
    FROM   review r
    JOIN   review_heading h ON h.review = r.id
    JOIN   programme p ON p.id = r.programme
    JOIN   service   s ON s.id = r.service
    JOIN   team      t ON t.id = r.team
    JOIN   person    w ON w.id = h.practitioner
    JOIN   person    a ON a.id = r.auditor
    JOIN   template  f ON f.id = h.template
    LEFT JOIN cohort c ON c.id = r.cohort
    """

  init(_ row: Row) {
    id = row[0]
    programme = row[1]
    month = Month(index: row[2])
    service = row[3]
    team = row[4]
    practitioner = row[5]
    auditor = row[6]
    caseReference = row[7]
    template = row[8]
    cohort = row[9]
    state = ReviewState(rawValue: row[10]) ?? .submitted
    revision = row[11]
    submittedAt = row[12]
    grades = (0..<Schema.ratingColumns.count).map { Grade(rawValue: row[13 + $0]) }
    number = row[13 + Schema.ratingColumns.count]
  }
}
