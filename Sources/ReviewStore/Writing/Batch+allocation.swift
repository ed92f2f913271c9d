import GRDB
package import PracticeLearning

extension Batch {
  /// Stores an allocation; a review that fulfils it is linked, whichever of them came first.
  package func record(_ allocation: Allocation) throws -> Stored {
    if let refusal = refusal(of: allocation) { return .refused(refusal) }
    if let stored = try storedAllocation(allocation.id) {
      return stored.allocation == allocation
        ? .unchanged : .differs(.allocation(stored.allocation))
    }
    let seq = try journal(.allocate, allocation.id)
    let programme = try number(of: allocation.programme, in: .programme)
    let auditor = try number(of: allocation.auditor, in: .person)
    try db.cachedStatement(
      sql: """
        INSERT INTO allocation
               (programme, month, exempt, auditor, name, case_reference, due, because, approved_by,
                exempt_until, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      programme, allocation.month.index, allocation.exemption == nil ? 0 : 1, auditor,
      allocation.id, allocation.caseReference, allocation.due?.description,
      allocation.exemption?.because, allocation.exemption?.approvedBy,
      allocation.exemption?.until?.description, seq,
    ])
    link(LinkGroup(programme: programme, month: allocation.month.index, auditor: auditor))
    return .stored
  }

  /// Changes an allocation, such as to exempt it; what it said before is kept.
  ///
  /// - Parameters:
  ///   - allocation: the allocation, checked.
  ///   - reason: why, in the person's own words.
  package func amend(_ allocation: Allocation, because reason: String) throws -> Stored {
    if let refusal = refusal(of: allocation) { return .refused(refusal) }
    guard let stored = try storedAllocation(allocation.id) else { return try record(allocation) }
    guard stored.allocation != allocation else { return .unchanged }
    if let refusal = Batch.refusal(ofReason: reason, for: allocation.id) {
      return .refused(refusal)
    }
    let seq = try journal(
      .amendAllocation, allocation.id)
    let programme = try number(of: allocation.programme, in: .programme)
    let auditor = try number(of: allocation.auditor, in: .person)
    try db.cachedStatement(
      sql: """
        UPDATE allocation
        SET    programme = ?, month = ?, exempt = ?, auditor = ?, case_reference = ?, due = ?,
               because = ?, approved_by = ?, exempt_until = ?, entry = ?, reason = ?, review = NULL
        WHERE  id = ?
        """
    ).execute(arguments: [
      programme, allocation.month.index, allocation.exemption == nil ? 0 : 1, auditor,
      allocation.caseReference, allocation.due?.description, allocation.exemption?.because,
      allocation.exemption?.approvedBy, allocation.exemption?.until?.description, seq, reason,
      stored.id,
    ])
    link(
      LinkGroup(
        programme: try number(of: stored.allocation.programme, in: .programme),
        month: stored.allocation.month.index,
        auditor: try number(of: stored.allocation.auditor, in: .person)))
    link(LinkGroup(programme: programme, month: allocation.month.index, auditor: auditor))
    return .stored
  }

  private func storedAllocation(_ name: String) throws -> (id: Int, allocation: Allocation)? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: Reading.allocationSelect + " WHERE a.name = ?"), arguments: [name])
    guard let row else { return nil }
    return (row[0], Reading.allocation(row).allocation)
  }

  private func refusal(of allocation: Allocation) -> Diagnostic? {
    refusal(ofUnstorable: [
      allocation.id, allocation.auditor, allocation.caseReference, allocation.exemption?.because,
      allocation.exemption?.approvedBy,
    ])
  }
}
