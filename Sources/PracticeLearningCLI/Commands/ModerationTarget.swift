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
    let session = try workspace.council()
    let person = try actor.named == nil ? nil : session.actor(actor.hand)
    let isLead = person?.holds(.qaLead) == true
    if next || open {
      guard isLead else { throw ModerationTarget.onlyTheLead(person) }
      return try writeTable(session)
    }
    let (meant, hand) = (selection.meant(on: day), day.hand(of: actor))
    // Shares and clocks alone, no grade, so that nothing is left out.
    var sets = try session.targetSets(meant, hand)
    var standings: [String: (ModerationStanding, ModerationForecast)] = [:]
    for index in sets.indices {
      guard let programme = sets[index].programme,
        let standing = try session.moderationStanding(programme, meant, hand)
      else { continue }
      let forecast = try session.moderationForecast(standing, programme, meant)
      standings[programme] = (standing, forecast)
      if format.format != .text {
        sets[index] = sets[index].keeping {
          [.moderationShare, .moderationShareToDate, .moderationNeeded, .moderationNeededToDate]
            .contains($0.id)
        }
        sets[index].figures += standing.figures(
          programme: programme, forecast: forecast, namesAuditors: isLead)
      }
    }
    let style = Terminal.output
    Terminal.write(sets, format.format) { set in
      let text = set.target(style: style)
      guard let (standing, forecast) = set.programme.flatMap({ standings[$0] }) else { return text }
      return text + "\n" + standing.text(forecast, namesPeople: isLead, style: style)
        + (isLead ? "" : "\n  Auditors and reviews are named to the QA lead: add --as QA-01\n")
    }
  }

  private func writeTable(_ session: Council) throws {
    let (meant, hand) = (selection.meant(on: day), day.hand(of: actor))
    var tables: [ReportTable] = []
    for tally in try session.tallies(meant, hand, .whole) {
      guard let standing = try session.moderationStanding(tally.programme, meant, hand) else {
        continue
      }
      tables.append(next ? standing.nextTable : standing.openTable)
    }
    guard var table = tables.first else { return Terminal.say("No review was submitted.") }
    table.rows += tables.dropFirst().flatMap(\.rows)
    Terminal.write(table, format.format, empty: next ? "None." : "Nothing is open.")
  }

  private static func onlyTheLead(_ person: Workspace.Person?) -> Refusal {
    Refusal(
      .notPermitted,
      "\(person?.id ?? "nobody named") is not the QA lead, and single reviews are listed to the QA lead",
      advice: "act as the QA lead with --as, or leave --next and --open out")
  }
}
