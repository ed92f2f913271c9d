/// The claim that at least some share counts, held against a sample drawn at random.
///
/// It is found to hold where what was seen would be rarer than 2.5% if the share were any less, and not to hold
/// where it would be rarer than 2.5% if the share were that or more: the ends of the exact 95% interval
/// lie on one side of it.
///
/// Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404-413; of a known number of things
/// J. P. Buonaccorsi, The American Statistician 41 (1987) 215-218.
public struct ShareClaim: Hashable, Sendable {
  /// The share in whole percent, 1 to 100.
  public let percent: Int
  /// All things there are; nothing where that is not known, or without end.
  public let population: Int?

  /// Makes a claim.
  ///
  /// - Parameters:
  ///   - percent: the share in whole percent, 1 to 100.
  ///   - population: all things there are; nothing where that is not known, or without end.
  public init(percent: Int, of population: Int? = nil) {
    (self.percent, self.population) = (percent, population)
  }

  /// What a sample says of the claim.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// The share is at least that.
    case holds
    /// The share is less.
    case doesNotHold = "does not hold"
    /// It may be either.
    case cannotTell = "cannot tell"
  }

  /// The fewest things that count where the claim is true of a known number of things.
  private func fewest(of population: Int) -> Int { (percent * population + 99) / 100 }

  /// What a sample says of it.
  public func finding(from seen: Proportion) -> Finding {
    guard seen.value != nil else { return .cannotTell }
    if let population, population >= seen.total {
      func tails(_ marked: Int) -> Hypergeometric {
        Hypergeometric(population: population, marked: marked, drawn: seen.total)
      }
      let fewest = fewest(of: population)
      if tails(fewest - 1).upperTail(from: seen.count) <= 0.025 { return .holds }
      return tails(fewest).cdf(seen.count) <= 0.025 ? .doesNotHold : .cannotTell
    }
    let edge = Binomial(n: seen.total, p: Double(percent) / 100)
    // Whoever claims all is refuted by one exception, and never proved right by a sample.
    if percent < 100, edge.upperTail(from: seen.count) <= 0.025 { return .holds }
    return edge.cdf(seen.count) <= 0.025 ? .doesNotHold : .cannotTell
  }

  /// The fewest things that must count in a sample of a size for the claim to be found to hold; nothing where
  /// no sample of that size says so.
  ///
  /// - Parameter size: the things looked at, 0 or more.
  public func fewestToHold(in size: Int) -> Int? {
    guard finding(from: Proportion(size, of: size)) == .holds else { return nil }
    var (low, high) = (0, size)
    while low < high {
      let middle = low + (high - low) / 2
      if finding(from: Proportion(middle, of: size)) == .holds {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  /// The most things that may count in a sample of a size for the claim to be found not to hold; nothing where
  /// no sample of that size says so.
  ///
  /// - Parameter size: the things looked at, 0 or more.
  public func mostToFail(in size: Int) -> Int? {
    guard size > 0, finding(from: Proportion(0, of: size)) == .doesNotHold else { return nil }
    var (low, high) = (0, size)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if finding(from: Proportion(middle, of: size)) == .doesNotHold {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }

  /// The size of the sample that would tell if the share stayed as it was seen: the least from which on, up to a
  /// tenth more, every size tells. Nothing where it tells already, and where no sample would: the share is
  /// the one that is claimed, or so near that more than 20,000 had to be looked at.
  ///
  /// - Parameter seen: what was seen so far.
  public func sizeToTell(after seen: Proportion) -> Int? {
    guard seen.value != nil, finding(from: seen) == .cannotTell else { return nil }
    // Rounded towards the claim, so that luck in the last case decides nothing.
    let isAbove = 100 * seen.count >= percent * seen.total
    func tells(_ size: Int) -> Bool {
      let counting = seen.count * size
      let count = isAbove ? counting / seen.total : (counting + seen.total - 1) / seen.total
      return finding(from: Proportion(count, of: size)) != .cannotTell
    }
    let most = population ?? 20_000
    var size = seen.total + 1
    while size <= most {
      guard tells(size) else {
        size += 1
        continue
      }
      let further = min(most, size + size / 10)
      guard let doubtful = (size...further).first(where: { !tells($0) }) else { return size }
      size = doubtful + 1
    }
    return population
  }
}
