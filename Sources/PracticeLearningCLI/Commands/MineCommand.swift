import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct MineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract:
      "What waits for you, by its last day in working days, each with the command that does it.",
    discussion: """
      Reviews to record and to grade, conversations to answer, actions to see to, exemptions to approve, and \
      what is new to read. It tells nothing of a review you have still to grade.
      """)

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let council = try workspace.council()
    let items = try Terminal.shown(council.waiting(by: day.hand(of: actor)))
    let today = "\(day.today.weekday.name) \(day.today.words)"
    guard format.format == .text else {
      return Terminal.write(wide(items), format.format, empty: "")
    }
    let person = try council.actor(actor.hand).id
    guard !items.isEmpty else { return Terminal.say("Nothing waits for \(person) on \(today).") }
    Terminal.write(narrow(items, today).text(style: Terminal.output))
  }

  private func narrow(_ items: [WaitingItem], _ today: String) -> ReportTable {
    ReportTable(
      "Waiting for you on \(today)", columns: ["", "", "", ""],
      rows: items.map {
        [$0.when(on: day.today), $0.subject, $0.words, Terminal.output.wording($0.remedy)]
      })
  }

  private func wide(_ items: [WaitingItem]) -> ReportTable {
    ReportTable(
      "",
      columns: ["kind", "subject", "what", "last day", .number("working days left"), "command"],
      rows: items.map { item in
        [
          item.kind.rawValue, item.subject, item.words, item.lastDay?.description ?? "",
          item.lastDay.map { String(day.today.workingDays(until: $0)) } ?? "",
          Terminal.output.wording(item.remedy),
        ]
      })
  }
}
