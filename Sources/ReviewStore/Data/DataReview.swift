import GRDB
package import PracticeLearning

/// A review as a row of a data package: numbers of names and of grades, and no word of it.
package struct DataReview: Sendable {
  /// Where it lies.
  package var place = DataPlace()
  /// The number of its age group or the like; 0 where it has none.
  package var cohort = 0
  /// The number of the auditor's role code.
  package var auditor = 0
  /// The day it was submitted, as `2026-02-14`.
  package var submittedOn = ""
  /// Its state, as `ReviewState` numbers it.
  package var state = 0
  /// How often its text was written.
  package var revision = 0
  /// What became of asking the family, as `FamilyVoice` numbers it; 0 where nobody wrote it.
  package var family = 0
  /// The auditor's grades by `Rating.position`, 0 for none.
  package var grades = InlineArray<8, Int>(repeating: 0)
  /// Whether it was graded a second time.
  package var hasPair = false
  /// What the second reader said.
  package var second = DataModeration()
}

/// Where a row of a data package lies: the numbers of its names.
package struct DataPlace: Hashable, Sendable {
  /// The number of the review's row; 0 where it is of none.
  package var review = 0
  /// The number of its programme.
  package var programme = 0
  /// The month, as `Month.index`.
  package var month = 0
  /// The number of its service.
  package var service = 0
  /// The number of its team.
  package var team = 0
  /// The number of its template.
  package var template = 0

  package init() {}

  /// The columns `init` reads, of a review `r` and its heading `h`.
  static let columns = "r.id, r.programme, r.month, r.service, r.team, h.template"

  init(_ row: borrowing RawStatement, _ column: inout Int32) {
    review = row.int(&column)
    programme = row.int(&column)
    month = row.int(&column)
    service = row.int(&column)
    team = row.int(&column)
    template = row.int(&column)
  }
}

/// What a second reader said of a review, in numbers.
package struct DataModeration: Sendable {
  /// The moderator's grades by `Rating.position`, 0 for none.
  package var grades = InlineArray<8, Int>(repeating: 0)
  /// The auditor's grades that stood then.
  package var own = InlineArray<8, Int>(repeating: 0)
  /// The overall grade after moderation; 0 where it is not settled.
  package var final = 0
  /// The number of the moderator's role code.
  package var moderator = 0
  /// Why it was taken, from 1 as `Moderation.Selection.Reason` lists them; 0 where that is not known.
  package var reason = 0
  /// How likely it was to be drawn; 0 where that is not known.
  package var probability = 0.0
  /// How a difference was settled, from 1 as `Moderation.Resolution.How` lists them; 0 or less where not.
  package var resolution = 0
  /// The day it was graded; nothing where that is not known.
  package var gradedOn: CalendarDate?
  /// Whether the moderator had not been shown the review.
  package var isBlind = false
  /// Whether it stands; none does of a review that was amended and not graded again.
  package var stands = false
  /// Whether overall grades differ and that is not settled.
  package var isPending = false
  /// Whether the review was amended after it.
  package var isAmended = false
}

extension Reading {
  /// Hands over the reviews of a data package one by one, in the order of their rows.
  ///
  /// - Parameters:
  ///   - filter: which.
  ///   - changes: only those that changed; nothing for all.
  package func forEachReview(
    in filter: DataFilter, _ changes: DataChanges?, _ body: (borrowing DataReview) throws -> Void
  ) throws {
    guard let tally = try tally(filter) else { return }
    let only = changes.map { Set($0.reviews) }
    let rows = try RawStatement(
      db,
      """
      SELECT     \(DataPlace.columns), r.cohort, r.auditor, substr(h.submitted_at, 1, 10), r.state,
                 r.revision, r.family, \(list("r.", Schema.ratingColumns)),
                 p.review IS NOT NULL, \(SecondGrades.columns(isBrief: false)),
                 p.moderator, m.graded_day
      FROM       review r
      CROSS JOIN review_heading h ON h.review = r.id
      LEFT JOIN  moderation_pair p ON p.review = r.id
      LEFT JOIN  moderation m ON m.review = r.id
      WHERE      \(tally.condition(on: "r", review: "r.id"))
      ORDER BY   r.id
      """)
    var review = DataReview()
    var second = SecondGrades()
    while try rows.step() {
      if let only, !only.contains(rows.int(0)) { continue }
      review.read(rows, &second)
      try body(review)
    }
  }

  private func list(_ table: String, _ columns: [String]) -> String {
    columns.map { table + $0 }.joined(separator: ", ")
  }
}

extension DataReview {
  fileprivate mutating func read(_ row: borrowing RawStatement, _ second: inout SecondGrades) {
    var column: Int32 = 0
    place = DataPlace(row, &column)
    cohort = row.int(&column)
    auditor = row.int(&column)
    submittedOn = row.text(column)
    column += 1
    state = row.int(&column)
    revision = row.int(&column)
    family = row.int(&column)
    for position in 0..<8 { grades[position] = row.grade(&column) }
    hasPair = row.int(&column) == 1
    guard hasPair else { return }
    second.read(row, &column, isBrief: false)
    let moderator = row.int(&column)
    self.second = DataModeration(
      second, moderator: moderator,
      gradedOn: row.isNull(column) ? nil : CalendarDate(daysSinceEpoch: row.int(column)))
  }
}

extension DataModeration {
  fileprivate init(_ second: SecondGrades, moderator: Int, gradedOn: CalendarDate?) {
    for position in 0..<8 {
      (grades[position], own[position]) = (second.grades[position], second.own[position])
    }
    (final, self.moderator, reason) = (second.final, moderator, second.reason)
    (probability, resolution, self.gradedOn) = (second.chance, second.resolution, gradedOn)
    (isBlind, stands) = (second.isBlind, second.stands)
    (isPending, isAmended) = (second.isPending, second.isAmended)
  }
}
