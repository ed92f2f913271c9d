import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Forms {
  /// Reads forms and checks what is in them.
  ///
  /// - Throws: `Refusal` with S021 where one is somebody else's draft.
  init(_ sources: [FormSource], _ council: Council, by hand: Hand) throws {
    var found: [FoundDocument] = []
    for source in sources {
      let findings = try Forms.findings(in: source, council, hand)
      complaints += findings.complaints
      found += findings.documents
    }
    try take(found, council, hand.today)
  }

  private static func findings(in source: FormSource, _ council: Council, _ hand: Hand) throws -> (
    documents: [FoundDocument], complaints: [Diagnostic]
  ) {
    switch source {
    case .file(let path):
      let content = try Findings(ofFile: path)
      return (content.documents, content.complaints)
    case .text(let text, let name): return findings(text, name)
    case .draft(let id, let name):
      let person = try hand.person.map { _ in try council.actor(hand) }
      let text = try council.read { reading -> String? in
        guard let draft = try reading.drafts(id: id).first else { return nil }
        try council.refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        return try DraftRule.text(of: draft, reading)
      }
      guard let text else { throw unknownDraft(id) }
      return findings(text, name)
    }
  }

  private static func findings(_ text: String, _ name: String) -> (
    documents: [FoundDocument], complaints: [Diagnostic]
  ) {
    let findings = DocumentReader.documents(
      in: text, format: DocumentFormat(fileName: name) ?? .yaml, named: name)
    return (findings.documents, findings.complaints)
  }
}

/// The refusal of an id that no draft has, or whose text is nowhere.
func unknownDraft(_ id: String) -> Refusal {
  Refusal(
    .unknownReview, "there is no text of a draft \"\(id)\"",
    advice: "check the id, or start the form anew")
}
