import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

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
    let council = try workspace.council()
    if list {
      let work = try council.moderationsToDo(
        everybody: everybody, on: day.today, by: actor.hand
      ).get()
      let nothing =
        everybody
        ? (["Nobody has anything to grade or to settle."]
          + [work.conversationNote].compactMap(\.self)).joined(separator: "\n")
        : "You are asked for nothing at the moment."
      return Terminal.write(work.table(everybody: everybody), format.format, empty: nothing)
    }
    guard let next = try council.nextToModerate(on: day.today, by: actor.hand).get() else {
      return try sayNothingIsDue(council)
    }
    if form {
      return Terminal.write(try council.caseToModerate(next.review, by: actor.hand).get().form)
    }
    if open { return try council.gradeInEditor(next.review, by: actor.hand) }
    show(next)
  }

  private func sayNothingIsDue(_ council: Council) throws {
    let work = try council.moderationsToDo(everybody: false, on: day.today, by: actor.hand).get()
    let person = try council.actor(actor.hand).id
    Terminal.say("Nothing waits to be graded by \(person). Thank you for what you have done.")
    if !work.rows.isEmpty {
      Terminal.say("")
      Terminal.write(work.table(everybody: false).text(style: Terminal.output))
    }
  }

  private func show(_ next: NextToModerate) {
    let style = Terminal.output
    Terminal.say(style("Case \(next.caseReference)", .bold) + "  \(next.review)")
    Terminal.say("  \(next.service), team \(next.team), \(next.month.words)")
    Terminal.say(
      "  to be graded by \(next.due.words)"
        + (next.clock.words == "due today" ? ", today" : ": \(next.clock.words)"))
    if next.isAgain {
      Terminal.say(
        wrapped(
          "It was amended after you graded it. Your own earlier grades stand in the form.",
          indent: "  "))
    }
    if next.more > 0 {
      Terminal.say("  \(next.more) more after this one: plr moderation next --list")
    }
    if let template = next.template {
      Terminal.write("\n" + whatToJudge(template, service: next.service, style: style))
    }
    Terminal.say("\nRead the child's record first, then: plr moderation record \(next.review)")
  }
}
