import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// A report as an address asks for it.
struct AskedReport {
  let kind: ReportKind
  private var request: ReportRequest

  /// - Throws: `NoSuchPage` where there is no such report; `Refusal` where the period is none.
  init(_ visit: Visit) throws {
    guard let kind = ReportKind(rawValue: visit.place("kind")) else { throw NoSuchPage() }
    self.kind = kind
    func written(_ name: String) -> String? {
      visit.query[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    request = ReportRequest(
      kind, try Filters.selection(visit), theme: written("theme"), week: written("week"),
      isPublic: visit.query["public"] == "yes")
  }

  /// Whether a briefing is asked for without saying on what.
  var lacksTheme: Bool { kind == .briefing && request.theme == nil }

  /// Whether a team's page is asked for without saying of which, by somebody who leads none.
  func lacksTeam(_ visit: Visit) -> Bool {
    kind == .team && request.selection.team == nil
      && visit.council.workspace.teamsLed(by: visit.person).isEmpty
  }

  /// Title and middle of the report, for a page that frames it.
  func content(_ visit: Visit) throws -> (title: String, Markup) {
    if kind == .briefing {
      let content = try visit.council.template(of: ThemeBriefing.self).get().content(
        briefing(visit))
      return ("Briefing", content)
    }
    let report = try visit.council.report(request, by: visit.hand).get()
    let figures: Markup =
      report.hasFigures
      ? """
      <p><a href="\(ReportFiguresPage.path(kind))\(visit.asked)">Every figure of this report</a>, with counts, intervals and
      methods</p>
      """ : ""
    return (report.title, report.content + figures + AskedReport.foot(report))
  }

  /// Every figure of the report, with its title; nothing where the report has none.
  func figures(_ visit: Visit) throws -> (title: String, Markup)? {
    guard kind != .briefing else { return nil }
    let report = try visit.council.report(request, by: visit.hand).get()
    return report.figureTable.map { (report.title, $0 + AskedReport.foot(report)) }
  }

  private static func foot(_ report: Report) -> Markup {
    report.origin.map { "<p class=\"note\">\($0.line)</p>" } ?? ""
  }

  /// The report as a file.
  func text(_ format: ReportFormat, _ visit: Visit) throws -> String {
    let council = visit.council
    guard kind != .briefing else {
      let (page, template) = (
        try briefing(visit), try council.template(of: ThemeBriefing.self).get()
      )
      switch format {
      case .text: return wrappedMarkdown(template.markdown(page))
      case .markdown: return template.markdown(page)
      case .html:
        return try template.page(page, of: council.workspace.council, council.reportDress())
      case .json: return page.json + "\n"
      case .csv: return page.table.csv
      }
    }
    var request = request
    request.inLetters = format == .text
    let report = try council.report(request, by: visit.hand).get()
    return try format.text(report, style: TextStyle(), dress: council.reportDress)
  }

  private func briefing(_ visit: Visit) throws -> ThemeBriefing {
    guard let theme = request.theme else {
      throw Refusal(.fieldOfPage, at: ["theme"], "a briefing is on one theme", advice: "choose it")
    }
    return try visit.council.themeBriefing(
      on: theme, request.selection, forCouncillors: request.isPublic, by: visit.hand
    ).get()
  }

  /// What this report can be asked for besides months, service and team.
  func filters(_ visit: Visit) throws -> Markup {
    switch kind {
    case .briefing: try Self.themes(visit) + Self.councillors(visit)
    case .practiceWeek:
      Filters.choice(
        visit, "week", "Practice week",
        try visit.council.weeks(by: visit.hand).get().map { ($0.id, $0.id) }, none: "The latest one"
      ) + Self.councillors(visit)
    default: ""
    }
  }

  /// The themes of the list, to choose one.
  static func themes(_ visit: Visit) throws -> Markup {
    Filters.choice(
      visit, "theme", "Theme", try visit.council.themeList().themes.map { ($0.id, $0.name) },
      none: "Choose a theme")
  }

  private static func councillors(_ visit: Visit) -> Markup {
    Filters.choice(
      visit, "public", "For whom", [("yes", "For councillors: numbers from 1 to 5 hidden")],
      none: "For the service")
  }
}
