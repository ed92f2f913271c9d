package import AuditStatistics
import PracticeLearning

/// Numbers as their reader may see them: on a page for councillors and the public those from 1 to 5 are a `c`.
package struct SmallNumbers: Hashable, Sendable {
  /// Whether they are hidden.
  package var areHidden: Bool

  /// - Parameter areHidden: whether numbers from 1 to 5 are hidden.
  package init(areHidden: Bool) { self.areHidden = areHidden }

  /// A number.
  func shown(_ number: Int) -> String {
    areHidden && (1...5).contains(number) ? "c" : "\(number)"
  }

  /// A share: hidden where either side of it is of 1 to 5.
  ///
  /// - Parameters:
  ///   - share: the share.
  ///   - interval: its interval where it has one of its own, else Wilson's.
  func shown(_ share: Proportion, _ interval: ClosedRange<Double>? = nil) -> String {
    if isHidden(share) { return "c" }
    guard let value = share.value else { return "no answer" }
    let interval = (interval ?? share.wilson95).map {
      "; 95% interval \(fixed($0.lowerBound * 100, 1))-\(fixed($0.upperBound * 100, 1))"
    }
    return "\(percent(value)) (\(share.count) of \(share.total)\(interval ?? ""))"
  }

  /// Whether a share is hidden.
  package func isHidden(_ share: Proportion) -> Bool {
    areHidden
      && [share.count, share.total - share.count, share.total].contains { (1...5).contains($0) }
  }

  /// What the letter stands for; nothing where nothing is hidden.
  var note: String? {
    areHidden
      ? "c stands for 1 to 5, which could tell who somebody is; no total is given that would show it."
      : nil
  }
}
