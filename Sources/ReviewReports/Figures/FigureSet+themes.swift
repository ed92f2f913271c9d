package import PracticeLearning

extension FigureSet {
  /// How much was moderated, per month and year to date, and how much is still needed.
  package func target(style: TextStyle = TextStyle()) -> String {
    var text = style("\(council) - \(name) - \(period.words)", .bold) + "\n\n"
    let share = whole(.moderationShare)
    let needed = whole(.moderationNeeded)
    text += "  \(share?.shownCounts ?? "0 of 0") reviews moderated: \(share?.shown ?? "-")\n"
    text += "  \(needed?.title ?? "more needed"): \(needed?.shown ?? "-")\n\n"
    return text + targetTable.text(style: style)
  }

  /// How much was moderated month by month.
  package var targetTable: ReportTable { BoardReport.moderationByMonth(self) }

  /// How many reviews name each theme, with a column per service or domain where that is asked for.
  package func themes(_ kind: Finding.Kind, by dimension: Figure.Dimension.Name?) -> ReportTable {
    let title =
      kind == .strength ? "Themes named as strengths" : "Themes named as areas for development"
    guard let dimension else {
      return themesTable(kind, most: .max, title: "\(title): \(name), \(period.words)")
    }
    let named = figures.filter {
      $0.id == .themesReviews && $0.dimension(.finding) == kind.rawValue
        && $0.dimension(dimension) != nil && $0.isSplitOnly(by: dimension)
    }
    let isDomain = dimension == .domain
    let columns =
      isDomain
      ? PracticeDomain.allCases.map(\.name)
      : named.compactMap { $0.dimension(dimension) }.uniqueInOrder.sorted()
    let cells = Dictionary(
      named.map { figure in
        (
          "\(figure.dimension(.theme) ?? "")\n\(figure.dimension(dimension) ?? "")",
          isDomain ? String(figure.numerator ?? 0) : figure.shownCounts
        )
      }
    ) { first, _ in first }
    return ReportTable(
      "\(title), by \(dimension.rawValue): \(name), \(period.words)",
      columns: ["theme", .number("all")] + columns.map { .number($0) },
      rows: topThemes(kind, most: .max).map { theme in
        [theme.title, theme.shownCounts]
          + columns.map { cells["\(theme.dimension(.theme) ?? "")\n\($0)"] ?? "" }
      },
      note: "Reviews naming the theme, of how many reviews.")
  }
}

extension Figure {
  /// Whether a theme figure is split by one of service and domain and not by the other.
  fileprivate func isSplitOnly(by dimension: Figure.Dimension.Name) -> Bool {
    [.service, .domain].allSatisfy { $0 == dimension || self.dimension($0) == nil }
  }
}

extension Array where Element == String {
  fileprivate var uniqueInOrder: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
