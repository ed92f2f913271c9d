public import PracticeLearning
import ReviewStore

extension Council {
  /// Raises a learning action; an empty id is given the next free one of the financial year. Similar open
  /// actions are told of; beside a very similar one nothing is raised unless that is asked for.
  ///
  /// - Parameters:
  ///   - draft: the action; without themes it takes those of the findings it answers.
  ///   - isNew: whether it is raised beside one that is very similar.
  ///   - hand: who raises it; an auditor within an own review, else those whose role it is.
  public func raiseAction(
    _ draft: LearningAction, besideSimilar isNew: Bool = false, by hand: Hand
  ) -> Outcome<LearningAction> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      var remarks: [Diagnostic] = []
      let raised = try write(by: hand, "action raise") { batch in
        var action = spelling.asSpelt(draft)
        if action.id.isEmpty { action.id = try freeActionID(batch.reading, on: hand.today) }
        let review = try action.review.flatMap { try batch.reading.review($0) }
        if let refusal = Permission.complaint(aboutRaising: action, from: review, by: viewer) {
          throw Refusal([refusal])
        }
        let gate = try Gate(viewer, batch.reading, on: hand.today)
        let found = try findings(action.findings, gate, batch.reading)
        if action.themes.isEmpty { action.themes = once(found.flatMap(\.themes)) }
        let templates = action.measure?.question == nil ? [:] : try library.allTemplates()
        remarks = try check(templates, today: hand.today).complaints(about: action).map {
          $0.naming(what: action.plan)
        }
        let similar = try similarActions(to: action, gate, batch.reading)
        remarks += complaints(about: similar, isNew: isNew)
        try refuse(remarks)
        switch try batch.record(action) {
        case .stored: return action
        case .refused(let refusal): throw Refusal([refusal])
        case .unchanged, .differs:
          throw Refusal(
            .repeatedActionID, "there is an action \"\(action.id)\" already",
            advice: "choose another id")
        }
      }
      if raised.measure == nil {
        remarks.append(
          Diagnostic(
            .noMeasure, "\(raised.id) names nothing by which to see whether practice changed",
            advice: "next time name it at the start with \(adding: .measure)"))
      }
      return (raised, remarks)
    })
  }

  /// Links findings to an open action instead of raising another one; the findings linked before stay.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - id: the action.
  ///   - hand: who links them; whoever may raise an action.
  public func linkFindings(
    _ findings: [LinkedFinding], to id: String, by hand: Hand
  ) -> Outcome<LearningAction> {
    changeAction(id, "action raise", by: hand) { action, gate, reading in
      guard let first = findings.first else {
        throw Refusal(
          .unknownFinding, "no finding is named that \(action.id) is to answer too",
          advice: "name it with \(adding: .finding)")
      }
      let source = try action.review.flatMap { try reading.review($0) }
      guard gate.mayRead(action, of: source), !gate.blindness.hides(action.review) else {
        throw Refusal(
          .notPermitted, "\(gate.viewer.person.id) does not read \(action.id)",
          advice: "ask its owner, its verifier or the QA lead")
      }
      let review = try reading.review(first.review)
      if let refusal = Permission.complaint(aboutRaising: action, from: review, by: gate.viewer) {
        throw Refusal([refusal])
      }
      guard action.status.isOpen else {
        throw Refusal(
          .actionOutOfTurn, "\(action.id) is closed: \(action.status.words)",
          advice: "raise another one for these findings")
      }
      _ = try self.findings(findings, gate, reading)
      action.findings += findings.map { link in
        var link = link
        (link.linkedOn, link.linkedBy) = (gate.day, gate.viewer.person.id)
        return link
      }
    }
  }

  private var spelling: Spelling { Spelling(workspace) }

  private func freeActionID(_ reading: Reading, on day: CalendarDate) throws -> String {
    let stem = "LA-\(day.month.financialYear.startYear)-"
    let taken = try reading.actionIDs().filter { $0.hasPrefix(stem) }
    let next = (taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0) + 1
    return stem + String(repeating: "0", count: max(0, 3 - String(next).count)) + String(next)
  }
}

extension Diagnostic {
  /// The complaint about what a new action does not say, with the details to add.
  fileprivate func naming(what plan: PlannedAction) -> Diagnostic {
    var named = self
    if code == .noIntendedDifference {
      named.advice =
        "say with \(adding: .difference) what the child will see, have or feel once it is done"
    }
    guard code == .incompleteAction else { return named }
    let missing: [Advice?] = [
      plan.what == nil ? "\(adding: .toDo)" : nil,
      plan.owner == nil ? "\(adding: .owner) (a role code)" : nil,
      plan.due == nil ? "\(adding: .due) (a day)" : nil,
    ]
    let parts = missing.compactMap(\.self)
    named.advice = parts.dropFirst().reduce("add " + parts[0]) { $0 + " and " + $1 }
    return named
  }
}
