import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity",
    abstract: "The register of other quality activity, and its quarterly stocktake.",
    subcommands: [ActivityAdd.self, ActivityList.self, ActivityStocktake.self])
}

struct ActivityAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add to the register what was done beside reviews.",
    discussion: """
      Every other piece of quality assurance work: a peer review, a survey, learning from complaints. No worker \
      and no child is named in it; everybody named in plr.yaml reads it. To change one later, export it, edit \
      the text and take it in with plr import --amend --reason "why".
      """)

  @Option(help: "What type it was.") var type: QualityActivity.Kind
  @Option(help: "What it was, in a line.") var title: String
  @Option(help: "Who did it, such as \"another council\"; never a name.") var source: String?
  @Option(help: ArgumentHelp("How many were looked at.", valueName: "number")) var cases: Int?
  @Option(help: "What those are, such as \"questionnaire answers\"; default: cases.")
  var counted: String?
  @Option(help: "The first day, such as 2026-03-16 or 16 Mar 2026.") var from: CalendarDate
  @Option(help: "The last day; default: the first.") var to: CalendarDate?
  @Option(name: .customLong("service"), help: "A service it looked at; may be repeated.")
  var services: [String] = []
  @Option(name: .customLong("theme"), help: "A theme it speaks of, by id; may be repeated.")
  var themes: [String] = []
  @Option(name: .customLong("strength"), help: "What was strong; may be repeated.")
  var strengths: [String] = []
  @Option(name: .customLong("develop"), help: "What has to be developed; may be repeated.")
  var development: [String] = []
  @Option(help: "What is done about it.") var action: String?
  @Option(help: "Its id; default: the next free REG-QUARTER-NUMBER.") var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let draft = QualityActivity(
      id: id ?? "", kind: type, title: title.written ?? "", source: source?.written, cases: cases,
      counted: counted?.written, from: from, to: to, services: services, themes: themes,
      strengths: strengths.compactMap(\.written), development: development.compactMap(\.written),
      action: action?.written)
    let added = try Terminal.shown(workspace.council().addActivity(draft, by: actor.hand))
    Terminal.say(
      "Added \(added.id). The quarter's table: plr activity stocktake --period "
        + "\(added.endedOn.month.quarter)")
  }
}

struct ActivityList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The activities of the register.")

  @Option(
    help: ArgumentHelp(
      "A financial year 2025/26, a quarter 2025-Q3 (October to December 2025), a month 2026-02, or FROM..TO.",
      valueName: "period"))
  var period: Period?
  @Option(help: "Only of this type.") var type: QualityActivity.Kind?
  @Option(help: "Only those that looked at this service.") var service: String?
  @Option(help: "Only those that speak of this theme, by id.") var theme: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    var listing = ActivityListing(period: period)
    (listing.kind, listing.service, listing.theme) = (type, service, theme)
    let found = try workspace.council().activities(listing, by: actor.hand).shown()
    let isText = format.format == .text
    let table = ReportTable(
      "",
      columns: ["activity", "type", "from", "to", .number("cases"), "title"]
        + (isText
          ? []
          : [
            "counted", "source", "services", "themes", "strengths", "areas for development",
            "action",
          ]),
      rows: found.map { activity in
        [
          activity.id, activity.kind.rawValue, activity.from.description,
          activity.endedOn.description, activity.cases.map(String.init) ?? "", activity.title,
        ]
          + (isText
            ? []
            : [
              activity.counted ?? "cases", activity.source ?? "",
              activity.services.joined(separator: "; "), activity.themes.joined(separator: " "),
              activity.strengths.joined(separator: " "),
              activity.development.joined(separator: " "), activity.action ?? "",
            ])
      })
    Terminal.write(table, format.format, empty: "Nothing in the register: plr activity add")
  }
}

struct ActivityStocktake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stocktake",
    abstract: "The quarter's table: type, theme, areas for development, action; and its counts.",
    discussion: """
      The register, practice weeks and dip samples that ended in the period. Reviews have figures of their own: \
      plr figures, plr report board.
      """)

  @Option(
    help: ArgumentHelp(
      "A quarter such as 2025-Q3 (October to December 2025), or any other period; default: the last whole quarter.",
      valueName: "period"))
  var period: Period?
  @Option(help: "text, markdown, json or csv.") var format: PageFormat = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let stocktake = try workspace.council().stocktake(of: period, by: actor.hand).shown()
    switch format {
    case .text: Terminal.write(stocktake.text(style: Terminal.output))
    case .markdown: Terminal.write(stocktake.markdown)
    case .json: Terminal.say(stocktake.json)
    case .csv: Terminal.write(stocktake.table.csv)
    }
  }
}
