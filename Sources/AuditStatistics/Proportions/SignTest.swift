/// The exact two-sided sign test: how likely a split at least this uneven is when both ways are
/// equally likely.
///
/// Source: the binomial distribution with probability one half; W. J. Dixon and A. M. Mood,
/// "The statistical sign test", JASA 41 (1946) 557-566.
///
/// - Parameters:
///   - up: the pairs that differ one way, 0 or more.
///   - down: the pairs that differ the other way, 0 or more.
/// - Returns: a probability from 0 to 1; 1 where no pair differs.
public func signTest(up: Int, down: Int) -> Double {
  guard up > 0 || down > 0 else { return 1 }
  return min(1, 2 * Binomial(n: up + down, p: 0.5).cdf(min(up, down)))
}
