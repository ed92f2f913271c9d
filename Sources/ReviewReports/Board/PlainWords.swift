import AuditStatistics
import PracticeLearning

/// How page one says how far a rate can be relied on, without a word of method.
enum PlainWords {
  /// Of fewer nothing is said but their counts.
  static let fewest = 10
  /// A range wider than this, as a share, is said to come of so few.
  static let wide = 0.25

  /// What follows a count in brackets: `75 in 100; it could be 69 to 80`, `with so few it could be 53 to 89
  /// in 100`, or `too few to say`.
  ///
  /// - Parameters:
  ///   - count: what counts.
  ///   - total: all of it.
  static func range(_ count: Int, of total: Int) -> String {
    let share = Proportion(count, of: total)
    guard total >= fewest, let value = share.value, let range = share.wilson95 else {
      return "too few to say"
    }
    let ends = "\(inHundred(range.lowerBound)) to \(inHundred(range.upperBound))"
    return range.upperBound - range.lowerBound > wide
      ? "with so few it could be \(ends) in 100"
      : "\(inHundred(value)) in 100; it could be \(ends)"
  }

  /// A share as whole reviews in a hundred.
  static func inHundred(_ share: Double) -> String { fixed(share * 100, 0) }

  /// A difference of shares in words: `2 fewer` or `20 more`, in a hundred; `no more` where it is none.
  static func difference(_ share: Double) -> String {
    let text = fixed(abs(share) * 100, 0)
    return text == "0" ? "no more" : "\(text) \(share < 0 ? "fewer" : "more")"
  }
}

extension Figure {
  /// Its range in plain words; nothing where it has no counts.
  var plainRange: String? {
    guard let numerator, let denominator, denominator > 0 else { return nil }
    return PlainWords.range(numerator, of: denominator)
  }

  /// Whether it rests on enough for a word about it.
  var saysEnough: Bool { (denominator ?? 0) >= PlainWords.fewest }
}

/// A text with its first letter as a capital.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
