package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A form that was filled in elsewhere, such as where there is no connection, laid beside the draft it is of.
package struct OfferedForm: Sendable {
  /// The version of the draft it was laid beside.
  package var version: String
  /// What would change.
  package var changes: [Change]
  /// What is to be said of what stands in it; what is still empty is nothing to say of a draft.
  package var complaints: [Diagnostic]

  /// One place in which the two differ.
  package struct Change: Hashable, Sendable {
    /// What is asked there.
    package var asks: String
    /// What the draft says, shortened; nothing where it says nothing.
    package var now: String?
    /// What the form says, shortened; nothing where it says nothing.
    package var then: String?
  }
}

extension Council {
  /// Lays a form that was filled in elsewhere beside its draft. Nothing is stored.
  ///
  /// - Parameters:
  ///   - text: the form.
  ///   - file: the file, as the person named it.
  ///   - id: the draft, by the review's id.
  ///   - hand: who looks: its auditor alone.
  package func offer(
    _ text: String, named file: String, toDraft id: String, by hand: Hand
  ) -> Outcome<OfferedForm> {
    Outcome {
      let draft = try draftSheet(id, by: hand).get()
      let offered = try offeredSheet(text, file, of: draft.id, by: hand)
      var asked: [String: String] = [:]
      for field in (draft.sheet.parts + offered.parts).flatMap(\.fields) {
        asked[field.name] = field.asks
      }
      let changes = differences(
        between: draft.sheet.form.found.node, and: offered.form.found.node
      ).map { difference in
        OfferedForm.Change(
          asks: asked[difference.path.description] ?? difference.path.description,
          now: difference.before, then: difference.after)
      }
      let answered = Set(
        offered.parts.flatMap(\.fields).filter { !$0.value.isEmpty }.map(\.name))
      return OfferedForm(
        version: draft.version, changes: changes,
        complaints: offered.complaints.filter {
          $0.path.steps.isEmpty || answered.contains($0.path.description)
        })
    }
  }

  /// Takes a form that was filled in elsewhere as the newest text of its draft; the text before stays in the store.
  ///
  /// - Parameters:
  ///   - text: the form.
  ///   - file: the file, as the person named it.
  ///   - id: the draft, by the review's id.
  ///   - version: the version of the draft it was laid beside: of another it is to be looked at again.
  ///   - hand: who acts: its auditor alone.
  /// - Returns: the version of the text that stands now.
  package func take(
    _ text: String, named file: String, intoDraft id: String, from version: String, by hand: Hand
  ) -> Outcome<String> {
    Outcome {
      let person = try actor(hand)
      let path = try write(by: hand, "review edit") { batch in
        let draft = try draft(id, batch.reading)
        try refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        _ = try offeredSheet(text, file, of: draft.id, by: hand)
        guard let before = try DraftRule.text(of: draft, batch.reading),
          DraftVersion.of(before) == version
        else {
          throw Refusal(
            .wrongState, "\(draft.id) was changed since the form was laid beside it",
            advice: "look at the form again, and take it then")
        }
        // What stood there in a file alone is kept before it is replaced.
        for text in [before, text] {
          if case .refused(let refusal) = try batch.saveText(text, ofDraft: draft.id) {
            throw Refusal([refusal])
          }
        }
        try raise(from: text, of: draft, batch)
        return draft.path
      }
      try writeDraftFile(text, at: path)
      return DraftVersion.of(text)
    }
  }

  /// A form that was filled in elsewhere, as sheets.
  ///
  /// - Throws: `Refusal` where it cannot be read, or is of another review.
  private func offeredSheet(
    _ text: String, _ file: String, of id: String, by hand: Hand
  ) throws -> FormSheet {
    let offered = try sheet(of: text, named: file, by: hand)
    guard isSameID(offered.review.id, id) else {
      throw Refusal(
        .unknownDocument, at: ["id"],
        "\(file) is the form of \"\(offered.review.id)\", and this draft is \(id)",
        advice: "choose the form of \(id), or take it to the draft it is of")
    }
    return offered
  }
}
