import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewStore

struct ModerationReassign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reassign",
    abstract: "Ask somebody else to moderate a review; the clock starts anew.",
    discussion: "Who was asked before, and why that changed, is kept.")

  @Argument(help: "The review's id.") var review: String

  @Option(help: ArgumentHelp("Who is to moderate it, by role code.", valueName: "person"))
  var to: String

  @Option(help: "Why.") var because: String

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "say who moderates", who: "the QA lead")
    guard because.written != nil else {
      throw Refusal(
        .reasonNeeded, at: ["because"], "\(review) was to be given to \(to) without a reason",
        advice: "say why in a few words with --because")
    }
    let store = try session.writing(actor.hand, "moderation reassign")
    let (before, due) = try store.write(at: Now.timestamp) { batch in
      guard let row = try batch.reading.review(review) else { throw unknownReview(review, session) }
      let selection = try batch.reading.selection(of: review)
      try session.refuseNames(inReason: because, at: "because", by: actor.hand)
      let desk = ModerationDesk(
        session.workspace,
        session.workspace.programme(row.programme)
          ?? Programme(id: row.programme, name: row.programme), today: day.today)
      try desk.checkModerator(to, of: row)
      if let selection {
        try check(selection)
        let assignment = selection.assignment
        try day.refuse(
          before: assignment.assignedOn, "\(assignment.moderator) was asked to moderate \(review)")
      }
      let stored = try batch.reassign(
        review, to: to, assignedOn: desk.today, dueOn: desk.dueDay, because: because)
      if case .refused(let refusal) = stored { throw Refusal([refusal]) }
      return (selection?.assignment.moderator ?? "", desk.dueDay)
    }
    try store.close()
    Terminal.say("\(to) is asked to moderate \(review) by \(due.words), in place of \(before).")
  }

  private func check(_ selection: SelectionRow) throws {
    guard selection.isOpen else {
      throw Refusal(
        .wrongState, "the review \"\(review)\" is moderated already",
        advice: "leave it as it is; an amended review is moderated again")
    }
    guard selection.assignment.moderator != to else {
      throw Refusal(
        .wrongState,
        "\(to) is asked to moderate \(review) already, by \(selection.assignment.dueOn.words)",
        advice: "name somebody else with --to")
    }
  }
}
