import GRDB
package import PracticeLearning

/// A swap and the draw whose reserve the new case came from.
package struct SwapRow: Hashable, Sendable {
  /// The swap.
  package var swap: AllocationSwap
  /// The draw, by id.
  package var draw: String
  /// Its number in the order of all swaps.
  package var number: Int
}

extension Reading {
  static let swapSelect = """
    SELECT s.id, a.name, o.name, s.code, s.note, s.given_up, s.taken, d.name
    FROM   swap s
    JOIN   allocation a ON a.id = s.allocation
    JOIN   person     o ON o.id = s.auditor
    JOIN   draw       d ON d.id = s.draw
    """

  static func swap(_ row: Row) -> SwapRow {
    let reasons = AllocationSwap.Reason.allCases
    let code: Int = row[3]
    return SwapRow(
      swap: AllocationSwap(
        allocation: row[1], auditor: row[2],
        reason: reasons.indices.contains(code - 1) ? reasons[code - 1] : .other, note: row[4],
        givenUp: row[5], taken: row[6]),
      draw: row[7], number: row[0])
  }

  /// Every swap, the earliest first.
  package func swaps() throws -> [SwapRow] {
    try Array(
      Row.fetchCursor(db.cachedStatement(sql: "\(Reading.swapSelect) ORDER BY s.id")).map(
        Reading.swap))
  }

  static let exemptionSelect = """
    SELECT e.id, o.name, e.from_day, e.until_day, e.because, e.approved_by
    FROM   auditor_exemption e
    JOIN   person o ON o.id = e.auditor
    """

  static func exemption(_ row: Row) -> Workspace.AuditorExemption {
    let none = CalendarDate(daysSinceEpoch: 0)
    return Workspace.AuditorExemption(
      auditor: row[1], from: Reading.day(row[2]) ?? none, until: Reading.day(row[3]) ?? none,
      because: row[4], approvedBy: row[5])
  }

  /// Every exemption of an auditor, the earliest first.
  package func auditorExemptions() throws -> [Workspace.AuditorExemption] {
    try Array(
      Row.fetchCursor(db.cachedStatement(sql: "\(Reading.exemptionSelect) ORDER BY e.id")).map(
        Reading.exemption))
  }

  /// A case that was reviewed or allocated, and for which month.
  package struct CaseInUse: Hashable, Sendable {
    /// The case.
    package var caseReference: String
    /// The month.
    package var month: Month
    /// Whether it was reviewed, rather than allocated.
    package var isReviewed: Bool
  }

  /// The cases that were reviewed, or are allocated and not exempt, in any programme.
  ///
  /// - Parameters:
  ///   - month: the month that is looked from.
  ///   - months: how many months nearer than which a case counts, before and after.
  package func casesInUse(around month: Month, within months: Int) throws -> [CaseInUse] {
    let (first, last) = (month.index - months + 1, month.index + months - 1)
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.case_reference, r.month, 1
            FROM     review r
            JOIN     review_heading h ON h.review = r.id
            WHERE    r.month BETWEEN ?1 AND ?2 AND \(Withdrawn.counts("r.id"))
            UNION
            SELECT   case_reference, month, 0
            FROM     allocation
            WHERE    exempt = 0 AND case_reference IS NOT NULL AND month BETWEEN ?1 AND ?2
            """), arguments: [first, last]
      ).map { CaseInUse(caseReference: $0[0], month: Month(index: $0[1]), isReviewed: $0[2]) })
  }

  /// The cases that were reviewed, or were allocated and not exempt, on the day of a swap, right before
  /// it: what came later or was given back later does not count.
  ///
  /// - Parameters:
  ///   - swap: the swap, by its number.
  ///   - month: the month that is looked from.
  ///   - months: how many months nearer than which a case counts, before and after.
  package func casesInUse(
    beforeSwap swap: Int, around month: Month, within months: Int
  ) throws -> Set<String> {
    // A swap amends its allocation by the entry before its own.
    try String.fetchSet(
      db.cachedStatement(
        sql: """
          WITH swapped AS (SELECT entry - 1 AS entry FROM swap WHERE id = ?3),
               said AS (
                 SELECT id AS allocation, case_reference, month, exempt, entry FROM allocation
                 UNION ALL
                 SELECT allocation, case_reference, month, exempt, entry FROM allocation_earlier
               ),
               stood AS (
                 SELECT   allocation, case_reference, month, exempt, max(entry)
                 FROM     said
                 WHERE    entry < (SELECT entry FROM swapped)
                 GROUP BY allocation
               )
          SELECT   h.case_reference
          FROM     review r
          JOIN     review_heading h ON h.review = r.id
          WHERE    r.month BETWEEN ?1 AND ?2
                   AND NOT EXISTS (
                     SELECT 1 FROM review_revision v
                     WHERE  v.review = r.id AND v.revision = 1
                            AND v.entry >= (SELECT entry FROM swapped))
                   AND NOT EXISTS (
                     SELECT 1 FROM withdrawal w
                     WHERE  w.review = r.id AND w.entry < (SELECT entry FROM swapped))
          UNION
          SELECT   case_reference
          FROM     stood
          WHERE    exempt = 0 AND case_reference IS NOT NULL AND month BETWEEN ?1 AND ?2
          """), arguments: [month.index - months + 1, month.index + months - 1, swap])
  }
}
