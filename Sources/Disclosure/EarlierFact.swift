/// What an earlier release said about a cell.
///
/// Of a printed cell: the same number, released again. Of one that is not printed (an earlier
/// quarter): a number that is out already; the cell then has the value that was published.
package struct EarlierFact: Sendable, Equatable {
  package enum Published: Sendable, Equatable { case shown(Int), hidden }

  package var cell: String
  package var published: Published

  /// Makes a fact about a cell.
  package init(_ cell: String, _ published: Published) {
    self.cell = cell
    self.published = published
  }
}
