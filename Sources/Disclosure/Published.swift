/// What a reader has in hand: printed cells, which is the sum of which, and printed shares.
package struct Published: Sendable {
  /// A printed percentage, in units of its last decimal.
  package struct Share: Sendable {
    package var share: PublishedShare
    package var printed: Int

    /// Makes a printed percentage.
    package init(_ share: PublishedShare, printed: Int) {
      self.share = share
      self.printed = printed
    }
  }

  /// What is left open of a hidden cell.
  package struct Range: Sendable, Equatable {
    package var least: Int
    /// Nil if there is no greatest.
    package var greatest: Int?
    /// False if the attack gave up: the true range may then be narrower.
    package var isProved: Bool

    /// Makes a range.
    package init(least: Int, greatest: Int?, isProved: Bool) {
      self.least = least
      self.greatest = greatest
      self.isProved = isProved
    }
  }

  package var statuses: [String: CellStatus]
  /// Cells that were never printed but stand in sums, such as a quarter behind a year to date.
  package var unprinted: [String]
  package var sums: [Sum]
  package var shares: [Share]
  /// One where a rule is known never to hide a nought; this library's rule does.
  package var leastHidden: Int

  /// Makes what a reader has in hand.
  package init(
    statuses: [String: CellStatus], unprinted: [String] = [], sums: [Sum], shares: [Share] = [],
    leastHidden: Int = 0
  ) {
    self.statuses = statuses
    self.unprinted = unprinted
    self.sums = sums
    self.shares = shares
    self.leastHidden = leastHidden
  }
}
