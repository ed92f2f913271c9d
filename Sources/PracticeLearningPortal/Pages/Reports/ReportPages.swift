import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The reports there are; what somebody may not read says so when it is opened.
struct ReportsPage: Page {
  let address: Address = "/reports"
  let link: PageLink? = PageLink(words: "Reports") { viewer in
    !viewer.person.holds(onlyAnyOf: [.practitioner, .administrator, .informationGovernance])
  }

  func see(_ visit: Visit) throws -> Reply {
    let rows = ReportKind.allCases.map { kind -> Markup in
      "<li><a href=\"\(ReportPage.path(kind))\">\(kind.title.prefix(1).uppercased() + kind.title.dropFirst())</a></li>\n"
    }
    let exports: Markup =
      visit.viewer.may(.exportData) || visit.viewer.may(.exportAll)
      ? "<p><a href=\"/exports\">Workbook and data package</a></p>" : ""
    return .view(
      View(
        title: "Reports",
        content: """
          <h1>Reports</h1>
          <p>Each is made from what is stored at this moment.</p>
          <ul>\(rows.joined())</ul>
          <p><a href="/figures">Every figure, and how it was made</a></p>
          \(exports)
          """))
  }
}

/// One report, live, with its charts and their tables.
struct ReportPage: Page {
  let address: Address = "/reports/{kind}"

  static func path(_ kind: ReportKind) -> String { ReportPage().address.path(kind.rawValue) }

  func see(_ visit: Visit) throws -> Reply {
    let report = try ReportPage.report(visit)
    let kind = visit.place("kind")
    let query = visit.path(with: [:]).split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let downloads = ReportFormat.allCases.map { format -> Markup in
      "<a href=\"/reports/\(kind)/\(format.rawValue)\(query.isEmpty ? "" : "?\(query)")\">\(format.rawValue)</a>"
    }
    return .view(
      View(
        title: report.title,
        content: """
          <details><summary>Other months, service or team; save it</summary>
          \(Filters.form(visit))
          <p>Save as \(downloads.joined(by: ", ")). Printed by the browser it is the PDF.</p></details>
          \(report.content)
          """, back: "/reports", isReport: true))
  }

  /// The report that is asked for.
  static func report(_ visit: Visit, inLetters: Bool = false) throws -> Report {
    guard let kind = ReportKind(rawValue: visit.place("kind")) else { throw NoSuchPage() }
    let selection = try Filters.selection(visit)
    if kind == .briefing {
      guard visit.query["theme"] != nil else {
        throw Refusal(
          .fieldOfPage, "a briefing is on one theme", advice: "choose it among the themes")
      }
    }
    var request = ReportRequest(kind, selection, week: visit.query["week"])
    request.inLetters = inLetters
    return try visit.council.report(request, by: visit.hand).get()
  }
}

/// One report as a file, in one of the formats.
struct ReportFilePage: Page {
  let address: Address = "/reports/{kind}/{format}"

  func see(_ visit: Visit) throws -> Reply {
    guard let format = ReportFormat(rawValue: visit.place("format")) else { throw NoSuchPage() }
    let report = try ReportPage.report(visit, inLetters: format == .text)
    let text = try format.text(
      report, style: TextStyle(), dress: visit.council.reportDress)
    return .file(
      File(
        name: "\(visit.place("kind")).\(format.ending)", type: format.type, bytes: Array(text.utf8))
    )
  }
}

/// Every figure of some months.
struct FiguresPage: Page {
  let address: Address = "/figures"

  func see(_ visit: Visit) throws -> Reply {
    let sets = try visit.council.figureSets(Filters.selection(visit), visit.hand, .whole)
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
    return .view(
      View(
        title: "Figures",
        content: """
          <h1>Figures</h1>
          \(Filters.form(visit))
          \(table.markup(visit))
          """, back: "/reports"))
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
    let parts = traces.map { trace -> Markup in
      let lines = trace.text().split(separator: "\n", omittingEmptySubsequences: true)
      return "<ul>\(lines.map { "<li>\(String($0))</li>" as Markup }.joined())</ul>"
    }
    return .view(
      View(
        title: "How a figure was made",
        content: "<h1>How this figure was made</h1>\(parts.joined())", back: "/figures"))
  }
}
