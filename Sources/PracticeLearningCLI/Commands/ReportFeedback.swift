import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportFeedback: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "What happened to your reviews: grades kept, what was said, what became of actions.",
    discussion: """
      A page for one auditor or practitioner, by default for yourself, of the last three months there are. The QA lead \
      makes it for somebody else, or for everybody into a folder; it holds what both of you may read. \
      What you are shown is written to the journal.
      """)

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Whom the page is for, by role code.", valueName: "person"))
  var person: String?

  @Flag(help: "A page for each auditor and practitioner, into the folder named with --into.")
  var everybody = false

  @Option(
    help: ArgumentHelp("The folder the pages go into.", valueName: "folder"),
    completion: .directory)
  var into: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard everybody == (into != nil) else {
      throw ValidationError("Pages for everybody go into a folder: --everybody --into FOLDER.")
    }
    guard !everybody || person == nil && page.output == nil else {
      throw ValidationError("--everybody goes with neither --for nor --output.")
    }
  }

  func run() throws {
    let council = try workspace.council()
    let hand = day.hand(of: actor)
    guard let into else {
      return try page.write(in: council) {
        try council.reviewFeedback(for: person, selection.meant, by: hand).shown()
      }
    }
    let text: (ReviewFeedback) -> String = try page.text(in: council)
    let pages = try council.reviewFeedbackForEverybody(selection.meant, by: hand).shown()
    try makePrivateFolder(into)
    for one in pages {
      try writePrivately(text(one), to: "\(into)/\(one.person).\(page.ending)")
    }
    Terminal.say("Wrote \(counted(pages.count, "page")) into \(into)")
  }
}
