import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Escalations: to whoever is told the next step, to those who draw cases the re-review, to the auditor who was
  /// drawn to record it. One that is begun waits with the other drafts.
  func escalations() -> [WaitingItem] {
    escalationTasks.filter { task in
      task.kind != .review || !drafts.contains { isReReview(of: task.shown.escalation, $0) }
    }.map(WaitingItem.init)
  }

  /// Whether a draft of the person is the re-review of an escalation: nobody else may review the case again.
  func isReReview(of escalation: Escalation, _ draft: Draft) -> Bool {
    isSameID(escalation.caseReference, draft.caseReference)
      && isSameID(escalation.programme, draft.programme)
  }
}

extension WaitingItem {
  init(_ task: EscalationTask) {
    let review = task.shown.escalation.review
    func item(_ words: String, _ remedy: Remedy, _ kind: Kind = .escalation) -> WaitingItem {
      WaitingItem(kind, review, words, by: task.lastDay, with: remedy)
    }
    self =
      switch task.kind {
      case .answer(.acknowledged) where task.shown.isWithoutTerms:
        item(
          "taken in from elsewhere: say that you know of it, or close it where it was seen to",
          .acknowledgeEscalation(of: review))
      case .answer(.acknowledged):
        item("say that you know of what was found", .acknowledgeEscalation(of: review))
      case .answer(.planned): item("say what will be done", .planEscalation(of: review))
      case .answer: item("show what has been done", .showEvidence(of: review))
      case .answerForLine(let step):
        item(
          "nobody of the line has answered: answer for it, saying why",
          .answerForLine(step, of: review))
      case .draw: item("draw who reviews the case again", .drawReReview(of: review))
      case .review:
        item(
          "re-review to record (\(task.shown.escalation.place))", .startReReview(of: review),
          .record)
      case .drawAgain:
        item(
          "\(task.shown.escalation.reReview?.auditor ?? "nobody") has not reviewed the case again: ask, or "
            + "draw somebody else", .drawReReviewAgain(of: review))
      case .chase:
        item(
          task.shown.escalation.reReview.map {
            "\($0.auditor) has not reviewed the case again: see to it with the QA lead"
          } ?? "nobody is drawn to review the case again: see to it with the QA lead",
          .showEscalation(of: review))
      case .close:
        item("everything is done: close it, saying how it ended", .closeEscalation(of: review))
      }
  }
}

extension Escalation {
  /// Where the case is, as far as a draft said so.
  fileprivate var place: String {
    [caseReference, team].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
