import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The reports that somebody may read.
struct ReportsPage: Page {
  static let path = "/reports"
  let address: Address = "/reports"
  let link: PageLink? = PageLink(words: "Reports") { viewer in
    !viewer.person.holds(onlyAnyOf: [.practitioner, .administrator, .informationGovernance])
  }

  func see(_ visit: Visit) throws -> Reply {
    let rows = try visit.council.reportKinds(for: visit.hand).map { kind -> Markup in
      "<li><a href=\"\(ReportPage.path(kind))\">\(kind.title.prefix(1).uppercased() + kind.title.dropFirst())</a></li>\n"
    }
    let figures: Markup =
      visit.viewer.figures.contains(.council)
      ? "<p><a href=\"\(FiguresPage.path)\">Every figure, and how it was made</a></p>" : ""
    return .view(
      View(
        title: "Reports",
        content: """
          <h1>Reports</h1>
          <p>Each is made from what is stored at this moment.</p>
          <ul>\(rows.joined())</ul>
          \(figures)
          <p><a href="\(ExportsPage.path)">Take data away</a></p>
          """))
  }
}

/// One report, live, with its charts and their tables.
struct ReportPage: Page {
  let address: Address = "/reports/{kind}"

  static func path(_ kind: ReportKind) -> String { ReportPage().address.path(kind.rawValue) }

  func see(_ visit: Visit) throws -> Reply {
    let asked = try AskedReport(visit)
    guard !asked.lacksTheme else { return .view(try Self.themes(visit)) }
    if asked.lacksTeam(visit) {
      guard try visit.council.reportKinds(for: visit.hand).contains(asked.kind) else {
        throw NoSuchPage()
      }
      return .view(Self.teams(visit))
    }
    let (title, content) = try asked.content(visit)
    let filters = try asked.filters(visit)
    let downloads = ReportFormat.allCases.map { format -> Markup in
      let path = ReportFilePage().address.path(asked.kind.rawValue, format.rawValue)
      return "<a href=\"\(path)\(visit.asked)\">\(format.rawValue)</a>"
    }
    return .view(
      View(
        title: title,
        content: """
          <details><summary>Other months, service or team; save it</summary>
          \(Filters.form(visit, beside: filters))
          <p>Save as \(downloads.joined(by: ", ")). Printed by the browser it is the PDF.</p></details>
          \(content)
          """, back: ReportsPage.path, isReport: true))
  }

  /// The teams a page can be of, for those who lead none themselves.
  private static func teams(_ visit: Visit) -> View {
    View(
      title: "A team's page",
      content: "<h1>A team's page</h1><p>Choose the team.</p>\(Filters.form(visit))",
      back: ReportsPage.path)
  }

  /// The themes that a briefing can be on.
  private static func themes(_ visit: Visit) throws -> View {
    let themes = try AskedReport.themes(visit)
    return View(
      title: "Briefing",
      content: """
        <h1>Briefing</h1>
        <p>Seven minutes on one theme. Which one?</p>
        \(Filters.form(visit, beside: themes))
        """, back: ReportsPage.path)
  }
}

/// Every figure of a report in a row of its own: another page, since whoever reads the report seldom asks for all of them.
struct ReportFiguresPage: Page {
  let address: Address = "/reports/{kind}/figures"

  static func path(_ kind: ReportKind) -> String { ReportFiguresPage().address.path(kind.rawValue) }

  func see(_ visit: Visit) throws -> Reply {
    let asked = try AskedReport(visit)
    guard !asked.lacksTheme, !asked.lacksTeam(visit), let (title, table) = try asked.figures(visit)
    else { throw NoSuchPage() }
    return .view(
      View(
        title: "Every figure: \(title)",
        content: """
          <h1>Every figure</h1>
          <p class="subtitle">\(title)</p>
          \(table)
          """, back: ReportPage.path(asked.kind) + visit.asked, isReport: true))
  }
}

/// One report as a file, in one of the formats.
struct ReportFilePage: Page {
  let address: Address = "/reports/{kind}/{format}"
  let mostAMinute: Int? = 60

  func see(_ visit: Visit) throws -> Reply {
    guard let format = ReportFormat(rawValue: visit.place("format")) else { throw NoSuchPage() }
    let asked = try AskedReport(visit)
    let text = try asked.text(format, visit)
    // A page made of a template has no text of its own: its Markdown in short lines.
    let ending = asked.kind == .briefing && format == .text ? "md" : format.ending
    return .file(
      File(name: "\(asked.kind.rawValue).\(ending)", type: format.type, bytes: Array(text.utf8)))
  }
}

extension Visit {
  /// What stands behind the question mark, for another page that is asked for the same.
  var asked: String { String(path(with: [:]).dropFirst(path.utf8.count)) }
}
