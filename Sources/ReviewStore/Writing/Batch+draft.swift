import GRDB
import PracticeLearning

extension Batch {
  /// Notes that a form is being filled in; submitting the review ends it.
  package func record(_ draft: Draft) throws -> Stored {
    if try lookup.review(draft.id) != nil {
      return .refused(
        Diagnostic(
          .repeatedReviewID, at: ["id"], "there is a review \"\(draft.id)\" already",
          advice: "choose another id, or amend that review"))
    }
    if let stored = try reading.drafts(id: draft.id).first {
      var same = draft
      same.createdAt = stored.createdAt
      return same == stored ? .unchanged : .differs(.draft(stored))
    }
    let texts = [draft.id, draft.caseReference, draft.auditor, draft.path]
    if let refusal = refusal(ofUnstorable: texts) { return .refused(refusal) }
    let seq = try journal(.draft, draft.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO draft (name, programme, month, case_reference, auditor, path, created_at, entry)
        VALUES            (?,    ?,         ?,     ?,              ?,       ?,    ?,          ?)
        """
    ).execute(arguments: [
      draft.id, try number(of: draft.programme, in: .programme), draft.month.index,
      draft.caseReference, try number(of: draft.auditor, in: .person), draft.path, draft.createdAt,
      seq,
    ])
    return .stored
  }
}
