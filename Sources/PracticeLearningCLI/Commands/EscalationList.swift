import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct EscalationListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the escalations: what is to be done next, by whom and by when.",
    discussion: """
      To a service manager and those above theirs, to an auditor those of own audits, to the QA lead all.
      """)

  @Flag(help: "Only those that are not closed.") var open = false

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let hand = day.hand(of: actor)
    let list = try workspace.council().escalations(openOnly: open, by: hand).get()
    Terminal.write(table(list, on: hand.today), format.format, empty: "No escalations.")
    if let note = list.note, format.format == .text { Terminal.say("  \(note)") }
  }

  private func table(_ list: EscalationList, on today: CalendarDate) -> ReportTable {
    let isText = format.format == .text
    let withoutTerms = list.escalations.count { $0.isWithoutTerms && !$0.escalation.isClosed }
    return ReportTable(
      "",
      columns: ["review", "service", "team", "raised", "state", "by", "late", "waits for"]
        + (isText ? [] : ["terms", "re-review by", "re-review drawn for", "re-review"]),
      rows: list.escalations.map { shown in
        let escalation = shown.escalation
        return [
          escalation.review, escalation.service, escalation.team,
          escalation.raisedOn?.description ?? "", shown.state, shown.lastDay?.description ?? "",
          shown.isLate(on: today) ? "yes" : "no", shown.waitsFor.joined(separator: "; "),
        ]
          + (isText
            ? []
            : [
              shown.isWithoutTerms ? "no" : "yes", shown.reReviewDay?.description ?? "",
              escalation.reReview?.auditor ?? "", escalation.reReviewedBy ?? "",
            ])
      },
      note: withoutTerms == 0
        ? nil
        : "\(withoutTerms) without a day: taken in from elsewhere when every term was over. Close "
          + "what was seen to, with its reason.")
  }
}
