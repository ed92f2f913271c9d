import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Every figure of some months.
struct FiguresPage: Page {
  static let path = "/figures"
  let address: Address = "/figures"

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    let sets =
      try visit.council.figureSets(selection, visit.hand, .whole)
      + [visit.council.generalActions(selection, visit.hand)].compactMap(\.self)
    let rows = sets.flatMap { set in
      set.figures.map { figure -> [PageTable.Cell] in
        [
          .init(figure.title, to: FigurePage.path(figure.anchor, visit)), .init(set.name),
          .init(figure.missing.map { "not known: \($0)" } ?? figure.shown),
          .init(figure.shownInterval), .init(figure.shownCounts),
        ]
      }
    }
    let table = PageTable(
      caption: "Figures",
      columns: [
        .init(name: "figure", title: "Figure"), .init(name: "of", title: "Of"),
        .init(name: "value", title: "Value"), .init(name: "interval", title: "95% interval"),
        .init(name: "n", title: "Counts"),
      ], rows: rows, empty: "There is nothing to count in these months.")
    let downloads = FigureFilePage.formats.map { format, _ -> Markup in
      "<a href=\"\(FigureFilePage().address.path(format))\(visit.asked)\">\(format)</a>"
    }
    return .view(
      View(
        title: "Figures",
        content: """
          <h1>Figures</h1>
          \(Filters.form(visit))
          <p>Save them all, those of every service, team and month too, as \(downloads.joined(by: ", ")).</p>
          \(table.markup(visit))
          """, back: ReportsPage.path))
  }
}

/// Every figure of some months as a file for programs.
struct FigureFilePage: Page {
  let address: Address = "/figures/as/{format}"
  let mostAMinute: Int? = 60

  static let formats = [("json", "application/json"), ("csv", "text/csv; charset=utf-8")]

  func see(_ visit: Visit) throws -> Reply {
    guard let (format, type) = Self.formats.first(where: { $0.0 == visit.place("format") }) else {
      throw NoSuchPage()
    }
    let selection = try Filters.selection(visit)
    let sets =
      try visit.council.figureSets(selection, visit.hand, .streamed)
      + [visit.council.generalActions(selection, visit.hand)].compactMap(\.self)
    var bytes: [UInt8] = []
    if format == "json" {
      writeFiguresJSON(sets) { bytes += $0 }
    } else {
      writeFiguresCSV(sets) { bytes += $0.utf8 }
    }
    return .file(File(name: "figures.\(format)", type: type, bytes: bytes))
  }
}

/// How one figure was made, and which reviews it counts, as far as somebody may see them.
struct FigurePage: Page {
  let address: Address = "/figures/{figure}"

  static func path(_ anchor: String, _ visit: Visit) -> String {
    let path = FigurePage().address.path(anchor)
    let query = visit.query.filter { ["period", "service", "team", "programme"].contains($0.key) }
    guard !query.isEmpty else { return path }
    return path + "?"
      + query.sorted { $0.key < $1.key }
      .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
  }

  func see(_ visit: Visit) throws -> Reply {
    let traces = try visit.council.trace(
      visit.place("figure"), Filters.selection(visit), by: visit.hand)
    return .view(
      View(
        title: "How a figure was made",
        content: """
          <h1>How this figure was made</h1>
          \(traces.map(Self.markup).joined())
          """, back: FiguresPage.path))
  }

  private static func markup(_ trace: FigureTrace) -> Markup {
    let lines = trace.about.map { name, value -> Markup in
      "<div><dt>\(name.prefix(1).uppercased() + name.dropFirst())</dt><dd>\(value)</dd></div>\n"
    }
    return """
      <section>
      <h2>\(trace.figure.title)</h2>
      <dl class="answers">\(lines.joined())</dl>
      <h3>Counted in it</h3>
      \(counted(trace))
      </section>

      """
  }

  private static func counted(_ trace: FigureTrace) -> Markup {
    guard case .reviews(let reviews, let besides) = trace.above, !reviews.isEmpty else {
      return "<p>\(trace.countedWords)</p>"
    }
    let rows = reviews.map { review -> Markup in
      let times: Markup = review.times == 1 ? "" : " (\(review.times) times)"
      return "<li><a href=\"\(ReviewPage.path(review.id))\">\(review.id)</a>\(times)</li>\n"
    }
    let rest: Markup =
      besides == 0
      ? ""
      : "<p>And \(ReviewReports.counted(besides, "review")) you may not see here.</p>"
    return "<ul>\(rows.joined())</ul>\(rest)"
  }
}
