import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "The list of themes, and how many reviews name each.",
    subcommands: [ThemesList.self, ThemesTable.self])
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
          theme.id, theme.name, titles[theme.heading] ?? theme.heading,
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
    abstract: "How many reviews name each theme, of how many; by service or domain.")

  @Option(help: "Columns: service or domain.")
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
    case service, domain

    var dimension: Figure.Dimension.Name { self == .service ? .service : .domain }
  }

  func run() throws {
    let session = try workspace.council()
    let kinds = finding.map { [$0] } ?? Finding.Kind.allCases
    let style = Terminal.output
    let sets = try session.figureSets(selection.meant, day.hand(of: actor)).map { set in
      format.format == .text
        ? set
        : set.keeping { figure in
          figure.id == .themesReviews
            && kinds.contains { $0.rawValue == figure.dimension(.finding) }
        }
    }
    Terminal.write(sets, format.format) { set in
      kinds.map { set.themes($0, by: by?.dimension).text(style: style) }.joined(separator: "\n")
    }
  }
}
