/// A cell that is the sum of others: a line of a table, a sub-total, a fold, a year to date.
package struct Sum: Sendable, Equatable {
  package var total: String
  package var parts: [String]

  /// Says that `total` is the sum of `parts`.
  package init(_ total: String, of parts: [String]) {
    self.total = total
    self.parts = parts
  }
}
