/// A column of a table: its heading, what it holds and how wide it is.
package struct SheetColumn: Hashable, Sendable {
  /// What a column holds, which is how its cells are shown.
  package enum Kind: Hashable, Sendable {
    case text, number, share, date
  }

  package var heading: String
  package var kind: Kind
  /// In characters; nil leaves it to the heading and the kind.
  package var width: Double?

  /// A column by its heading and kind.
  package init(_ heading: String, _ kind: Kind = .text, width: Double? = nil) {
    self.heading = heading
    self.kind = kind
    self.width = width
  }
}
