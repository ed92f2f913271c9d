package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

/// A document that was read and checked, and waits to be stored.
package struct Prepared: Sendable {
  /// What kind it is.
  package let kind: DocumentKind
  /// The document as it was written, while something may be said of it.
  private let written: FoundDocument?
  private let source: SourceText
  /// The document as a value.
  package private(set) var document: Document
  /// The text that is stored.
  package private(set) var canonical: String
  /// Everything about it that the store is not needed for, with places.
  package let complaints: [Diagnostic]

  /// Whether it has not the shape of its kind: nothing that is stored is like it.
  package let isMisshapen: Bool

  /// Reads and checks a document.
  package init(_ found: FoundDocument, _ check: ReviewCheck) {
    kind = found.kind
    source = found.source
    let spelt = found.decode().asSpelt(check.spelling)
    document = spelt
    let checks: [Diagnostic]
    switch spelt {
    case .review(let written):
      let meant = check.asMeant(written)
      document = .review(meant.review)
      checks = meant.remarks + check.complaints(about: meant.review, unread: found.unread)
    case .action(let action): checks = check.complaints(about: action)
    case .allocation(let allocation): checks = check.complaints(about: allocation)
    case .practiceWeek(let week): checks = check.complaints(about: week)
    case .dipSample(let sample): checks = check.complaints(about: sample)
    case .qualityActivity(let activity): checks = check.complaints(about: activity)
    case .vignettePack(let pack): checks = check.complaints(about: pack)
    case .calibration(let session): checks = check.complaints(about: session)
    case .calibrationGrades(let grades): checks = check.complaints(about: grades)
    case .calibrationClose(let close): checks = check.complaints(about: close)
    // A moderation is checked against its review, which only the store may have.
    case .moderation, .workspace, .template, .dipTemplate, .themes, .language, .certificate,
      .history:
      checks = []
    }
    complaints = found.complaints(adding: checks)
    isMisshapen = found.complaints.containsErrors
    canonical = complaints.containsErrors ? "" : document.canonicalJSON
    // A million lines of which nothing is said need not be kept as trees: one is read again if need be.
    written = complaints.isEmpty && found.source.format == .jsonLines ? nil : found
  }

  /// The document with ids as they are stored, where they were typed in other capitals.
  package func asStored(in reading: Reading) throws -> Prepared {
    let stored = try document.asStored(in: reading)
    guard stored != document else { return self }
    var prepared = self
    prepared.document = stored
    prepared.canonical = canonical.isEmpty ? "" : stored.canonicalJSON
    return prepared
  }

  /// Gives complaints about fields of this document their places in the file.
  package func locating(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    if diagnostics.isEmpty { return [] }
    if let written { return written.locating(diagnostics) }
    let findings = DocumentReader.document(
      inJSONLine: Array(source.text.utf8)[...], number: source.firstLine, named: source.file)
    return findings.documents.first?.locating(diagnostics) ?? diagnostics
  }

  /// The id it is stored under, with its kind.
  package var name: String { "\(kind.rawValue) \(id)" }

  /// The id it is stored under.
  package var id: String { document.storedID }

  /// The file it was read from, as the person named it.
  var file: String { source.file }

  /// Whether a later document of the same import may mend what is complained of.
  func mayWait(for complaint: Diagnostic) -> Bool {
    kind.descriptor.mayWaitFor.contains(complaint.code)
  }
}
