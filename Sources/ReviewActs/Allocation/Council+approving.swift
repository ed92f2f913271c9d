public import PracticeLearning
import ReviewStore

/// A proposal that was decided on, and what it changed.
public struct Decided: Hashable, Sendable {
  /// The proposal with the decision.
  public var proposal: Proposal
  /// The allocations that are exempt by it.
  public var exempt: [Allocation]
}

extension Council {
  /// Approves what the QA lead entered, or refuses it: a second person, acting as themselves.
  ///
  /// - Parameters:
  ///   - id: the proposal, such as `EX-0007`.
  ///   - refusing: why it is refused; nothing to approve it.
  ///   - hand: a service manager, or another QA lead than entered it.
  public func decide(on id: String, refusing: String? = nil, by hand: Hand) -> Outcome<Decided> {
    Outcome {
      let viewer = try viewer(hand)
      let person = viewer.person
      return try write(by: hand, "allocate approve") { batch in
        guard var proposal = try batch.reading.proposal(id) else {
          let waiting = try batch.reading.proposals().filter { $0.decision == nil }.map(\.id)
          throw Refusal(
            .unknownProposal, "there is no proposal \"\(id)\"",
            advice: waiting.isEmpty
              ? "nothing waits for approval" : "waiting: \(waiting.joined(separator: ", "))")
        }
        if let decision = proposal.decision {
          throw Refusal(
            .unknownProposal,
            "\(proposal.id) was \(decision.isApproved ? "approved" : "refused") by \(decision.by) on "
              + decision.on.words,
            advice: "enter it anew where it has to be decided again")
        }
        let mayApprove = viewer.may(.approveExemption)
        if let refusal = workspace.refusal(of: person, on: proposal, mayApprove: mayApprove) {
          throw Refusal([refusal])
        }
        try refuseNames(inReason: refusing, at: "because", by: hand)
        let decision = Proposal.Decision(
          by: person.id, on: hand.today, isApproved: refusing == nil, because: refusing)
        proposal.decision = decision
        try batch.decide(proposal, decision)
        let exempt =
          decision.isApproved ? try bringIntoForce(proposal, by: person, batch, hand) : []
        return Decided(proposal: proposal, exempt: exempt)
      }
    }
  }

  private func bringIntoForce(
    _ proposal: Proposal, by person: Workspace.Person, _ batch: Batch, _ hand: Hand
  ) throws -> [Allocation] {
    switch proposal.kind {
    case .setAside: return []
    case .exemptAllocation:
      let row = try batch.reading.allocation(named: proposal.allocation ?? "")
      try row.requireOpen(to: "be exempted")
      return [try exempt(row.allocation, proposal, by: person, batch)]
    case .exemptAuditor:
      let from = proposal.from ?? hand.today
      let until = proposal.until ?? from
      let exemption = Workspace.AuditorExemption(
        auditor: proposal.person, from: from, until: until, because: proposal.because,
        approvedBy: person.id)
      if case .refused(let refusal) = try batch.record(exemption) { throw Refusal([refusal]) }
      return try batch.reading.allocations(auditor: proposal.person).filter { row in
        let due = row.allocation.dueDay
        return row.review == nil && row.allocation.exemption == nil && from <= due && due <= until
      }.map { try exempt($0.allocation, proposal, by: person, batch) }
    }
  }

  private func exempt(
    _ allocation: Allocation, _ proposal: Proposal, by person: Workspace.Person, _ batch: Batch
  ) throws -> Allocation {
    var allocation = allocation
    allocation.exemption = .init(
      because: proposal.because, approvedBy: person.id, until: proposal.until)
    if case .refused(let refusal) = try batch.amend(allocation, because: proposal.because) {
      throw Refusal([refusal])
    }
    return allocation
  }
}
