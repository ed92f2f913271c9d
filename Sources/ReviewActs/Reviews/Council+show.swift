import PracticeLearning
package import ReviewDocuments
import ReviewStore

/// A submitted review as somebody may read it.
package struct ShownReview: Sendable {
  /// The review's id.
  package let id: String
  /// How far it has come, in a word.
  package let state: String
  /// The text that is shown: all of it, or what the person may read of it.
  package let document: Document
  /// The number of that text.
  package let number: Int
  /// Every text the review had, with who stored it, when and why; none where that is not for the person.
  package let revisions: [StoredText]
  /// How many texts there are.
  package let count: Int
  /// Why it was withdrawn, and by whom, in a line; nothing where it was not, or where that is not for the person.
  package let withdrawal: String?
  /// How it was graded a second time and how that ended, as far as it is for the person; nothing where nobody
  /// did, or as long as that is not for them.
  package let moderation: ShownModeration?
  /// What the practitioner said of it, the conversation as both sides tell of it, and who read it.
  package let beside: BesideReview

  /// One of the texts a review had: who stored it, when and why.
  package struct StoredText: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int
    /// Who stored it, by role code.
    package let actor: String
    /// When, in UTC.
    package let at: String
    /// Why; nothing for the first.
    package let reason: String?

    init(_ revision: Revision) {
      number = revision.number
      actor = revision.actor
      at = revision.at
      reason = revision.reason
    }
  }
}

extension Council {
  /// A submitted review; who read it and when is written down before it is shown.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - revision: an earlier text, by number; nothing for the latest.
  ///   - hand: who looks.
  package func show(_ id: String, revision: Int? = nil, by hand: Hand) -> Outcome<ShownReview> {
    asking(for: "the review", of: id, by: hand) {
      let (row, revisions, sight, beside) = try look(hand) { gate, reading in
        guard let row = try reading.review(id) else { throw unknownReview(id, self) }
        try gate.blindness.refuse(row.id)
        let sight = gate.sight(of: row)
        if !sight.opensReview { try gate.require(.words, of: row, to: "read the words") }
        return (
          row, try reading.revisions(ofReview: row.id), sight, try gate.beside(row, reading)
        )
      }
      let isWhole = sight.contains(.words)
      guard let latest = revisions.last else { throw unknownReview(id, self) }
      guard
        let shown = revision == nil
          ? latest : revisions.first(where: { isWhole && $0.number == revision }),
        case .review(let review)? = document(inCanonical: shown.document)
      else {
        throw Refusal(
          .unknownReview, "\(id) has no revision \(revision ?? 0)",
          advice: isWhole ? "it has 1 to \(latest.number)" : "its findings are those of the latest")
      }
      try write(by: hand, "review show") { try $0.look(at: [row], filter: row.id) }
      return ShownReview(
        id: row.id, state: row.state.word,
        document: .review(isWhole ? review : review.findingsOnly), number: shown.number,
        revisions: sight.contains(.record) ? revisions.map(ShownReview.StoredText.init) : [],
        count: revisions.count,
        withdrawal: sight.contains(.record) ? try withdrawal(of: row.id) : nil,
        moderation: try secondGrading(of: row, as: sight, on: hand.today), beside: beside)
    }
  }
}

extension Review {
  /// What who turns findings into learning reads of a review: findings with their themes, and nobody.
  var findingsOnly: Review {
    var review = Review(
      id: id, programme: programme, template: template, month: month, caseReference: "",
      service: service, team: team, practitioner: "", auditor: "", domains: [])
    review.domains = domains.map { judgement in
      var own = DomainJudgement(judgement.domain)
      own.strengths = judgement.strengths
      own.development = judgement.development
      return own
    }
    return review
  }
}
