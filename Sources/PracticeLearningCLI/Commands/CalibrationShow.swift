import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct CalibrationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "How people's grades lie, how often they agree, and how that moves over sessions.",
    discussion: """
      Without an id, the sessions there are. The spread names nobody. Where each person sits is for the \
      QA lead (--as); a person sees their own place. Nobody sees others' grades before their own are \
      saved. Looks that name people are written to the journal.
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
    let session = try workspace.council()
    let viewer = actor.named == nil ? nil : try session.actor(actor.hand)
    if drift { return try showDrift(session, viewer) }
    guard let id else { return try list(session) }
    let round = try session.calibrationRound(id)
    let view = try round.view(for: viewer)
    let set = FigureSet(
      council: session.workspace.council, programme: nil,
      name: "\(round.session.title) (\(id)) - \(round.session.heldOn.words)",
      period: Period(round.session.heldOn.month), day: round.session.heldOn,
      figures: round.figures(for: view))
    try noteLook(at: "calibration \(id)", set, viewer, session)
    let style = Terminal.output
    let pack: VignettePack? = try round.session.pack.flatMap { id in
      try session.reading().read { try $0.vignettePack(id) }
    }
    let titles = pack?.vignettes.reduce(into: [:]) { $0[$1.id] = $1.title } ?? [:]
    Terminal.write([set], format.format) { $0.calibration(titles: titles, style: style) }
  }

  private func showDrift(_ session: Council, _ viewer: Workspace.Person?) throws {
    let drift = CalibrationDrift(try session.reading().read { try $0.calibrationRounds() })
    let shown = try people(drift, viewer, session)
    guard let period = drift.period, let last = drift.rounds.last else {
      return Terminal.say("No calibration session has everybody's grades yet.")
    }
    let set = FigureSet(
      council: session.workspace.council, programme: nil,
      name: "Calibration sessions, \(period.words)", period: period, day: last.session.heldOn,
      figures: drift.figures(of: shown))
    try noteLook(at: "calibration drift", set, viewer, session)
    let style = Terminal.output
    Terminal.write([set], format.format) { $0.calibrationDrift(style: style) }
  }

  /// Whose series are shown: everybody's or one person's to the QA lead, their own to anybody else.
  private func people(
    _ drift: CalibrationDrift, _ viewer: Workspace.Person?, _ session: Council
  ) throws -> [String] {
    let isLead = viewer?.holds(.qaLead) == true
    guard let person else {
      return isLead ? drift.people : drift.people.filter { $0 == viewer?.id }
    }
    guard isLead || person == viewer?.id else {
      throw Refusal(
        .notPermitted, "where \(person) sits is for \(person) and the QA lead",
        advice: "act as one of them with --as, or leave --person out")
    }
    guard drift.people.contains(person) else {
      let near = nearest(to: person, among: drift.people).map { "did you mean \($0)?" }
      throw Refusal(
        .notAParticipant, "\(person) has graded in no calibration session yet",
        advice: near ?? "see who takes part with: plr export --kind calibration --format yaml")
    }
    return [person]
  }

  private func list(_ session: Council) throws {
    let (rounds, cancelled) = try session.reading().read {
      try ($0.calibrationRounds(includesCancelled: true), $0.cancelledCalibrations())
    }
    let table = ReportTable(
      "Calibration sessions",
      columns: ["session", "held on", .number("cases"), "grades in", "state", "title"],
      rows: rounds.map { round in
        let people = round.session.participants.count
        return [
          round.session.id, round.session.heldOn.description, String(round.session.cases.count),
          "\(people - round.waitingFor.count) of \(people)",
          cancelled.contains(round.session.id)
            ? "cancelled" : round.close != nil ? "closed" : round.isSettled ? "all in" : "open",
          round.session.title,
        ]
      })
    Terminal.write(table, format.format, empty: "No calibration session yet: plr calibration new")
  }

  /// Writes down who looked where people are named.
  private func noteLook(
    at subject: String, _ set: FigureSet, _ viewer: Workspace.Person?, _ session: Council
  ) throws {
    let named = Set(set.figures.compactMap { $0.dimension(.participant) })
    guard viewer != nil, !named.isEmpty else { return }
    let writer = try session.writing(actor.hand, "calibration show")
    try writer.write(at: Now.timestamp) {
      try $0.note(.read, subject, content: named.sorted().joined(separator: " "))
    }
    try writer.close()
  }
}
