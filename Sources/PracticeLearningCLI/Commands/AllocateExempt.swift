import ArgumentParser
import PracticeLearning
import ReviewActs

struct AllocateExempt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exempt",
    abstract: "Say that a review, or any review of an auditor, is not expected.",
    discussion: """
      plr allocate exempt AL-monthly-2026-02-04 --because "on sick leave"
      plr allocate exempt --auditor TM-04 --because "seconded" --until 2026-06-30

      It is in force once a second person approves it: plr allocate approve. Until then the review stays \
      expected. What is exempt is counted as exempt and not as missed. An exempt auditor is not drawn for \
      in months of whose working days the exemption covers more than half; what is open and due within \
      it is exempt at once.
      """)

  @Argument(help: "The allocation's id.") var id: String?
  @Option(help: "The auditor, by role code, instead of one allocation.") var auditor: String?
  @Option(help: "Why, in a few words.") var because: String
  @Option(
    help: ArgumentHelp(
      "The last day it is in force, such as 2026-03-16 or 16 Mar 2026.", valueName: "date"))
  var until: CalendarDate?

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard (id == nil) != (auditor == nil) else {
      throw ValidationError("name one allocation, or an auditor with --auditor")
    }
    guard auditor == nil || until != nil else {
      throw ValidationError("say until when the auditor is exempt, with --until")
    }
  }

  func run() throws {
    let council = try workspace.council()
    let what = id.map(Exempting.allocation) ?? .auditor(auditor ?? "")
    let proposal = try council.exempt(
      what, because: because, until: until, by: day.hand(of: actor)
    ).shown()
    Terminal.say(proposal.waiting)
  }
}

extension Proposal {
  /// What was entered, and who decides on it.
  var waiting: String {
    "\(id): \(words). It waits for a second person, a service manager or another QA lead:\n"
      + "plr allocate approve \(id) --as PERSON"
  }
}
