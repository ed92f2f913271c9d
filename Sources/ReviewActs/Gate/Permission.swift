package import PracticeLearning
package import ReviewDocuments

/// Who may store a document: the person it is by, or the QA lead for everybody.
///
/// This keeps honest people from slips; it cannot keep anyone out (see the README).
package enum Permission {
  /// Why a person may not store a document, or nothing where they may.
  ///
  /// - Parameters:
  ///   - document: what is to be stored, or what is stored and is to be replaced.
  ///   - isStored: whether it is what is stored already.
  package static func complaint(
    about document: Document, by person: Workspace.Person, isStored: Bool = false
  ) -> Diagnostic? {
    guard !person.holds(.qaLead) else { return nil }
    let field = document.kind.descriptor.authorField
    let people = document.content.authors
    let leads: [Workspace.Role] = [.principalSocialWorker, .serviceManager]
    if case .action = document, person.holds(anyOf: leads) { return nil }
    guard !people.contains(person.id) else { return nil }
    let whose = people.isEmpty ? "the QA lead" : "\(list(people)) or the QA lead"
    let summary =
      people.isEmpty
      ? "only the QA lead stores \(document.kind.rawValue) documents, and \(person.id) acts"
      : "the \(isStored ? "stored " : "")\(field) is \(list(people)), and \(person.id) acts"
    return Diagnostic(
      .notPermitted, at: FieldPath([.key(field)]), summary,
      advice: "ask \(whose) to store it, or act as yourself with \(adding: .whoActs())")
  }

  /// Whether a document is a person's own: they wrote it, or it is about what they are to do.
  static func isOwn(_ document: Document, of person: Workspace.Person) -> Bool {
    document.content.authors.contains(person.id)
  }

  /// Refuses a person whose role does not export or raise.
  package static func require(
    _ isAllowed: Bool, _ person: Workspace.Person, to act: String, who: String
  )
    throws
  {
    guard !isAllowed else { return }
    throw Refusal(
      .notPermitted, "\(person.id) (\(person.rolesInWords)) does not \(act)",
      advice: "ask \(who), or act as yourself with \(adding: .whoActs())")
  }
}
