import PracticeLearning
package import ReviewStore

extension Reading {
  /// An allocation that must be there.
  package func allocation(named id: String) throws -> AllocationRow {
    if let found = try allocation(id) { return found }
    let near = nearest(to: id, among: try allocations().map(\.allocation.id))
    throw Refusal(
      .unknownAllocation, "there is no allocation \"\(id)\"",
      advice: near.map { "did you mean \($0)?" } ?? "see those there are with: \(.listAllocations)")
  }
}

extension AllocationRow {
  /// Refuses to change an allocation that was fulfilled or is exempt.
  package func requireOpen(to act: String) throws {
    if let review {
      throw Refusal(
        .settledAllocation, "\(allocation.id) was done, in \(review), and cannot \(act)",
        advice: "see how each stands with: \(.listAllocations)")
    }
    if allocation.exemption != nil {
      throw Refusal(
        .settledAllocation, "\(allocation.id) is exempt and cannot \(act)",
        advice: "see how each stands with: \(.listAllocations)")
    }
  }
}
