import PracticeLearning
import ReviewStore

extension Council {
  /// The reviews that are meant, as the person may see them; grades only where they are asked for.
  ///
  /// - Parameters:
  ///   - listing: which reviews, and whether with their grades.
  ///   - hand: who looks.
  public func reviews(_ listing: ReviewListing, by hand: Hand) -> Outcome<ReviewList> {
    Outcome {
      try check(listing.selection)
      try check(state: listing.state)
      let (list, shown) = try look(hand) { gate, reading in
        try self.list(listing, gate, reading)
      }
      if !shown.isEmpty {
        let words = listing.words
        try write(by: hand, "review list") {
          try $0.look(at: shown, filter: words.isEmpty ? "all reviews" : words)
        }
      }
      return list
    }
  }

  private func list(
    _ listing: ReviewListing, _ gate: Gate, _ reading: Reading
  ) throws -> (ReviewList, shown: [ReviewRow]) {
    var list = ReviewList()
    var shown: [ReviewRow] = []
    if listing.state != ReviewState.draft.word {
      var filter = listing.selection.reviews(auditor: nil)
      filter.includesWithdrawn = !listing.isOfCounted
      let finals = listing.withGrades ? try reading.finalGrades() : [:]
      try reading.forEachRow(matching: filter) { row in
        guard
          let view = gate.view(
            of: row, withGrades: listing.withGrades,
            final: finals[row.id] ?? row.grade(.overall)), listing.includes(view)
        else { return }
        if let grade = listing.grade {
          guard let grades = view.grades else {
            list.unseen += 1
            return
          }
          guard grades[.overall] == grade else { return }
        }
        list.reviews.append(view)
        switch view {
        case .graded, .final: shown.append(row)
        case .blind: list.blind += 1
        case .heading: break
        }
      }
    }
    if listing.state == nil || listing.state == ReviewState.draft.word {
      let whose = gate.viewer.may(.discardForAnybody) ? nil : gate.viewer.person.id
      list.drafts = try reading.drafts(of: whose).filter(listing.includes).map(DraftHeading.init)
    }
    return (list, shown)
  }

  /// Refuses a word that no list shows: an empty answer would mislead.
  private func check(state: String?) throws {
    guard let state, !ReviewListing.states.contains(state) else { return }
    let near = nearest(to: state, among: ReviewListing.states).map { "did you mean \"\($0)\"? " }
    throw Refusal(
      .unknownFilter, "\"\(state.prefix(64))\" is no state of a review",
      advice: "\(near ?? "")one of: \(ReviewListing.states.joined(separator: ", "))")
  }
}
