import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ModerationTarget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "How much is moderated, what is late, and what to take next.",
    discussion: """
      The month, the quarter and the financial year to date against the target, a forecast to the end \
      of the year, who was reached, what is open and how late, and which reviews to take next. Auditors \
      and single reviews are named to the QA lead only; others see services.
      """)

  @Flag(help: "Only the reviews to take next, as a table.") var next = false

  @Flag(help: "Only the moderations to be done, as a table.") var open = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func validate() throws {
    if next && open { throw ValidationError("give --next or --open, not both") }
  }

  func run() throws {
    let council = try workspace.council()
    let (meant, hand) = (selection.meant(on: day), day.hand(of: actor))
    if next || open {
      guard let table = try council.moderationsInTurn(meant, open: open, by: hand).get() else {
        return Terminal.say("No review was submitted.")
      }
      return Terminal.write(table, format.format, empty: next ? "None." : "Nothing is open.")
    }
    let views = try council.moderationTarget(meant, by: hand).get()
    let byProgramme = Dictionary(views.map { ($0.figures.programme, $0) }) { first, _ in first }
    let style = Terminal.output
    let sets = views.map { format.format == .text ? $0.figures : $0.everyFigure }
    Terminal.write(sets, format.format) { set in
      let text = set.target(style: style)
      guard let view = byProgramme[set.programme], let standing = view.standing,
        let forecast = view.forecast
      else { return text }
      return text + "\n"
        + standing.text(
          forecast, namesPeople: view.namesPeople, style: style, readsService: view.reads(service:))
        + (view.namesPeople
          ? "" : "\n  Auditors and reviews are named to the QA lead: add --as QA-01\n")
    }
  }
}
