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

  package var entry: Entry<Moderation> {
    Entry(value: moderation, document: Document.moderation(moderation).canonicalJSON)
  }

  /// Whether the person grades blind: asked, and nothing recorded yet.
  package func isBlind(_ person: Workspace.Person) -> Bool {
    current == nil && asked?.assignment.moderator == person.id
  }
}

extension IncomingModeration {
  /// With the selection that was drawn.
  package var takingOver: IncomingModeration {
    with(moderation.takingOver(asked?.assignment.selection))
  }

  /// With the selection that was drawn, and confirmed where nothing differs.
  package var confirmed: IncomingModeration {
    with(takingOver.moderation.confirmedWhereEqual(beside: review.grade))
  }

  private func with(_ moderation: Moderation) -> IncomingModeration {
    IncomingModeration(moderation: moderation, review: review, asked: asked, current: current)
  }
}
