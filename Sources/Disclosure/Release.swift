/// Everything that goes out together, as one linear system over whole numbers (S1).
package struct Release: Sendable {
  package var cells: [ReleaseCell]
  package var sums: [Sum]
  package var shares: [PublishedShare]
  package var earlier: [EarlierFact]

  /// Makes a release; the order of the cells settles ties, so it is part of the release.
  package init(
    cells: [ReleaseCell], sums: [Sum], shares: [PublishedShare] = [], earlier: [EarlierFact] = []
  ) {
    self.cells = cells
    self.sums = sums
    self.shares = shares
    self.earlier = earlier
  }
}
