import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

extension Council {
  /// What a practitioner and whoever leads their supervision take into the room.
  ///
  /// - Parameters:
  ///   - code: the practitioner, by role code.
  ///   - selection: which reviews; without months those of the last three months there are of their work.
  ///   - hand: the practitioner, who supervises them or leads their team, or the QA lead; what they are shown is
  ///     written down.
  package func supervisionSheet(
    for code: String, _ selection: Selection = Selection(), by hand: Hand
  ) -> Outcome<SupervisionSheet> {
    Outcome {
      try check(selection)
      let viewer = try viewer(hand)
      let person = try supervised(code, viewer)
      let (sheet, shown) = try look(hand) { gate, reading in
        try sheetOf(person, selection, SharedSight(gate, for: person, reading), reading, hand)
      }
      if !shown.isEmpty {
        try write(by: hand, "report supervision") {
          try $0.look(at: shown, filter: "supervision of \(person.id)")
        }
      }
      return sheet
    }
  }

  /// The practitioner, for whoever may take a sheet into supervision with them.
  private func supervised(_ code: String, _ viewer: Viewer) throws -> Workspace.Person {
    let person = isSameID(code, viewer.person.id) ? viewer.person : workspace.person(code)
    let leads = person.map { person in
      isSameID(person.id, viewer.person.id)
        || isSameID(person.supervisor ?? "", viewer.person.id)
        || viewer.leads(as: .teamManager, team: person.team ?? "", service: "")
    }
    guard leads == true || viewer.may(.exportAll) else {
      throw viewer.refusal(
        to: "lead the supervision of \"\(code.prefix(64))\"", able: [.qaLead, .teamManager])
    }
    return try known(code)
  }

  private func sheetOf(
    _ person: Workspace.Person, _ selection: Selection, _ shared: SharedSight,
    _ reading: Reading, _ hand: Hand
  ) throws -> (SupervisionSheet, shown: [ReviewRow]) {
    var own: [ReviewRow] = []
    try reading.forEachRow(matching: selection.reviews()) { row in
      if isSameID(row.practitioner, person.id) { own.append(row) }
    }
    let recent = own.recent(unless: selection.period)
    var sheet = SupervisionSheet(
      council: workspace.council, person: person.id, day: hand.today,
      months: recent.period?.words ?? "all months")
    var shown: [ReviewRow] = []
    for row in recent.rows.sorted(by: { ($1.month, $0.id) < ($0.month, $1.id) }) {
      if shared.isKeptBack(row) {
        sheet.leftOut += 1
        continue
      }
      guard shared.sight(of: row).contains(.words), let review = try reading.review(named: row.id)
      else { continue }
      shown.append(row)
      sheet.strengths += review.placedFindings.filter { $0.place.kind == .strength }.prefix(2)
        .map { .init($0.text, in: $0.place.domain, row.month) }
      let said = try reading.practitionerWords(of: row.id).filter { $0.kind == .reflection }
      sheet.talked.append(
        .init(
          review: row.id,
          conversation: try reading.practiceConversation(of: row.id)?
            .words(practitioner: row.practitioner) ?? "no conversation recorded",
          reflections: (review.conversation?.reflection.map { [$0] } ?? []) + said.map(\.text)))
    }
    sheet.strengths = Array(sheet.strengths.prefix(5))
    for stored in try reading.actions(matching: ActionFilter()) where stored.raisedOn <= hand.today
    {
      let action = stored.asOf(hand.today)
      let row = try action.review.flatMap { try reading.review($0) }
      // What a review of theirs asks of the whole council is not theirs to do, unless it was handed over.
      let isForThem =
        [.child, .worker].contains(action.plan.level) || action.waitingSupervision != nil
      let isTheirs =
        isSameID(action.plan.owner ?? "", person.id)
        || isForThem && row.map { isSameID($0.practitioner, person.id) } ?? false
      guard isTheirs, shared.mayRead(action, of: row) else { continue }
      add(action, to: &sheet, on: hand.today)
    }
    return (sheet, shown)
  }

  private func add(_ action: LearningAction, to sheet: inout SupervisionSheet, on day: CalendarDate)
  {
    let told = PageAction(action, on: day)
    let last = action.steps.last { [.handedToSupervision, .tickedOff].contains($0.what) }
    if let waiting = action.waitingSupervision {
      sheet.handed.append(.init(told, day: waiting.day, because: waiting.because))
      return
    }
    if let last, last.on >= day.adding(months: -6) {
      sheet.ticked.append(.init(told, day: last.on, because: last.because))
    }
    // What was talked through is not done by that.
    if action.status.isOpen { sheet.open.append(told) }
  }
}
