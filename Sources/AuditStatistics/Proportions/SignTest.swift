import Glibc

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
  let n = up + down
  guard n > 0 else { return 1 }
  var logTerm = -Double(n) * log(2.0)
  var tail = 0.0
  for k in 0...min(up, down) {
    if k > 0 { logTerm += log(Double(n - k + 1) / Double(k)) }
    tail += exp(logTerm)
  }
  return min(1, 2 * tail)
}
