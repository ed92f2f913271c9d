/// Which domains stand out in a group of reviews, and why.
public struct DomainStanding: Hashable, Sendable {
  /// The domains that share the place; more than one where they tie.
  public var domains: [PracticeDomain]
  /// The reviews graded good or outstanding in each of them.
  public var goodOrOutstanding: Int
  /// The reviews graded in each of them, the smallest number where they differ.
  public var graded: Int
  /// Why they stand out, in one line.
  public var reason: String

  /// The fewest graded reviews from which a domain is called strong or weak.
  public static let fewestReviews = 5

  /// The domains with the largest share good or outstanding, or nothing where that says nothing.
  public static func strongest(in tally: GroupTally) -> DomainStanding? {
    standing(in: tally, best: true)
  }

  /// The domains with the smallest share good or outstanding, or nothing where that says nothing.
  public static func weakest(in tally: GroupTally) -> DomainStanding? {
    standing(in: tally, best: false)
  }

  private static func standing(in tally: GroupTally, best: Bool) -> DomainStanding? {
    let shares = PracticeDomain.allCases.compactMap { domain -> Share? in
      let counts = tally.ratings[Rating.domain(domain).position]
      guard counts.graded >= fewestReviews else { return nil }
      return Share(domain: domain, good: counts.goodOrOutstanding, of: counts.graded)
    }
    guard let top = shares.max(by: { best ? $0 < $1 : $1 < $0 }) else { return nil }
    let tied = shares.filter { $0.isEqual(to: top) }
    guard tied.count < shares.count else { return nil }
    let rest = shares.filter { !$0.isEqual(to: top) }
    let next = rest.max(by: { best ? $0 < $1 : $1 < $0 })
    let followers = rest.filter { share in next.map(share.isEqual) ?? false }
    var reason = "\(top.good) of \(top.of) good or outstanding"
    if let next {
      reason += "; next \(list(followers.map(\.domain.name))) with \(next.good) of \(next.of)"
    }
    return DomainStanding(
      domains: tied.map(\.domain), goodOrOutstanding: top.good, graded: top.of, reason: reason)
  }

  /// A share compared without rounding.
  private struct Share {
    let domain: PracticeDomain
    let good: Int
    let of: Int
    static func < (left: Share, right: Share) -> Bool {
      left.good * right.of < right.good * left.of
    }
    func isEqual(to other: Share) -> Bool { good * other.of == other.good * of }
  }
}

/// Words joined as people join them: `a, b and c`.
public func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
