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
    let seq = try journal(.swap, swap.allocation, digest: sha.digest(of: swap, draw: draw))
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
    let seq = try journal(.exempt, exemption.auditor, digest: sha.digest(of: exemption))
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

extension SHA256 {
  func digest(of swap: AllocationSwap, draw: String) -> [UInt8] {
    update(field: "swap")
    update(field: draw)
    for text in [swap.allocation, swap.auditor, swap.reason.rawValue] { update(field: text) }
    for text in [swap.note, swap.givenUp, swap.taken] { update(field: text) }
    return finish()
  }

  func digest(of exemption: Workspace.AuditorExemption) -> [UInt8] {
    update(field: "exemption")
    update(field: exemption.auditor)
    update(field: exemption.from.description)
    update(field: exemption.until.description)
    update(field: exemption.because)
    update(field: exemption.approvedBy)
    return finish()
  }
}
