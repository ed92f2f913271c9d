import GRDB
package import PracticeLearning

/// Who is asked to moderate a review, with what a list shows of it: nothing of its grades.
package struct SelectionRow: Hashable, Sendable {
  /// Who is asked, why and by when.
  package var assignment: ModerationAssignment
  /// The programme, by id.
  package var programme: String
  /// The month the review is counted in.
  package var month: Month
  /// The service, by name.
  package var service: String
  /// The team, by id.
  package var team: String
  /// The auditor, by role code.
  package var auditor: String
  /// The case, by its local reference.
  package var caseReference: String
  /// How far the review has come.
  package var state: ReviewState

  /// Whether the moderation is still to be done, or to be done again.
  package var isOpen: Bool { state == .submitted }
}

extension Reading {
  static let selectionSelect = selectionSelect(from: "selection")

  static func selectionSelect(from table: String) -> String {
    """
    SELECT h.name, p.name, r.month, s.name, t.name, a.name, h.case_reference,
           \(Withdrawn.state),
           d.name, x.reason, x.probability, m.name, x.assigned_day, x.due_day, x.because
    FROM   \(table) x
    JOIN   review r ON r.id = x.review
    JOIN   review_heading h ON h.review = x.review
    JOIN   programme p ON p.id = r.programme
    JOIN   service   s ON s.id = r.service
    JOIN   team      t ON t.id = r.team
    JOIN   person    a ON a.id = r.auditor
    JOIN   person    m ON m.id = x.moderator
    LEFT JOIN draw   d ON d.id = x.draw
    """
  }

  /// The moderations somebody is asked for, by due day and review.
  ///
  /// - Parameters:
  ///   - moderator: only those of this person, by role code.
  ///   - programme: only those of this programme, by id.
  ///   - period: only those of reviews of these months.
  ///   - openOnly: only those still to be done.
  package func selections(
    moderator: String? = nil, programme: String? = nil, period: Period? = nil,
    openOnly: Bool = false
  ) throws -> [SelectionRow] {
    var conditions = ["TRUE"]
    var arguments: [any DatabaseValueConvertible] = []
    if let moderator {
      conditions.append("m.name = ?")
      arguments.append(moderator)
    }
    if let programme {
      conditions.append("p.name = ?")
      arguments.append(programme)
    }
    if let period {
      conditions.append("r.month BETWEEN ? AND ?")
      arguments += [period.first.index, period.last.index]
    }
    if openOnly {
      conditions.append("r.state = \(ReviewState.submitted.rawValue)")
      conditions.append(Withdrawn.counts("r.id"))
    }
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            \(Reading.selectionSelect)
            WHERE    \(conditions.joined(separator: " AND "))
            ORDER BY x.due_day, h.name
            """), arguments: StatementArguments(arguments)
      ).map(Reading.selection))
  }

  private static let knownSelections = RememberedReading<[SelectionRow]>(most: 4)

  /// The moderations that are still to be done, by due day and review.
  package func openSelections() throws -> [SelectionRow] {
    try remembered(in: Reading.knownSelections) { try selections(openOnly: true) }
  }

  /// Who is asked to moderate a review; nothing where nobody is.
  package func selection(of review: String) throws -> SelectionRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: "\(Reading.selectionSelect) WHERE h.name = ?"), arguments: [review]
    ).map(Reading.selection)
  }

  /// Who was asked to moderate a review before, the first one first.
  package func earlierSelections(of review: String) throws -> [SelectionRow] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            \(Reading.selectionSelect(from: "selection_earlier"))
            WHERE    h.name = ?
            ORDER BY x.id
            """), arguments: [review]
      ).map(Reading.selection))
  }

  static func selection(_ row: Row) -> SelectionRow {
    let reasons = Moderation.Selection.Reason.allCases
    let number: Int = row[9]
    let probability: String? = row[10]
    return SelectionRow(
      assignment: ModerationAssignment(
        review: row[0],
        selection: Moderation.Selection(
          reason: reasons.indices.contains(number - 1) ? reasons[number - 1] : .requested,
          probability: probability.flatMap { DecimalText($0) }),
        draw: row[8], because: row[14], moderator: row[11],
        assignedOn: CalendarDate(daysSinceEpoch: row[12]),
        dueOn: CalendarDate(daysSinceEpoch: row[13])),
      programme: row[1], month: Month(index: row[2]), service: row[3], team: row[4],
      auditor: row[5], caseReference: row[6], state: ReviewState(rawValue: row[7]) ?? .submitted)
  }
}
