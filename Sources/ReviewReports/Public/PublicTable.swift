/// A table of a public report: its cells are names, so that no number gets in that was not protected.
package struct PublicTable: Hashable, Sendable {
  /// What it counts.
  package var title: String
  /// What a line is of, then the headings of its cells.
  package var columns: [String]
  /// The lines.
  package var rows: [Row]

  /// A line: what it is of, and its cells.
  package struct Row: Hashable, Sendable {
    package var label: String
    package var cells: [Entry]
  }

  /// One place of a table.
  package enum Entry: Hashable, Sendable {
    /// A count, by its id.
    case cell(String)
    /// How many of a hundred, by its place among the shares of the release.
    case share(Int)
    /// There is nothing to take a share of.
    case none
  }
}
