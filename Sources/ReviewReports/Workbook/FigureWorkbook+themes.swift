import PracticeLearning
import Spreadsheets

extension FigureWorkbook {
  /// How many reviews name each theme, as a strength and as an area for development.
  var themes: WorkbookTable {
    let rows = sets.flatMap { set in
      let strengths = set.topThemes(.strength, most: .max)
      let developments = set.topThemes(.development, most: .max)
      let titles =
        developments
        + strengths.filter { strength in
          !developments.contains { $0.dimension(.theme) == strength.dimension(.theme) }
        }
      return titles.map { title in
        func same(_ figure: Figure) -> Bool { figure.dimension(.theme) == title.dimension(.theme) }
        return NamedTheme(
          set: set, title: title.title, strength: strengths.first(where: same),
          development: developments.first(where: same))
      }
    }
    let label = label("theme") { (row: NamedTheme) in (row.set, row.title) }
    func columns(_ words: String, _ figure: @escaping (NamedTheme) -> Figure?)
      -> [WorkbookColumn<NamedTheme>]
    {
      WorkbookColumn.share(
        "reviews naming it \(words)", of: "reviews \(words)", share: "share \(words)"
      ).map { column in
        // A theme that no review names has no figure.
        WorkbookColumn(column.heading, column.kind, column.meaning) {
          figure($0).map(column.cell) ?? .missing
        }
      }
    }
    let all =
      [
        Self.programmeColumn.of(\NamedTheme.set),
        WorkbookColumn("theme", "The theme, by the name it had in these months.") {
          .text($0.title)
        },
      ] + columns("as a strength", \.strength)
      + columns("as an area for development", \.development) + label.column
    return WorkbookTable(
      "Themes", "How many reviews name each theme, as a strength and as an area for development",
      all, rows,
      charts: [
        SheetChart(
          .clusteredBars([
            .init("share as a strength", colour: 0x3B7396),
            .init("share as an area for development", colour: 0xD07A43),
          ]), by: label.by, title: "Themes: share of reviews naming them",
          altText: "Bars of the share of reviews naming each theme, as a strength and as an area"
            + " for development. The table holds the numbers with their intervals.")
      ])
  }
}

private struct NamedTheme {
  let set: FigureSet
  let title: String
  let strength: Figure?
  let development: Figure?
}
