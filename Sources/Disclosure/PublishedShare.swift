/// A percentage printed beside the counts, with its interval.
package struct PublishedShare: Sendable, Equatable {
  package var numerator: String
  package var denominator: String
  package var decimals: Int

  /// Makes a share of two cells, printed with so many decimals.
  package init(_ numerator: String, of denominator: String, decimals: Int) {
    self.numerator = numerator
    self.denominator = denominator
    self.decimals = max(0, decimals)
  }

  /// What is printed, in units of the last decimal, rounded half up.
  package static func printed(_ numerator: Int, of denominator: Int, decimals: Int) -> Int {
    let scale = 100 * (0..<decimals).reduce(1) { power, _ in power * 10 }
    return (2 * numerator * scale + denominator) / (2 * denominator)
  }

  /// Every numerator that would be printed as this share.
  package static func numerators(
    fitting printed: Int, of denominator: Int, decimals: Int
  ) -> [Int] {
    guard denominator > 0 else { return [] }
    return (0...denominator).filter {
      Self.printed($0, of: denominator, decimals: decimals) == printed
    }
  }
}
