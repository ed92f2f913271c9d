import PracticeLearning
import ReviewStore

extension Council {
  /// The re-reviews as a list of allocations shows them: to whoever may know of the escalation, and to who was
  /// drawn. That a case is reviewed again tells a grade: the look is written down, and who may still be asked
  /// to grade the review is shown nothing, unless they were drawn.
  func reReviews(_ listing: AllocationListing, by hand: Hand) throws -> [StandingReReview] {
    let (found, rows) = try look(hand) { gate, reading in
      let drawn = try reading.escalations().filter { $0.reReview != nil }
      guard !drawn.isEmpty else { return ([StandingReReview](), [ReviewRow]()) }
      let sight = try EscalationSight(gate, reading)
      let escalations = try drawn.filter { escalation in
        try sight.listed(escalation) != nil
          && (sight.isToReviewAgain(escalation)
            || !(reading.review(escalation.review).map(gate.mayBeAsked) ?? false))
      }
      let found = escalations.compactMap { $0.standingReReview(on: hand.today) }
        .filter { listing.includes($0) }
      let rows = try found.compactMap { try reading.review($0.escalation.review) }
        .filter { !isSameID($0.auditor, gate.viewer.person.id) }
      return (found, rows)
    }
    if !rows.isEmpty {
      try write(by: hand, "allocate list") { try $0.look(at: rows, filter: "re-reviews") }
    }
    return found
  }
}

extension Escalation {
  /// The re-review somebody was drawn for; nothing where nobody was, or where it ended before it was done.
  fileprivate func standingReReview(on day: CalendarDate) -> StandingReReview? {
    guard let drawn = reReview, reReviewedBy != nil || !isClosed else { return nil }
    return StandingReReview(
      escalation: self, auditor: drawn.auditor, due: drawn.due,
      state: reReviewedBy != nil ? .done : drawn.due < day ? .overdue : .due)
  }
}

extension AllocationListing {
  fileprivate func includes(_ again: StandingReReview) -> Bool {
    (period.map { $0.first <= again.due.month && again.due.month <= $0.last } ?? true)
      && isSameID(programme ?? again.escalation.programme, again.escalation.programme)
      && isSameID(auditor ?? again.auditor, again.auditor)
      && (!isOverdue || again.state == .overdue)
  }
}
