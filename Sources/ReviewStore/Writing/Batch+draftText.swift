import GRDB
import PracticeLearning

extension Batch {
  /// Keeps a text of a form that is being filled in; the newest one stands.
  ///
  /// - Returns: unchanged where the newest text is the same.
  package func saveText(_ text: String, ofDraft id: String) throws -> Stored {
    guard try lookup.draft(id) != nil else {
      return .refused(
        Diagnostic(.unknownReview, "there is no draft \"\(id)\"", advice: "start it first"))
    }
    if try reading.draftText(id) == text { return .unchanged }
    if let refusal = refusal(ofUnstorable: [text]) { return .refused(refusal) }
    let seq = try journal(.saveDraft, id)
    try db.cachedStatement(sql: "INSERT INTO draft_text (name, document, entry) VALUES (?, ?, ?)")
      .execute(arguments: [id, text, seq])
    return .stored
  }

  /// Ends a draft that will not be submitted; every text of it stays.
  ///
  /// - Parameter reason: why; nothing where its auditor needs to give none.
  package func discardDraft(_ id: String, because reason: String?) throws -> Stored {
    guard let draft = try lookup.draft(id) else {
      return .refused(
        Diagnostic(
          .unknownReview, "there is no draft \"\(id)\"",
          advice: "see those there are in the list of drafts"))
    }
    try note(.discard, id, content: reason ?? "")
    try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [draft])
    return .stored
  }
}

extension Reading {
  /// The newest text of a draft; nothing where none was kept, as before version 0.2.
  package func draftText(_ id: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT document FROM draft_text WHERE name = ? ORDER BY id DESC LIMIT 1"),
      arguments: [id])
  }

  /// The newest text of a draft that is the one looked for; nothing where none is. Earlier ones are not read.
  package func draftText(_ id: String, where isIt: (String) -> Bool) throws -> String? {
    let texts = try String.fetchCursor(
      db.cachedStatement(
        sql: "SELECT document FROM draft_text WHERE name = ? ORDER BY id DESC"), arguments: [id])
    return try texts.first(where: isIt)
  }
}
