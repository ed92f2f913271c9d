package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

/// Who may store a document: the person it is by, and those whose role it is by the table of rights.
///
/// This keeps honest people from slips; it cannot keep anyone out (see the README).
package enum Permission {
  /// Why a person may not store a document, or nothing where they may.
  ///
  /// - Parameters:
  ///   - document: what is to be stored, or what is stored and is to be replaced.
  ///   - isStored: whether it is what is stored already.
  package static func complaint(
    about document: Document, by viewer: Viewer, isStored: Bool = false
  ) -> Diagnostic? {
    let person = viewer.person
    let act = document.kind.act
    guard !viewer.may(act) else { return nil }
    let field = document.kind.descriptor.authorField
    let people = document.content.authors
    guard !people.contains(where: { isSameID($0, person.id) }) else { return nil }
    let able = Rights.roles(with: act).inWords
    let whose = people.isEmpty ? able : "\(list(people)) or \(able)"
    let summary =
      people.isEmpty
      ? "only \(able) stores \(document.kind.rawValue) documents, and \(person.id) acts"
      : "the \(isStored ? "stored " : "")\(field) is \(list(people)), and \(person.id) acts"
    return Diagnostic(
      .notPermitted, at: FieldPath([.key(field)]), summary,
      advice: "ask \(whose) to store it, or act as yourself with \(adding: .whoActs())")
  }

  /// Why a person may not raise a learning action, or nothing where they may: by their role, or within a
  /// review they audited.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - review: the stored review it comes from; nothing where it comes from none.
  package static func complaint(
    aboutRaising action: LearningAction, from review: ReviewRow?, by viewer: Viewer
  ) -> Diagnostic? {
    if let review, isSameID(review.auditor, viewer.person.id) { return nil }
    do { try viewer.require(.raiseAction) } catch { return error.diagnostics.first }
    return nil
  }

  /// Why a person may not store what an action's document says that others decided; nothing where they may. Who
  /// takes in for others may; everybody else completes, stops, asks, approves and decides as themselves.
  ///
  /// - Parameters:
  ///   - action: the action with what is new.
  ///   - stored: the action as it is stored; nothing where it is not.
  package static func complaint(
    aboutStepsOf action: LearningAction, since stored: LearningAction?, by viewer: Viewer
  ) -> Diagnostic? {
    guard !viewer.may(.takeIn) else { return nil }
    let person = viewer.person.id
    let steps = action.steps.dropFirst(stored?.steps.count ?? 0)
    let closed = action.updates.dropFirst(stored?.updates.count ?? 0)
      .filter { !$0.status.isOpen }.map { ($0.by, $0.status.words) }
    let others = (steps.map { ($0.by, $0.what.rawValue) } + closed)
      .first { !isSameID($0.0, person) }
    if let (other, what) = others {
      return Diagnostic(
        .notPermitted, at: ["action"],
        "\(action.id) says \(other): \(what), and \(person) acts",
        advice: "let \(other) say so as themselves, or the QA lead take it in")
    }
    guard steps.contains(where: { $0.what.isDecision || $0.what == .rebased }) else { return nil }
    do { try viewer.require(.decideOnImpact) } catch { return error.diagnostics.first }
    return nil
  }

  /// Whether a document is a person's own: they wrote it, or it is about what they are to do.
  static func isOwn(_ document: Document, of person: Workspace.Person) -> Bool {
    document.content.authors.contains { isSameID($0, person.id) }
  }
}

extension DocumentKind {
  /// The act of storing a document of the kind that is somebody else's, or nobody's.
  fileprivate var act: Act {
    switch self {
    case .action: .updateAnyAction
    case .practiceWeek, .dipSample, .qualityActivity: .recordWeek
    case .vignettePack, .calibration, .calibrationClose: .runCalibration
    case .review, .moderation, .allocation, .calibrationGrades, .workspace, .template,
      .dipTemplate, .themes, .language, .certificate, .history:
      .takeIn
    }
  }
}
