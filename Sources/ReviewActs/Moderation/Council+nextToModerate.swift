package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// The review somebody is asked to grade next: its heading and what is to be judged, nothing of the auditor.
package struct NextToModerate {
  /// The review, by id.
  package var review: String
  /// The case, by its local reference.
  package var caseReference: String
  /// The service, by name.
  package var service: String
  /// The team, by id.
  package var team: String
  /// The month the review is counted in.
  package var month: Month
  /// The last day for the grading.
  package var due: CalendarDate
  /// How the clock stands.
  package var clock: ModerationClock
  /// Whether the person graded it before it was amended.
  package var isAgain: Bool
  /// How many more the person is asked for.
  package var more: Int
  /// What is to be judged; nothing where its template is lost.
  package var template: ReviewTemplate?
}

extension Council {
  /// The review somebody is asked to grade next, by its last day; nothing where nothing waits.
  ///
  /// - Parameter day: the day that counts as today.
  package func nextToModerate(on day: CalendarDate, by hand: Hand) -> Outcome<NextToModerate?> {
    Outcome {
      let person = try actor(hand)
      return try read { reading in
        let rows = try reading.selections(moderator: person.id, openOnly: true)
        guard let next = rows.first else { return nil }
        let id = next.assignment.review
        guard let text = try reading.document(ofReview: id),
          case .review(let review)? = document(inCanonical: text)
        else { return nil }
        return NextToModerate(
          review: id, caseReference: next.caseReference, service: next.service, team: next.team,
          month: next.month, due: next.assignment.dueOn, clock: next.assignment.clock(on: day),
          isAgain: try !reading.moderationRevisions(of: id).isEmpty, more: rows.count - 1,
          template: try library.template(review.template))
      }
    }
  }

  /// What somebody is asked for and has not done; everybody's for the QA lead.
  package func moderationsToDo(everybody: Bool, on day: CalendarDate, by hand: Hand) -> Outcome<
    OpenModerations
  > {
    asking(for: "who is asked to moderate what", by: hand) {
      let viewer = try viewer(hand)
      if everybody { try viewer.require(.requests) }
      return try openModerations(of: everybody ? nil : viewer.person.id, on: day)
    }
  }
}
