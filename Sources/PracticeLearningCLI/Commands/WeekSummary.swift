import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct WeekSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "A practice week on one page.",
    discussion: """
      How much there is of each kind of evidence, what is strong before what worries, what is done next, how it \
      compares with the last week on the theme by the same measures, and who is told what by when. --councillors \
      hides numbers from 1 to 5 with those from which they could be worked out, and is refused where a word tells who \
      somebody is.
      """)

  @Argument(help: "The week, by id.") var id: String
  @Flag(help: "The page for councillors and the public.") var councillors = false
  @Option(help: "text, markdown, json or csv.") var format: PageFormat = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let report = try workspace.council().week(id, forCouncillors: councillors, by: actor.hand)
      .shown()
    switch format {
    case .text: Terminal.write(report.text(style: Terminal.output))
    case .markdown: Terminal.write(report.markdown)
    case .json: Terminal.say(report.json)
    case .csv: Terminal.write(report.table.csv)
    }
  }
}

struct WeekList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The practice weeks there are.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let weeks = try workspace.council().weeks(by: actor.hand).shown()
    let table = ReportTable(
      "",
      columns: [
        "practice week", "theme", "from", "to", .number("reviews"), .number("sessions"),
        .number("people"),
      ],
      rows: weeks.map { week in
        let sessions = week.counts.first { $0.kind == .learningSession }
        return [
          week.id, week.theme, week.from.description, week.to.description,
          "\(week.reviews.count)", "\(sessions?.number ?? 0)", "\(sessions?.people ?? 0)",
        ]
      })
    Terminal.write(table, format.format, empty: "No practice week yet: plr week new")
  }
}
