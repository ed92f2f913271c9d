import GRDB
import PracticeLearning

/// An allocation that was exempted, by what became of it.
///
/// Exempt is what falls due while the exemption is in force. One that ended before is expected like any
/// other, and one that was done nevertheless is expected and done, and is noted.
struct ExemptAllocation {
  let group: LinkGroup
  private let caseReference: String?
  private let isInForce: Bool
  private let isAfterDay: Bool
  private var isDone = false

  /// How it counts.
  var counts: AllocationCounts.Counts {
    var counts = AllocationCounts.Counts()
    if isInForce && !isDone {
      counts.exempt = 1
      counts.exemptAfterDay = isAfterDay ? 1 : 0
    } else {
      counts.expected = 1
      counts.completed = isDone ? 1 : 0
      counts.exemptAndDone = isInForce ? 1 : 0
    }
    return counts
  }

  /// The exempted allocations of the months that are meant, in the order of their ids.
  static func all(_ db: Database, _ filter: TallyFilter) throws -> [ExemptAllocation] {
    let imports = try ImportMoments(db)
    // An allocation may be amended again once it is exempt: the first text that says so counts. SQLite would
    // go through all allocations by name rather than sort the few that are exempt.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   a.programme, a.month, a.auditor, a.case_reference, a.due, a.exempt_until, j.at, j.actor
        FROM     allocation a INDEXED BY allocation_exempt
        JOIN     journal j ON j.seq = min(a.entry, coalesce((SELECT min(e.entry)
                                                             FROM   allocation_earlier e
                                                             WHERE  e.allocation = a.id
                                                             AND    e.exempt = 1), a.entry))
        WHERE    a.exempt = 1 AND \(filter.condition(on: "a", review: nil))
        ORDER BY a.name
        """)
    var allocations = rows.map { ExemptAllocation($0, imports) }
    for group in Set(allocations.map(\.group)) {
      try markDone(&allocations, of: group, reviews: unlinked(db, group))
    }
    return allocations
  }

  private init(_ row: Row, _ imports: ImportMoments) {
    group = LinkGroup(programme: row[0], month: row[1], auditor: row[2])
    caseReference = row[3]
    let due = Reading.day(row[4]) ?? Month(index: row[1]).lastDay
    isInForce = Reading.day(row[5]).map { due <= $0 } ?? true
    isAfterDay = imports.day(recordedAt: row[6], by: row[7]).map { due < $0 } ?? false
  }

  /// The cases of the reviews of a group that fulfil no allocation.
  private static func unlinked(_ db: Database, _ group: LinkGroup) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   h.case_reference
          FROM     review r
          JOIN     review_heading h ON h.review = r.id
          WHERE    r.programme = ? AND r.month = ? AND r.auditor = ?
          AND      NOT EXISTS (SELECT 1 FROM allocation a WHERE a.review = r.id)
          ORDER BY h.name
          """), arguments: group.arguments)
  }

  /// As with other allocations: a review is of the one of its case, or else of one without a case.
  private static func markDone(
    _ allocations: inout [ExemptAllocation], of group: LinkGroup, reviews: [String]
  ) {
    for review in reviews {
      let open = allocations.indices.filter {
        allocations[$0].group == group && !allocations[$0].isDone
      }
      let index =
        open.first { allocations[$0].caseReference?.lowercased() == review.lowercased() }
        ?? open.first { allocations[$0].caseReference == nil }
      if let index { allocations[index].isDone = true }
    }
  }
}
