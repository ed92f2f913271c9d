import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ModerationCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Auditor and moderator side by side: can the grades be trusted?",
    discussion: """
      Without --by the programme as a whole: what was recorded and what it is allowing for moderation, how \
      often the two agree and which way they differ, per domain, and by month. json and csv also hold \
      every service, month and quarter and, for the QA lead, every moderator. Figures of moderators and \
      auditors are for the QA lead and for those they are of: name yourself with --as.
      """)

  @Option(help: "service, month, quarter, moderator or auditor.")
  var by: ComparisonSplit?

  @Flag(help: "Also show kappa and AC2 with what they mean, and the tables of grades.")
  var coefficients = false

  @Option(help: "The rating auditors are compared on: overall or a domain.")
  var rating: ComparedRating = .overall

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    let style = Terminal.output
    if by == .auditor {
      let sets = try session.leniency(rating.rating, selection.meant, day.hand(of: actor))
      return Terminal.write(sets, format.format) { $0.auditors(style: style) }
    }
    let view = ComparisonView(part: by?.part, showsCoefficients: coefficients, style: style)
    let sets = try session.comparisons(
      selection.meant, day.hand(of: actor), by: by?.part, inText: format.format == .text)
    Terminal.write(sets, format.format) { $0.comparison(view) }
  }
}

/// What a comparison may be split by at the command line.
enum ComparisonSplit: String, CaseIterable, ExpressibleByArgument {
  case service, month, quarter, moderator, auditor

  /// The part of the comparison; auditors are looked at in a way of their own.
  var part: ComparisonPart? { ComparisonPart(rawValue: rawValue) }
}

/// A rating that auditor and moderator are compared on, as it is typed.
enum ComparedRating: String, CaseIterable, ExpressibleByArgument {
  case overall
  case caseRecording = "case_recording"
  case assessments
  case planning
  case voiceOfTheChild = "voice_of_the_child"
  case outcomes
  case managementOversight = "management_oversight"

  var rating: Rating { Rating.compared.first { $0.key == rawValue } ?? .overall }
}
