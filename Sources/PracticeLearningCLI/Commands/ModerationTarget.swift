import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

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
    // Shares and clocks alone, no grade: whoever is not named may see them.
    if person != nil { try session.refuseUnblinding(selection.meant, actor.hand) }
    var sets = try session.figureSets(selection.meant, day.hand(of: actor))
    var standings: [String: (ModerationStanding, ModerationForecast)] = [:]
    for index in sets.indices {
      guard let programme = sets[index].programme,
        let standing = try session.moderationStanding(programme, selection, day)
      else { continue }
      let forecast = try session.moderationForecast(standing, programme, selection, day)
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
    var tables: [ReportTable] = []
    for tally in try session.tallies(selection.meant, day.hand(of: actor)) {
      guard let standing = try session.moderationStanding(tally.programme, selection, day) else {
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

extension Council {
  /// How the moderation of a programme stands; nothing where no review was submitted.
  func moderationStanding(
    _ id: String, _ selection: SelectionOptions, _ day: DayOptions
  ) throws -> ModerationStanding? {
    let programme = workspace.programme(id) ?? Programme(id: id, name: id)
    let desk = ModerationDesk(workspace, programme, today: day.today)
    return try reading().read { reading in
      var filter = selection.meant.reviews()
      filter.programme = id
      guard let last = try reading.latestMonth(matching: filter) else { return nil }
      let year = Period(from: last.financialYear.firstMonth, to: last) ?? Period(last)
      filter.period = year
      var standing = ModerationStanding(
        period: year, today: day.today, targetPercent: desk.policy.targetPercent)
      let asked = Dictionary(
        try reading.selections(programme: id, openOnly: true).map { ($0.review, $0.assignment) }
      ) { first, _ in first }
      let before = try desk.framedBefore(reading)
      let early = try desk.firstReviewsOfNewAuditors(reading)
      let earlier = try reading.gradedBefore()
      try reading.forEachRow(matching: filter) { row in
        if row.state != .submitted {
          standing.addModerated(month: row.month, service: row.service, auditor: row.auditor)
        } else if let assignment = asked[row.id] {
          standing.addOpen(
            assignment, month: row.month, service: row.service, auditor: row.auditor)
        } else {
          standing.add(
            .init(
              review: row.id, month: row.month, service: row.service, auditor: row.auditor,
              submittedOn: CalendarDate(String(row.submittedAt.prefix(10))) ?? day.today,
              always: desk.policy.reasonToTake(
                row, isAuditorNew: early.contains(row.id), before: earlier[row.id]),
              wasInDraw: before.contains(row.id)))
        }
      }
      return standing
    }
  }

  /// The forecast of a programme to the end of the financial year. What is expected of a service or a
  /// team is not known: reviews are allocated to auditors.
  func moderationForecast(
    _ standing: ModerationStanding, _ programme: String, _ selection: SelectionOptions,
    _ day: DayOptions
  ) throws -> ModerationForecast {
    guard selection.service == nil, selection.team == nil else {
      return ModerationForecast(standing, months: [:])
    }
    let tallies = try reading().tallies(
      period: Period(standing.period.last.financialYear), programme: programme, service: nil,
      team: nil, on: day.today)
    return ModerationForecast(standing, months: tallies.first?.months ?? [:])
  }
}
