import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// What an escalation asks of whom, by when, as a letter. The look is written down before it is made.
  ///
  /// - Parameters:
  ///   - review: the review or the draft, by id.
  ///   - hand: who looks, and on which day: the line upward, whoever is told, the auditor or the QA lead.
  package func escalationLetter(of review: String, by hand: Hand) -> Outcome<EscalationLetter> {
    Outcome {
      let shown = try escalation(of: review, by: hand).get()
      var letter = EscalationLetter(
        council: workspace.council, day: hand.today, of: shown.escalation, state: shown.state,
        isWithoutTerms: shown.isWithoutTerms)
      letter.told = shown.told
      letter.steps = shown.terms.map { .init($0.what, lastDay: $0.lastDay, done: $0.done) }
      letter.reReview = shown.reReviewDay.map { day in
        let who =
          shown.escalation.reReview.map { "\($0.auditor) reviews the case again" }
          ?? "the case is reviewed again, by whom is still to be drawn"
        return "\(who), by \((shown.escalation.reReview?.due ?? day).words)"
          + (shown.isReReviewLate ? ": this day has passed" : "")
      }
      return letter
    }
  }
}
