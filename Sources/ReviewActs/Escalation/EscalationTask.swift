import PracticeLearning
import ReviewStore

/// What of an escalation waits for somebody, with the day by which it does.
struct EscalationTask {
  let kind: Kind
  let shown: ShownEscalation
  /// The last day; nothing where there is none.
  let lastDay: CalendarDate?

  enum Kind: Hashable {
    /// To take the next step: for whoever is told.
    case answer(Escalation.Step.What)
    /// To take it for the line, with a reason: for the QA lead, where nobody of the line answered or is there.
    case answerForLine(Escalation.Step.What)
    /// To draw who reviews the case again: for whoever draws cases.
    case draw
    /// To review the case again: for who was drawn.
    case review
    /// To draw somebody else, since the re-review is late: for whoever draws cases.
    case drawAgain
    /// To see to it that the case is reviewed again, which is late: for whoever is told.
    case chase
    /// To close it, when everything is done: for whoever is told.
    case close
  }
}

extension EscalationSight {
  /// What waits for the person among escalations that are open. Who may still be asked to grade a review is
  /// told nothing of it before they ask, unless they were drawn to review its case again.
  func tasks() throws -> [EscalationTask] {
    try reading.openEscalations().filter { escalation in
      try isToReviewAgain(escalation)
        || mayTell(of: escalation)
          && !(reading.review(escalation.review).map(gate.mayBeAsked) ?? false)
    }.compactMap(listed).flatMap(tasks(of:))
  }

  /// Whether the person is told of an escalation or draws cases: for others there is nothing to do.
  private func mayTell(of escalation: Escalation) -> Bool {
    gate.viewer.may(.drawCases)
      || gate.viewer.workspace.told(
        of: escalation, on: gate.day, passingOver: passedOver(for: escalation.review)
      ).contains { isSameID($0.person, gate.viewer.person.id) }
  }

  private func tasks(of shown: ShownEscalation) -> [EscalationTask] {
    let told = shown.told.first { isSameID($0.person, gate.viewer.person.id) }
    let isTold = told != nil
    var kinds: [(EscalationTask.Kind, CalendarDate?)] = []
    if let awaited = shown.awaited {
      if let told {
        let isForLine = told.because == .nobodyInLine
        kinds.append((isForLine ? .answerForLine(awaited) : .answer(awaited), shown.lastDay))
      }
    } else if isTold, shown.reReviewDay == nil {
      kinds.append((.close, nil))
    }
    guard let day = shown.reReviewLastDay else { return kinds.map { task($0, shown) } }
    if isToReviewAgain(shown.escalation) { kinds.append((.review, day)) }
    let (isLate, draws) = (shown.isReReviewLate, gate.viewer.may(.drawCases))
    if draws, shown.escalation.reReview == nil {
      if isLate || isTimeToDraw(shown) { kinds.append((.draw, day)) }
    } else if isLate {
      if draws { kinds.append((.drawAgain, day)) } else if isTold { kinds.append((.chase, day)) }
    }
    return kinds.map { task($0, shown) }
  }

  private func task(_ kind: (EscalationTask.Kind, CalendarDate?), _ shown: ShownEscalation)
    -> EscalationTask
  {
    EscalationTask(kind: kind.0, shown: shown, lastDay: kind.1)
  }

  /// The line acts first: once it has shown what was done, or its time for that is over.
  private func isTimeToDraw(_ shown: ShownEscalation) -> Bool {
    shown.awaited == nil || shown.terms.last?.lastDay.map { $0 < gate.day } ?? false
  }
}
