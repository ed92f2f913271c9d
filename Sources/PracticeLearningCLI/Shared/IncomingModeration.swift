import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A moderation that is to be stored, with what is stored already.
struct IncomingModeration {
  /// The moderation with what the store adds to it.
  let moderation: Moderation
  let review: Review
  /// Who is asked to moderate the review.
  let asked: SelectionRow?
  /// The moderation that stands.
  let current: Moderation?

  var entry: Entry<Moderation> {
    Entry(value: moderation, document: Document.moderation(moderation).canonicalJSON)
  }

  /// Whether the person grades blind: asked, and nothing recorded yet.
  func isBlind(_ person: Workspace.Person) -> Bool {
    current == nil && asked?.assignment.moderator == person.id
  }
}

extension IncomingModeration {
  /// With the selection that was drawn.
  var takingOver: IncomingModeration {
    with(moderation.takingOver(asked?.assignment.selection))
  }

  /// With the selection that was drawn, and confirmed where nothing differs.
  var confirmed: IncomingModeration {
    with(takingOver.moderation.confirmedWhereEqual(beside: review.grade))
  }

  private func with(_ moderation: Moderation) -> IncomingModeration {
    IncomingModeration(moderation: moderation, review: review, asked: asked, current: current)
  }
}
