package import PracticeLearning
import ReviewDocuments
package import ReviewStore

/// A moderation that is to be stored, with what is stored already.
package struct IncomingModeration {
  /// The moderation with what the store adds to it.
  package let moderation: Moderation
  package let review: Review
  /// Who is asked to moderate the review.
  package let asked: SelectionRow?
  /// The moderation that stands.
  package let current: Moderation?
  /// Its text as it is stored.
  package let currentText: String?
  /// How a stored certificate says it was drawn, where nobody is asked for it here.
  package let certified: Moderation.Selection?

  package var entry: Entry<Moderation> {
    // The same moderation is the same text, also where an earlier version wrote it in the short form.
    Entry(
      value: moderation,
      document: current == moderation
        ? currentText ?? Document.moderation(moderation).canonicalJSON
        : Document.moderation(moderation).canonicalJSON)
  }

  /// Whether the person grades blind: asked, and nothing recorded yet.
  package func isBlind(_ person: Workspace.Person) -> Bool {
    current == nil && asked?.assignment.moderator == person.id
  }
}

extension IncomingModeration {
  /// With the selection that was drawn.
  package var takingOver: IncomingModeration {
    with(moderation.takingOver(asked?.assignment.selection), text: currentText)
  }

  /// With the selection that was drawn, and confirmed where nothing differs.
  package var confirmed: IncomingModeration {
    with(takingOver.moderation.confirmedWhereEqual(beside: review.grade), text: currentText)
  }

  func with(_ moderation: Moderation, text: String?) -> IncomingModeration {
    IncomingModeration(
      moderation: moderation, review: review, asked: asked, current: current, currentText: text,
      certified: certified)
  }
}
