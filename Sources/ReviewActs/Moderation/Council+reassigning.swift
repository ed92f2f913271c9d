package import PracticeLearning
import ReviewStore

/// Who is asked now, and who was before.
package struct Reassigned: Hashable, Sendable {
  /// Who was asked, by role code; empty where nobody was.
  package var before: String
  /// The last day of the new clock.
  package var due: CalendarDate
}

extension Council {
  /// Asks somebody else to moderate a review; the clock starts anew.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - moderator: who is to moderate it, by role code.
  ///   - reason: why.
  ///   - day: the day that counts as today.
  package func reassign(
    _ review: String, to moderator: String, because reason: String, on day: CalendarDate,
    by hand: Hand
  ) -> Outcome<Reassigned> {
    Outcome {
      try viewer(hand).require(.reassignModeration)
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(
          .reasonNeeded, at: ["because"],
          "\(review) was to be given to \(moderator) without a reason",
          advice: "say why in a few words with \(adding: .reasonToReassign)")
      }
      let moderator = workspace.person(moderator)?.id ?? moderator
      return try write(by: hand, "moderation reassign") { batch in
        guard let row = try batch.reading.review(review) else { throw unknownReview(review, self) }
        let selection = try batch.reading.selection(of: review)
        try refuseNames(inReason: reason, at: "because", by: hand)
        let desk = try desk(of: row, batch.reading, on: day, by: hand)
        try desk.checkModerator(moderator, of: row)
        if let selection {
          try check(selection, givenTo: moderator)
          let assignment = selection.assignment
          try refuse(
            day, before: assignment.assignedOn,
            "\(assignment.moderator) was asked to moderate \(review)")
        }
        let stored = try batch.reassign(
          review, to: moderator, assignedOn: desk.today, dueOn: desk.dueDay, because: reason)
        if case .refused(let refusal) = stored { throw Refusal([refusal]) }
        return Reassigned(before: selection?.assignment.moderator ?? "", due: desk.dueDay)
      }
    }
  }

  private func check(_ selection: SelectionRow, givenTo moderator: String) throws {
    let review = selection.assignment.review
    guard selection.isOpen else {
      throw Refusal(
        .wrongState, "the review \"\(review)\" is moderated already",
        advice: "leave it as it is; an amended review is moderated again")
    }
    guard selection.assignment.moderator != moderator else {
      throw Refusal(
        .wrongState,
        "\(moderator) is asked to moderate \(review) already, by \(selection.assignment.dueOn.words)",
        advice: "name somebody else with \(adding: .otherModerator)")
    }
  }
}
