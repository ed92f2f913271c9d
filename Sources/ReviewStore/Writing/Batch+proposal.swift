import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a proposal, which is not in force before a second person approves it.
  ///
  /// - Returns: the proposal with its number.
  package func propose(_ proposal: Proposal) throws -> Proposal {
    if let refusal = refusal(ofUnstorable: [proposal.because, proposal.what]) {
      throw Refusal([refusal])
    }
    var proposal = proposal
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM proposal") ?? 0
    proposal.number = last + 1
    let seq = try journal(.propose, proposal.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO proposal (id, kind, allocation, person, what, from_day, until_day, because,
                              entered_by, entered_on, entry)
        VALUES (?, ?, (SELECT id FROM allocation WHERE name = ?), ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      proposal.number, proposal.kind.rawValue, proposal.allocation,
      try number(of: proposal.person, in: .person), proposal.what, proposal.from?.description,
      proposal.until?.description, proposal.because,
      try number(of: proposal.enteredBy, in: .person), proposal.enteredOn.description, seq,
    ])
    return proposal
  }

  /// Stores what a second person decided on a proposal that waits.
  package func decide(_ proposal: Proposal, _ decision: Proposal.Decision) throws {
    if let refusal = refusal(ofUnstorable: [decision.because]) { throw Refusal([refusal]) }
    let seq = try journal(.decide, proposal.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO decision (proposal, decided_by, decided_on, is_approved, because, entry)
        VALUES               (?,        ?,          ?,          ?,           ?,       ?)
        """
    ).execute(arguments: [
      proposal.number, try number(of: decision.by, in: .person), decision.on.description,
      decision.isApproved ? 1 : 0, decision.because, seq,
    ])
  }
}
