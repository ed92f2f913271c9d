import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportBriefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Seven minutes on one theme, for a team meeting.",
    discussion: """
      What it is about, why it matters, what was looked at, what is strong, what worries, what is done, and questions. \
      Only cleared quotes; it names no child and no worker. --councillors hides numbers from 1 to 5.
      """)

  @Option(help: ArgumentHelp("The theme, by id.", valueName: "theme")) var theme: String
  @Flag(help: "The page for councillors and the public.") var councillors = false

  @OptionGroup var selection: ScopeOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A financial year 2025/26, a quarter 2025-Q3, a month 2026-02, or FROM..TO.",
      valueName: "period"))
  var period: Period?
  @OptionGroup var page: PageOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    var meant = selection.meant
    meant.period = period
    try page.write(in: council) {
      try council.themeBriefing(
        on: theme, meant, forCouncillors: councillors, by: day.hand(of: actor)
      ).shown()
    }
  }
}

struct ReportNewsletter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsletter", abstract: "The themes of a month, for everybody.",
    discussion: """
      What is named most often as a strength and as an area for development, cleared quotes, what was completed with \
      evidence, and the next practice week. It names no child and no worker. --councillors hides numbers from 1 to 5.
      """)

  @Option(help: "The month, such as 2026-02.") var month: Month
  @Flag(help: "The page for councillors and the public.") var councillors = false

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    try page.write(in: council) {
      try council.themeNewsletter(
        of: month, selection.meant, forCouncillors: councillors, by: day.hand(of: actor)
      ).shown()
    }
  }
}

struct ReportSupervision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervision",
    abstract: "A sheet for supervision: strengths first, what was said, actions to talk through.",
    discussion: """
      For the practitioner, who supervises them or leads their team, and the QA lead; reviews of the last three months \
      there are. What you are shown is written to the journal.
      """)

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The practitioner, by role code.", valueName: "person"))
  var person: String

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    try page.write(in: council) {
      try council.supervisionSheet(for: person, selection.meant, by: day.hand(of: actor)).shown()
    }
  }
}

struct ReportNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "The names a council may use where it rewords a page.",
    discussion: """
      --template writes the built-in template. Put it into the folder Templates/Reports of the workspace under the \
      page's name, such as briefing.md, and change its words; a name the page does not know is refused by its line.
      """)

  @Argument(help: "review-feedback, briefing, newsletter, supervision or escalation.") var page:
    PageKind
  @Flag(help: "Write the built-in template.") var template = false
  @OptionGroup var format: FormatOptions

  func run() throws {
    if template { return Terminal.write(page.builtInTemplate) }
    Terminal.write(page.table, format.format, empty: "")
  }
}

extension PageKind: ExpressibleByArgument {}

/// A programme and a service.
struct ScopeOptions: ParsableArguments {
  @Option(name: .long, help: "Only this programme, by id.") var programme: String?
  @Option(name: .long, help: "Only this service.") var service: String?

  /// The reviews that are meant.
  var meant: Selection { Selection(programme: programme, service: service) }
}
