import GRDB
package import PracticeLearning

extension Reading {
  static let proposalSelect = """
    SELECT    p.id, p.kind, a.name, o.name, p.what, p.from_day, p.until_day, p.because, e.name,
              p.entered_on, b.name, d.decided_on, d.is_approved, d.because
    FROM      proposal p
    JOIN      person     o ON o.id = p.person
    JOIN      person     e ON e.id = p.entered_by
    LEFT JOIN allocation a ON a.id = p.allocation
    LEFT JOIN decision   d ON d.proposal = p.id
    LEFT JOIN person     b ON b.id = d.decided_by
    """

  static func proposal(_ row: Row) -> Proposal {
    let none = CalendarDate(daysSinceEpoch: 0)
    let decidedBy: String? = row[10]
    return Proposal(
      number: row[0], kind: Proposal.Kind(rawValue: row[1]) ?? .exemptAllocation,
      allocation: row[2], person: row[3], what: row[4], from: Reading.day(row[5]),
      until: Reading.day(row[6]), because: row[7], enteredBy: row[8],
      enteredOn: Reading.day(row[9]) ?? none,
      decision: decidedBy.map { by in
        Proposal.Decision(
          by: by, on: Reading.day(row[11]) ?? none, isApproved: row[12] == 1, because: row[13])
      })
  }

  /// Every proposal, the earliest first.
  package func proposals() throws -> [Proposal] {
    try Array(
      Row.fetchCursor(db.cachedStatement(sql: "\(Reading.proposalSelect) ORDER BY p.id")).map(
        Reading.proposal))
  }

  /// The proposal of an id such as `EX-0007`, where there is one.
  package func proposal(_ id: String) throws -> Proposal? {
    guard let number = Proposal.number(in: id) else { return nil }
    return try Row.fetchOne(
      db.cachedStatement(sql: "\(Reading.proposalSelect) WHERE p.id = ?"), arguments: [number]
    ).map(Reading.proposal).flatMap { isSameID($0.id, id) ? $0 : nil }
  }

  /// The conflicts of interest that two people set aside.
  package func conflictsSetAside() throws -> [ConflictSetAside] {
    try proposals().filter { $0.decision?.isApproved == true }.compactMap(\.setAside)
  }
}
