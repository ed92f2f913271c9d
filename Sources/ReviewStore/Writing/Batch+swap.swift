import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a swap and gives the allocation its new case; the case that was given up is kept.
  package func record(_ swap: AllocationSwap, of draw: String, _ allocation: Allocation) throws
    -> Stored
  {
    if let refusal = refusal(ofUnstorable: [swap.note, swap.givenUp, swap.taken]) {
      return .refused(refusal)
    }
    var changed = allocation
    changed.caseReference = swap.taken
    let stored = try amend(changed, because: "swapped, \(swap.because)")
    guard stored == .stored else { return stored }
    let seq = try journal(.swap, swap.allocation)
    try db.cachedStatement(
      sql: """
        INSERT INTO swap (allocation, draw, auditor, code, note, given_up, taken, entry)
        SELECT a.id, d.id, ?, ?, ?, ?, ?, ?
        FROM   allocation a, draw d
        WHERE  a.name = ? AND d.name = ?
        """
    ).execute(arguments: [
      try number(of: swap.auditor, in: .person), Batch.number(of: swap.reason), swap.note,
      swap.givenUp, swap.taken, seq, swap.allocation, draw,
    ])
    return .stored
  }

  private static func number(of reason: AllocationSwap.Reason) -> Int {
    (AllocationSwap.Reason.allCases.firstIndex(of: reason) ?? 0) + 1
  }

  /// Stores that an auditor need not review for a while.
  package func record(_ exemption: Workspace.AuditorExemption) throws -> Stored {
    if let refusal = refusal(ofUnstorable: [exemption.because]) { return .refused(refusal) }
    let seq = try journal(.exempt, exemption.auditor)
    try db.cachedStatement(
      sql: """
        INSERT INTO auditor_exemption (auditor, from_day, until_day, because, approved_by, entry)
        VALUES                        (?,       ?,        ?,         ?,       ?,           ?)
        """
    ).execute(arguments: [
      try number(of: exemption.auditor, in: .person), exemption.from.description,
      exemption.until.description, exemption.because, exemption.approvedBy, seq,
    ])
    return .stored
  }
}
