import PracticeLearning
import ReviewReports
import ReviewStore

extension Council {
  /// How much of every programme that is meant was moderated, month by month. It tells no grade, so that
  /// it counts what somebody is asked to grade too.
  func targetSets(_ selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    let view = try figureView(selection, by: hand)
    let store = try store()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    let day = selection.statusDay(in: period, hand)
    let tallies = try store.tallies(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, on: day)
    let april = period.first.financialYear.firstMonth
    let before = try Period(from: april, to: period.first.adding(-1)).map {
      try store.comparisons(
        period: $0, programme: selection.programme, service: selection.service,
        team: selection.team)
    }
    let counted = tallies.filter { $0.total.submitted + $0.total.expected + $0.total.exempt > 0 }
    return ordered(counted).map { tally in
      figureSet(
        tally, selection, hand, ThemeList(version: 1, headings: [], themes: []),
        .withParts(before?.first { $0.programme == tally.programme }?.months ?? [:])
      ).keeping {
        [.moderationShare, .moderationShareToDate, .moderationNeeded, .moderationNeededToDate]
          .contains($0.id)
      }.shown(by: view)
    }
  }
}

extension Council {
  /// How the moderation of a programme stands; nothing where no review was submitted.
  func moderationStanding(
    _ id: String, _ selection: Selection, _ hand: Hand
  ) throws -> ModerationStanding? {
    let programme = workspace.programme(id) ?? Programme(id: id, name: id)
    return try look(hand) { gate, reading in
      let desk = ModerationDesk(
        workspace, programme, today: hand.today, setAside: try reading.conflictsSetAside())
      var filter = selection.reviews()
      filter.programme = id
      guard let last = try reading.latestMonth(matching: filter) else { return nil }
      let year = Period(from: last.financialYear.firstMonth, to: last) ?? Period(last)
      filter.period = year
      var standing = ModerationStanding(
        period: year, today: hand.today, targetPercent: desk.policy.targetPercent)
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
              submittedOn: CalendarDate(String(row.submittedAt.prefix(10))) ?? hand.today,
              // It tells the auditor's grade to whoever may still be asked to grade without it.
              always: gate.mayBeAsked(row)
                ? nil
                : desk.policy.reasonToTake(
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
    _ standing: ModerationStanding, _ programme: String, _ selection: Selection
  ) throws -> ModerationForecast {
    let store = try store()
    let began = try store.read {
      try $0.firstMonth(
        programme: programme, service: selection.service, team: selection.team)
    }
    guard selection.service == nil, selection.team == nil else {
      return ModerationForecast(standing, months: [:], since: began)
    }
    let tallies = try store.expectations(
      period: Period(standing.period.last.financialYear), programme: programme)
    return ModerationForecast(standing, months: tallies, since: began)
  }
}
