import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct CalibrationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "How people's grades lie, how often they agree, and how that moves over sessions.",
    discussion: """
      Without an id, the sessions you take part in; to the QA lead all. The spread names nobody. Where \
      each person sits is for the QA lead; a person sees their own place. Nobody sees others' grades \
      before their own are saved. Looks that name people are written to the journal.
      """)

  @Argument(help: "The session's id.")
  var id: String?

  @Flag(help: "The sessions so far, one point each.")
  var drift = false

  @Option(help: "With --drift: one person, by role code.")
  var person: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func validate() throws {
    if drift, id != nil {
      throw ValidationError("--drift is over all sessions: leave the id out")
    }
    if person != nil, !drift { throw ValidationError("--person goes with --drift") }
  }

  func run() throws {
    let council = try workspace.council()
    let style = Terminal.output
    if drift {
      guard let set = try council.calibrationDrift(of: person, by: actor.hand).get() else {
        return Terminal.say(
          try isWhole(council)
            ? "No calibration session has everybody's grades yet."
            : "No calibration session that you take part in has everybody's grades yet.")
      }
      return Terminal.write([set], format.format) { $0.calibrationDrift(style: style) }
    }
    guard let id else {
      return try list(
        council.calibrations(by: actor.hand).get(),
        empty: isWhole(council)
          ? "No calibration session yet: plr calibration new"
          : "You take part in no calibration session.")
    }
    let shown = try council.calibration(id, by: actor.hand).get()
    Terminal.write([shown.figures], format.format) {
      $0.calibration(titles: shown.titles, style: style)
    }
  }

  /// Whether the person is told of every session, so that none means none.
  private func isWhole(_ council: Council) throws -> Bool {
    try council.viewer(actor.hand).reads(.calibrations)
  }

  private func list(_ sessions: [CalibrationHeading], empty: String) {
    let table = ReportTable(
      "Calibration sessions",
      columns: ["session", "held on", .number("cases"), "grades in", "state", "title"],
      rows: sessions.map { heading in
        let session = heading.session
        return [
          session.id, session.heldOn.description, String(session.cases.count),
          "\(heading.given) of \(session.participants.count)", heading.state, session.title,
        ]
      })
    Terminal.write(table, format.format, empty: empty)
  }
}
