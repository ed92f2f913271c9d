import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// What somebody else entered and the person may approve, and what auditors ask the QA lead to withdraw.
  func toDecide() throws -> [WaitingItem] {
    try proposals() + withdrawals()
  }

  private func proposals() throws -> [WaitingItem] {
    let mayApprove = viewer.may(.approveExemption)
    return try reading.proposals().filter { proposal in
      proposal.decision == nil
        && workspace.refusal(of: viewer.person, on: proposal, mayApprove: mayApprove) == nil
    }.map { proposal in
      WaitingItem(
        .decide, proposal.id, "approve or not: \(proposal.words), \(proposal.because)",
        by: try lastDay(of: proposal), with: .decideOnProposal(proposal.id))
    }
  }

  /// An exemption counts from its approval: after the day it is for it comes too late.
  private func lastDay(of proposal: Proposal) throws -> CalendarDate? {
    switch proposal.kind {
    case .exemptAllocation:
      try proposal.allocation.flatMap { try reading.allocation($0) }?.allocation.dueDay
    case .exemptAuditor: proposal.from
    case .setAside: nil
    }
  }

  private func withdrawals() throws -> [WaitingItem] {
    guard viewer.may(.withdraw) else { return [] }
    return try reading.withdrawalRequests().map { wish in
      // The reason may tell what the review says.
      let because = gate.blindness.hides(wish.review) ? "" : ": \(wish.because)"
      return WaitingItem(
        .decide, wish.review, "\(wish.actor) asks for it to be withdrawn\(because)",
        with: .withdrawReview(wish.review))
    }
  }
}
