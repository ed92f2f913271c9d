import AuditStatistics

/// Moderated reviews by how their six domains compare: by pairs and pairs that agree, each 0 to 6, by the sum
/// of the differences, -18 to 18, and that of their squares, 0 to 54.
struct DomainCases: Sendable {
  private static let size = (pairs: 7, exact: 7, difference: 37, squares: 55)
  private static let middle = 18

  private var counts: [Int32] = []

  /// Counts a review by its grades of auditor and moderator, 0 for none.
  mutating func add(_ own: [Int], _ second: [Int]) {
    let size = DomainCases.size
    if counts.isEmpty {
      counts = Array(
        repeating: 0, count: size.pairs * size.exact * size.difference * size.squares)
    }
    var (pairs, exact, difference, squares) = (0, 0, DomainCases.middle, 0)
    for domain in 0..<6 where own[domain] > 0 && second[domain] > 0 {
      let apart = own[domain] - second[domain]
      pairs += 1
      exact += apart == 0 ? 1 : 0
      difference += apart
      squares += apart * apart
    }
    counts[
      ((pairs * size.exact + exact) * size.difference + difference) * size.squares + squares] += 1
  }

  /// The cases that occur.
  var tally: [ClusteredAgreement.Case: Int] {
    let size = DomainCases.size
    var cases: [ClusteredAgreement.Case: Int] = [:]
    for (index, count) in counts.enumerated() where count > 0 {
      let (squares, rest) = (index % size.squares, index / size.squares)
      let (difference, kinds) = (rest % size.difference, rest / size.difference)
      let single = ClusteredAgreement.Case(
        pairs: kinds / size.exact, exact: kinds % size.exact,
        difference: difference - DomainCases.middle, squares: squares)
      cases[single] = Int(count)
    }
    return cases
  }
}
