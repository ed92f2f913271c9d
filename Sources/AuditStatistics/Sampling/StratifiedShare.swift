/// A share of all cases, from a sample of strata.
///
/// Source: W. G. Cochran, "Sampling Techniques" (3rd ed., 1977), equations 5.1 and 5.52-5.53:
/// p = sum of N_h/N x_h/n_h, variance = sum of (N_h/N)^2 (1 - n_h/N_h) p_h (1 - p_h)/(n_h - 1). A stratum
/// that was looked at as a whole adds no variance.
public struct StratifiedShare: Hashable, Sendable {
  /// The share, 0 to 1; undefined where of some stratum nothing was looked at.
  public let value: Defined<Double>
  /// Its standard error; undefined where of some stratum one of several was looked at.
  public let error: Defined<Double>
  /// The 95% interval, cut to 0...1; without width where the error is 0.
  public let interval95: Defined<ClosedRange<Double>>
}

extension StratifiedSample {
  /// The share of all cases in which something was found, each case counted alike.
  ///
  /// - Parameter isMeant: whether a finding, by its position, counts.
  public func share(where isMeant: (Int) -> Bool) -> StratifiedShare {
    let total = Double(strata.reduce(0) { $0 + $1.size })
    guard total > 0 else { return StratifiedShare(because: "there is no case") }
    guard strata.allSatisfy({ $0.sampled > 0 }) else {
      return StratifiedShare(because: "part of the cases had no chance of being looked at")
    }
    var (share, variance) = (0.0, 0.0)
    var isKnown = true
    for stratum in strata {
      let (size, sampled) = (Double(stratum.size), Double(stratum.sampled))
      let hits = stratum.found.indices.filter(isMeant).reduce(0) { $0 + stratum.found[$1] }
      let own = Double(hits) / sampled
      share += size / total * own
      guard stratum.sampled < stratum.size else { continue }
      guard stratum.sampled > 1 else {
        isKnown = false
        continue
      }
      let weight = size / total
      variance += weight * weight * (1 - sampled / size) * own * (1 - own) / (sampled - 1)
    }
    guard isKnown else {
      let reason = "of a whole stratum one case was looked at, so how much it varies is not known"
      return StratifiedShare(
        value: .value(share), error: .undefined(reason), interval95: .undefined(reason))
    }
    let error = variance.squareRoot()
    let lower = min(1, max(0, share - normal975 * error))
    let upper = min(1, max(0, share + normal975 * error))
    return StratifiedShare(
      value: .value(share), error: .value(error), interval95: .value(lower...upper))
  }
}

extension StratifiedShare {
  fileprivate init(because reason: String) {
    (value, error, interval95) = (.undefined(reason), .undefined(reason), .undefined(reason))
  }
}
