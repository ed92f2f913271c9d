import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ModerationNext: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract:
      "The review you are asked to grade next, by its last day: the case and what to judge.",
    discussion: """
      It never shows the auditor's grades or words, nor why the review was taken. --open then opens the \
      form in your editor, as plr moderation record does.
      """)

  @Flag(help: "All you are asked for, and what waits for you to be settled.")
  var list = false

  @Flag(help: "Everybody's, for the QA lead; with --list.")
  var everybody = false

  @Flag(help: "Open the form in your editor.")
  var open = false

  @Flag(help: "Write the empty form to standard output.")
  var form = false

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func validate() throws {
    if everybody, !list { throw ValidationError("--everybody belongs to --list") }
    if format.format != .text, !list { throw ValidationError("--format belongs to --list") }
  }

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    if list {
      if everybody {
        try Permission.require(
          person.holds(.qaLead), person, to: "see what everybody is asked for", who: "the QA lead")
      }
      let work = try session.openModerations(of: everybody ? nil : person.id, on: day.today)
      let nothing =
        everybody
        ? (["Nobody has anything to grade or to settle."]
          + [work.conversationNote].compactMap(\.self)).joined(separator: "\n")
        : "You are asked for nothing at the moment."
      return Terminal.write(work.table(everybody: everybody), format.format, empty: nothing)
    }
    let rows = try session.reading().read {
      try $0.selections(moderator: person.id, openOnly: true)
    }
    guard let next = rows.first else { return try sayNothingIsDue(session, person) }
    let review = next.assignment.review
    if form { return Terminal.write(try session.caseToModerate(review, by: actor.hand).form) }
    if open { return try session.gradeInEditor(review, by: actor.hand) }
    try show(next, of: rows.count, session)
  }

  private func sayNothingIsDue(_ session: Council, _ person: Workspace.Person) throws {
    let work = try session.openModerations(of: person.id, on: day.today)
    Terminal.say("Nothing waits to be graded by \(person.id). Thank you for what you have done.")
    if !work.rows.isEmpty {
      Terminal.say("")
      Terminal.write(work.table(everybody: false).text(style: Terminal.output))
    }
  }

  private func show(_ next: SelectionRow, of count: Int, _ session: Council) throws {
    let assignment = next.assignment
    let (text, isAgain) = try session.reading().read { reading in
      try (
        reading.document(ofReview: assignment.review),
        !reading.moderationRevisions(of: assignment.review).isEmpty
      )
    }
    guard let text, case .review(let review)? = document(inCanonical: text) else { return }
    let style = Terminal.output
    let clock = assignment.clock(on: day.today)
    Terminal.say(style("Case \(next.caseReference)", .bold) + "  \(assignment.review)")
    Terminal.say("  \(next.service), team \(next.team), \(next.month.words)")
    Terminal.say(
      "  to be graded by \(assignment.dueOn.words)"
        + (clock.words == "due today" ? ", today" : ": \(clock.words)"))
    if isAgain {
      Terminal.say(
        wrapped(
          "It was amended after you graded it. Your own earlier grades stand in the form.",
          indent: "  "))
    }
    if count > 1 { Terminal.say("  \(count - 1) more after this one: plr moderation next --list") }
    if let template = try session.library.template(review.template) {
      Terminal.write("\n" + whatToJudge(template, service: review.service, style: style))
    }
    Terminal.say(
      "\nRead the child's record first, then: plr moderation record \(assignment.review)")
  }
}
