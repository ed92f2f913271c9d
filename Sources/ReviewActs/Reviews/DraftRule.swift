import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A draft is seen and changed by its auditor alone.
enum DraftRule {
  static func complaint(
    about draft: Draft, _ person: Workspace.Person?, at path: FieldPath = []
  ) -> Diagnostic? {
    guard person?.id != draft.auditor else { return nil }
    let who = person.map { "\($0.id) acts" } ?? "nobody is named"
    return Diagnostic(
      .notPermitted, at: path, "\(draft.id) is a draft of \(draft.auditor), and \(who)",
      advice: "a draft is seen and changed by its auditor alone; the QA lead sees that there is one"
    )
  }

  /// The newest text of a draft: of its file, which any editor may have changed, or else of the store.
  static func text(of draft: Draft, _ reading: Reading) throws -> String? {
    try fileText(of: draft) ?? reading.draftText(draft.id)
  }

  /// What is in the file of a draft; nothing where it is gone or holds another form.
  static func fileText(of draft: Draft) -> String? {
    guard let bytes = FileManager.default.contents(atPath: draft.path),
      let text = decodedText(bytes)
    else { return nil }
    return text
  }
}
