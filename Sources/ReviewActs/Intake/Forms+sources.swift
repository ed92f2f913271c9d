import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Forms {
  /// Reads forms and checks what is in them.
  ///
  /// - Parameters:
  ///   - sources: where they are.
  ///   - council: the workspace.
  ///   - isOfReviews: whether every document that is no review is complained of.
  ///   - hand: who reads them.
  /// - Throws: `Refusal` with S021 where one is somebody else's draft.
  init(
    _ sources: [FormSource], _ council: Council, ofReviews isOfReviews: Bool = false, by hand: Hand
  ) throws {
    var reading = try Reading(council, ofReviews: isOfReviews, today: hand.today)
    for source in sources { try Forms.read(source, council, hand, into: &reading) }
    self = reading.forms
  }

  private static func read(
    _ source: FormSource, _ council: Council, _ hand: Hand, into reading: inout Reading
  ) throws {
    switch source {
    case .file(let path):
      try reading.take(file: path)
    case .text(let text, let name): try reading.take(text, named: name)
    case .draft(let id, let name):
      let person = try hand.person.map { _ in try council.actor(hand) }
      let text = try council.read { store -> String? in
        guard let draft = try store.drafts(id: id).first else { return nil }
        try council.refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        return try DraftRule.text(of: draft, store)
      }
      guard let text else { throw unknownDraft(id) }
      try reading.take(text, named: name)
    }
  }
}

/// The refusal of an id that no draft has, or whose text is nowhere.
func unknownDraft(_ id: String) -> Refusal {
  Refusal(
    .unknownReview, "there is no text of a draft \"\(id)\"",
    advice: "check the id, or start the form anew")
}
