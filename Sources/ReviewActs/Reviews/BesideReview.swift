package import PracticeLearning
import ReviewStore

/// What stands beside a review, as far as somebody may see it.
package struct BesideReview: Sendable {
  /// What the practitioner said of it, the first first.
  package var words: [PractitionerWord] = []
  /// How both sides tell of their conversation, in words; nothing where that is not for the person.
  package var conversation: String?
  /// Who else opened it and the day they last did; none where that is not for the person.
  package var readers: [Reader] = []

  /// Somebody who was shown the review.
  package struct Reader: Hashable, Sendable {
    /// Who, by role code.
    package let person: String
    /// When they last opened it, in UTC.
    package let at: String
  }
}

extension Gate {
  /// What stands beside a review: whoever reads its words reads the practitioner's; who read it is for its
  /// auditor, its line and those who read all of the journal.
  func beside(_ row: ReviewRow, _ reading: Reading) throws -> BesideReview {
    var beside = BesideReview()
    let sight = sight(of: row)
    if sight.contains(.words) {
      beside.words = try reading.practitionerWords(of: row.id)
      beside.conversation = try reading.practiceConversation(of: row.id)?
        .words(practitioner: row.practitioner)
    }
    if readsReaders(of: row, sight) {
      beside.readers = try reading.readers(of: row.id)
        .filter { !isSameID($0.person, viewer.person.id) }
        .map { BesideReview.Reader(person: $0.person, at: $0.at) }
    }
    return beside
  }

  private func readsReaders(of row: ReviewRow, _ sight: Sight) -> Bool {
    if sight.contains(.record) || viewer.journal == .all { return true }
    return viewer.journal == .ownReads && isInLine(team: row.team, service: row.service)
  }
}
