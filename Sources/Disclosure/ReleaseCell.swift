/// One whole number of a release, or a number that could be worked out beside it.
package struct ReleaseCell: Sendable, Equatable {
  /// Whether the number counts something that can happen.
  package enum Kind: Sendable { case count, structuralZero }

  package var id: String
  package var value: Int
  package var kind: Kind
  /// What is lost when this cell is hidden as a secondary one: the dear ones are hidden last.
  package var cost: Int
  /// False for a difference nobody prints, such as this quarter behind a year to date.
  package var isPrinted: Bool

  /// Makes a cell that costs one and is printed, unless said otherwise.
  package init(
    _ id: String, _ value: Int, kind: Kind = .count, cost: Int = 1, isPrinted: Bool = true
  ) {
    self.id = id
    self.value = value
    self.kind = kind
    self.cost = max(1, cost)
    self.isPrinted = isPrinted
  }
}
