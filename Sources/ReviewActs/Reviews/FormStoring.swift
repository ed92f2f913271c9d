import PracticeLearning
import ReviewDocuments
import ReviewStore

/// The one way in which forms of reviews are stored, all of them or none: to submit, to amend, and, taken
/// back at its end, to check.
struct FormStoring {
  let council: Council
  let hand: Hand
  /// Why reviews that are stored are replaced; nothing to submit new ones.
  var amending: String?

  /// What was found and, where nothing stood against it, stored.
  struct Result {
    var forms: Forms
    var complaints: [Diagnostic]
    var stored = StoredReviews()
  }

  /// Ends a transaction without keeping anything of it.
  private struct TakenBack: Error {}

  /// - Parameter isKept: whether anything is stored; else all is taken back.
  func run(_ sources: [FormSource], isKept: Bool) throws -> Result {
    let viewer = try council.viewer(hand)
    try council.refuseNames(inReason: amending, at: "reason", by: hand)
    let forms = try Forms(sources, council, ofReviews: true, by: hand)
    try council.refuseHidden(forms, by: hand)
    var result = Result(forms: forms, complaints: forms.complaints)
    let reviews = forms.documents.filter { $0.kind == .review }
    guard !reviews.isEmpty else { return result }
    let check = try council.check([:], today: hand.today)
    var shown: Set<String> = []
    do {
      try council.write(by: hand, amending == nil ? "review submit" : "review amend") { batch in
        var intake = Intake(
          batch, check, by: viewer,
          as: amending.map { .amending(because: $0, own: true) } ?? .recording)
        var refusals: [Diagnostic] = []
        for prepared in reviews {
          let refusal = try refusal(of: prepared, viewer.person, batch.reading)
          refusals += prepared.locating([refusal].compactMap(\.self))
          guard refusal == nil else { continue }
          if amending == nil { try end(prepared.id, batch, &result.stored) }
          try intake.take(prepared)
        }
        try intake.finish()
        shown = intake.shown
        // What the forms say by themselves, such as one id twice, is not said again.
        let said = Set(forms.complaints.map { "\($0.code) \(String(describing: $0.location))" })
        let further = intake.complaints.filter {
          !said.contains("\($0.code) \(String(describing: $0.location))")
        }
        result.complaints = (forms.complaints + refusals + further).unique.sortedByPlace()
        guard isKept, !result.complaints.containsErrors else { throw TakenBack() }
        result.stored.reviews = reviews.compactMap { one($0, isNew: !intake.isUnchanged($0)) }
        result.stored.raised = batch.raisedByAmending
      }
    } catch is TakenBack {
      result.stored = StoredReviews()
    }
    try council.noteReads(of: shown, by: hand)
    return result
  }

  private func one(_ prepared: Prepared, isNew: Bool) -> StoredReviews.One? {
    guard case .review(let review) = prepared.document else { return nil }
    return StoredReviews.One(
      id: review.id, isNew: isNew, actions: review.actions.count,
      alert: council.alert(about: review, on: hand.today))
  }

  private func refusal(
    of prepared: Prepared, _ person: Workspace.Person, _ reading: Reading
  ) throws -> Diagnostic? {
    if amending != nil {
      guard try reading.document(ofReview: prepared.id) == nil else { return nil }
      return Diagnostic(
        .unknownReview, at: ["id"], "there is no submitted review \"\(prepared.id)\" to amend",
        advice: "submit it first")
    }
    return try reading.drafts(id: prepared.id).first.flatMap {
      DraftRule.complaint(about: $0, person, at: ["id"])
    }
  }

  /// Keeps the last text of a draft's file, which may go once its review is submitted.
  private func end(_ id: String, _ batch: Batch, _ stored: inout StoredReviews) throws {
    guard let draft = try batch.reading.drafts(id: id).first,
      let text = DraftRule.fileText(of: draft)
    else { return }
    let forms = try Forms(text: text, named: draft.path, council, today: hand.today)
    // Whatever else stands in that place by now is not ours to remove.
    guard forms.documents.contains(where: { $0.kind == .review && $0.id == id }) else { return }
    if case .refused(let refusal) = try batch.saveText(text, ofDraft: id) {
      throw Refusal([refusal])
    }
    stored.filesToRemove.append(draft.path)
  }
}

extension Council {
  /// Refuses to speak of forms whose reviews the person named is asked to grade blind.
  func refuseHidden(_ forms: Forms, by hand: Hand) throws {
    guard hand.person != nil else { return }
    let blindness = try blindness(hand)
    let hidden = forms.reviews(among: blindness.hides)
    for id in hidden { noteRefused("the form of the review", of: id, by: hand) }
    try refuse(
      hidden.flatMap { id in
        let complaints = [blindness.complaint(about: id, at: ["id"])]
        return forms.documents.first { $0.id == id && $0.kind == .review }?.locating(complaints)
          ?? complaints
      })
  }

  /// Writes down that a person was shown stored words of documents.
  ///
  /// - Parameter subjects: what was shown, each as the journal names it.
  func noteReads(of subjects: Set<String>, by hand: Hand) throws {
    guard !subjects.isEmpty else { return }
    try write(by: hand, "show what differs") { batch in
      for subject in subjects.sorted() { try batch.note(.read, subject, content: "what differs") }
    }
  }
}
