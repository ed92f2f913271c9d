import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report.",
    discussion: """
      A web page is one file that asks no network for anything and runs no script; printed by a browser it is the PDF. \
      What a council may change of it stands in Templates/Reports of its workspace: report.css, logo.svg or logo.png.
      """,
    subcommands: [
      ReportBoard.self, ReportModeration.self, ReportThemes.self, ReportPracticeWeek.self,
      ReportStocktake.self, ReportSelfAssessment.self, ReportInspection.self,
      ReportScrutiny.self, ReportReleases.self, ReportTeam.self,
      ReportBriefing.self, ReportFeedback.self, ReportNewsletter.self, ReportSupervision.self,
      ReportEscalation.self, ReportAll.self, ReportNames.self,
    ])
}

struct ReportBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "The quality board's report: one page first, then the tables.")

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.board) }
}

struct ReportModeration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderation",
    abstract: "Can the grades be trusted: auditor and moderator side by side.")

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.moderation) }
}

struct ReportThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract:
      "What reviews name as strong and to improve, what is changing, what is done about it.",
    discussion: "Without --period the twelve months that end with the latest review.")

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.themes) }
}

struct ReportPracticeWeek: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice-week", abstract: "A practice week: one theme looked at from all sides.")

  @Option(help: ArgumentHelp("The week, by id; the latest one otherwise.", valueName: "week"))
  var week: String?

  @Flag(
    name: .customLong("public"),
    help: "For the public: a c stands where a number tells of a few, or helps to work one out.")
  var isPublic = false

  @Flag(help: "Publish the page for the public: it goes into the register.")
  var publish = false

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.write(.practiceWeek) { request in
      request.week = week
      request.isPublic = isPublic || publish
      request.isPublished = publish
    }
  }
}

struct ReportStocktake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stocktake",
    abstract: "A quarter's quality activity beside reviews: what was found and what is done.",
    discussion: "Without --period the quarter before the one of today.")

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.stocktake) }
}

struct ReportSelfAssessment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "self-assessment",
    abstract: "The year around three questions: figures filled in, what people write kept.",
    discussion: """
      What people write stands in a file of theirs, by default Reports/self-assessment-2025-26.md of the workspace. It \
      is made where there is none, with a heading for each part, and never changed after that.
      """)

  @Option(
    help: ArgumentHelp("The file in which people write.", valueName: "file"), completion: .file())
  var words: String?

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.selfAssessment) { $0.words = words } }
}

struct ReportInspection: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspection",
    abstract: "What inspectors ask for: reviews, draws, second readings, actions.",
    discussion: """
      Without --period the six months that end with the latest review. For the QA lead; what you are shown is written \
      to the journal.
      """)

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.inspection) }
}

struct ReportTeam: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "A team manager's own page: practice, themes, what waits.",
    discussion: "Without --team the team you lead or belong to.")

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.team) }
}
