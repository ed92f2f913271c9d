import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "The list of themes, what findings are coded with, and how many reviews name each.",
    subcommands: [
      ThemesList.self, ThemesTable.self, ThemesTrend.self, ThemesStrong.self, ThemesSources.self,
      ThemesQuotes.self,
      ThemesCoOccurrence.self,
      ThemesSuggest.self,
      ThemesCode.self, ThemesHistory.self,
      ThemesAgreement.self, ThemesAdd.self, ThemesMerge.self, ThemesSplit.self, ThemesRetire.self,
    ])
}

struct ThemesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the themes findings may name.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let library = (try? workspace.council())?.library ?? TemplateLibrary(folder: nil)
    let list = try library.themes()
    let titles = Dictionary(list.headings.map { ($0.id, $0.title) }) { first, _ in first }
    let table = ReportTable(
      "", columns: ["theme", "name", "heading", "domains", "what it covers"],
      rows: list.themes.map { theme in
        [
          theme.id, theme.nameWithChange, titles[theme.heading] ?? theme.heading,
          theme.domains.map(\.name).joined(separator: ", "),
          format.format == .text ? "" : theme.summary,
        ]
      })
    guard format.format == .text else { return Terminal.write(table, format.format, empty: "") }
    let short = ReportTable(
      "", columns: Array(table.columns.prefix(4)), rows: table.rows.map { Array($0.prefix(4)) })
    Terminal.write(short, .text, empty: "")
  }
}

struct ThemesTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract:
      "How many reviews name each theme, of how many, as strengths and as areas for development.",
    discussion: "Strengths stand beside areas for development and are never set off against them.")

  @Option(
    help: "In columns by service or domain; in rows by team, age, identity, grade or cause.")
  var by: Grouping?

  @Option(help: "strength or development; default: both.")
  var finding: Finding.Kind?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  /// How the columns are made.
  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case service, domain, team, age, identity, grade, cause

    /// The dimension of the figures it is a column of; nothing where it is counted for itself.
    var dimension: Figure.Dimension.Name? {
      switch self {
      case .service: .service
      case .domain: .domain
      case .team, .age, .identity, .grade, .cause: nil
      }
    }
  }

  func run() throws {
    let session = try workspace.council()
    if let by, by.dimension == nil, let grouping = ThemeBreakdown.Grouping(rawValue: by.rawValue) {
      return try breakDown(by: grouping, session)
    }
    let kinds = finding.map { [$0] } ?? Finding.Kind.allCases
    let style = Terminal.output
    let detail: FigureDetail = by == .service ? .everything : .themes
    var meant = selection.meant
    meant.period = try meant.period ?? session.lastTwelveMonths()
    let all = try session.figureSets(meant, day.hand(of: actor), detail)
    for set in all {
      if let without = set.withoutBlind { Terminal.note("\(set.name): \(without)") }
    }
    let sets = all.map { set in
      format.format == .text
        ? set
        : set.keeping { figure in
          figure.id == .themesReviews && figure.isSplit(by: by?.dimension)
            && kinds.contains { $0.rawValue == figure.dimension(.finding) }
        }
    }
    Terminal.write(sets, format.format) { set in
      kinds.map { set.themes($0, by: by?.dimension).text(style: style) }.joined(separator: "\n")
    }
  }

  private func breakDown(by grouping: ThemeBreakdown.Grouping, _ council: Council) throws {
    let counted = try Terminal.shown(
      council.themeBreakdown(by: grouping, selection.meant, by: day.hand(of: actor)))
    let rows = counted.value.filter { finding == nil || $0.kind == finding }
    let isText = format.format == .text
    let table = ReportTable(
      "Themes by \(grouping.rawValue), \(counted.period.words)",
      columns: ["theme", .init(grouping.rawValue), "finding"]
        + (isText
          ? [.number("reviews"), .number("share"), .number("95% interval")]
          : [.number("reviews"), .number("of"), .number("lower"), .number("upper")]),
      rows: rows.map { row in
        [isText ? counted.names[row.theme] ?? row.theme : row.theme, row.group, row.kind.rawValue]
          + (isText ? row.reviews.shown : row.reviews.data)
      }
        + counted.fewHidden.map {
          ["", $0, "", "fewer than 5"] + (isText ? ["", ""] : ["", "", ""])
        },
      note: grouping.isOfReviews
        ? "Reviews that name the theme, of the reviews of the group; Wilson score interval."
        : "Reviews with such a finding, of all \(counted.reviews) reviews; Wilson score interval.")
    Terminal.write(counted, table, format.format)
  }
}

extension Figure {
  /// Whether a figure of a theme is of the whole, or of one group of what it is split by.
  fileprivate func isSplit(by dimension: Dimension.Name?) -> Bool {
    [Dimension.Name.service, .domain].allSatisfy { $0 == dimension || self.dimension($0) == nil }
  }
}

extension Theme {
  /// The name, with what became of the theme where it is retired.
  fileprivate var nameWithChange: String {
    guard let month = retiredFrom else { return name }
    let became = into.isEmpty ? "" : ", now \(into.joined(separator: " and "))"
    return "\(name) (retired in \(month.words)\(became))"
  }
}
