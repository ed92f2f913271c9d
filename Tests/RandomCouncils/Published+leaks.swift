package import Disclosure
import Foundation

/// How many councils are tried: fifty at every commit, a thousand where somebody has the time.
package let manyCouncils = ProcessInfo.processInfo.environment["PLR_LONG_TEST"] == nil ? 50 : 1_000

extension Published {
  /// The cells that tell too much: hidden ones with one value left, and counts of one to five, printed as `c` or to be
  /// worked out, with fewer than three.
  ///
  /// - Parameter truth: the true numbers; what does not fit them proves nothing.
  package func leaks(truth: [String: Int]) -> [String] {
    let isTrue = sums.allSatisfy { sum in
      sum.parts.reduce(0) { $0 + (truth[$1] ?? 0) } == truth[sum.total]
    }
    let isShownTrue = statuses.allSatisfy { id, status in
      if case .shown(let value) = status { value == truth[id] } else { true }
    }
    var wanted: [String: Int] = [:]
    for (id, value) in truth {
      let isSmall = (1...5).contains(value)
      switch statuses[id] {
      case .hidden?: wanted[id] = isSmall ? 3 : 2
      case nil where isSmall: wanted[id] = 3
      default: break
      }
    }
    guard isTrue, isShownTrue, let left = valuesLeft(wanted, near: truth) else {
      return ["nothing fits"]
    }
    return wanted.keys.filter { (left[$0] ?? 0) < (wanted[$0] ?? 0) }.sorted()
  }
}
