/// A chart beside a table, drawn from columns of that table.
package struct SheetChart: Hashable, Sendable {
  /// One line or bar of a chart.
  package struct Series: Hashable, Sendable {
    /// The heading of the column it is drawn from.
    package var column: String
    /// Its colour as `0xRRGGBB`; nil leaves it to the program that shows it.
    package var colour: UInt32?

    /// A series from the column with this heading.
    package init(_ column: String, colour: UInt32? = nil) {
      self.column = column
      self.colour = colour
    }
  }

  /// The kinds of chart.
  package enum Kind: Hashable, Sendable {
    /// Bars of the same length, each split into its parts.
    case stackedShares([Series])
    /// A point with the ends of its interval, joined by a line.
    case intervals(low: String, value: Series, high: String)
    /// Bars side by side.
    case clusteredBars([Series])
  }

  package var kind: Kind
  package var title: String
  /// What the chart shows, for people who hear it.
  package var altText: String
  /// The heading of the column that names the bars or points.
  package var categories: String

  /// A chart from the columns of its sheet.
  package init(_ kind: Kind, by categories: String, title: String, altText: String) {
    self.kind = kind
    self.categories = categories
    self.title = title
    self.altText = altText
  }
}
