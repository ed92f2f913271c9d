import GRDB
package import PracticeLearning

/// An allocation and the review that fulfils it.
package struct AllocationRow: Hashable, Sendable {
  /// The allocation.
  package var allocation: Allocation
  /// The review that fulfils it, by id.
  package var review: String?
}

extension Reading {
  static let allocationSelect = """
    SELECT    a.id, a.name, p.name, a.month, o.name, a.case_reference, a.due, a.exempt, a.because,
              a.approved_by, a.exempt_until, h.name
    FROM      allocation a
    JOIN      programme p ON p.id = a.programme
    JOIN      person    o ON o.id = a.auditor
    LEFT JOIN review_heading h ON h.review = a.review
    """

  static func allocation(_ row: Row) -> AllocationRow {
    let isExempt: Bool = row[7]
    return AllocationRow(
      allocation: Allocation(
        id: row[1], programme: row[2], month: Month(index: row[3]), auditor: row[4],
        caseReference: row[5], due: Reading.day(row[6]),
        exemption: isExempt
          ? Allocation.Exemption(
            because: row[8], approvedBy: row[9], until: Reading.day(row[10])) : nil),
      review: row[11])
  }

  /// The allocation of an id, where there is one.
  package func allocation(_ id: String) throws -> AllocationRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: Reading.allocationSelect + " WHERE a.name = ? COLLATE NOCASE"),
      arguments: [id]
    ).map(Reading.allocation)
  }

  /// Allocations, by month and id.
  ///
  /// - Parameters:
  ///   - period: only those of these months.
  ///   - programme: only those of this programme, by id.
  ///   - auditor: only those of this person, by role code.
  package func allocations(
    period: Period? = nil, programme: String? = nil, auditor: String? = nil
  ) throws -> [AllocationRow] {
    var conditions = ["TRUE"]
    var arguments: [any DatabaseValueConvertible] = []
    if let auditor {
      conditions.append("a.auditor = (SELECT id FROM person WHERE name = ? COLLATE NOCASE)")
      arguments.append(auditor)
    }
    if let programme {
      conditions.append("a.programme = (SELECT id FROM programme WHERE name = ? COLLATE NOCASE)")
      arguments.append(programme)
    }
    if let period {
      conditions.append("a.month BETWEEN ? AND ?")
      arguments += [period.first.index, period.last.index]
    }
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            \(Reading.allocationSelect)
            WHERE    \(conditions.joined(separator: " AND "))
            ORDER BY a.month, a.name
            """), arguments: StatementArguments(arguments)
      ).map(Reading.allocation))
  }
}
