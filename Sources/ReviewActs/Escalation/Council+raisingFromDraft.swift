import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Raises what a text of a draft says that cannot wait. A draft that cannot be read yet raises nothing.
  func raise(from text: String, of draft: Draft, _ batch: Batch) throws {
    try raise(
      from: DocumentReader.documents(in: text, format: .yaml, named: draft.path).documents,
      of: draft, batch)
  }

  /// Raises what a form of a draft says that cannot wait.
  func raise(from form: FormText, of draft: Draft, _ batch: Batch) throws {
    if form.isAsMeant {
      try raise(from: [form.found], of: draft, batch)
    } else {
      try raise(from: form.text, of: draft, batch)
    }
  }

  private func raise(from found: [FoundDocument], of draft: Draft, _ batch: Batch) throws {
    for document in found {
      guard case .review(var review) = document.decode().asSpelt(Spelling(workspace)) else {
        continue
      }
      (review.id, review.programme) = (draft.id, draft.programme)
      (review.month, review.auditor) = (draft.month, draft.auditor)
      review.team = workspace.team(review.team)?.id ?? ""
      review.service = workspace.team(review.team)?.service ?? ""
      try batch.raise(review.findingsToEscalate(in: .draft), in: review)
    }
  }
}
