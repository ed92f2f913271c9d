import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Stores a document that was made of options rather than read from a file, or refuses it with every complaint.
  ///
  /// - Parameters:
  ///   - document: what is to be stored.
  ///   - reason: why it takes the place of what is stored; nothing for a new one.
  ///   - check: the checks at entry.
  ///   - viewer: who acts.
  ///   - batch: the transaction.
  /// - Returns: what is doubtful or could be kinder in it.
  func keep(
    _ document: Document, amending reason: String? = nil, _ check: ReviewCheck, by viewer: Viewer,
    in batch: Batch
  ) throws -> [Diagnostic] {
    var intake = Intake(
      batch, check, by: viewer,
      as: reason.map { .amending(because: $0, own: true) } ?? .recording)
    try intake.take(try Prepared(madeOfOptions: document, check))
    try intake.finish()
    let complaints = intake.complaints.withoutPlaces
    try refuse(complaints)
    return complaints
  }
}

extension Prepared {
  /// A document that options say, checked like one of a file.
  ///
  /// - Throws: `Refusal` with what is wrong with its shape.
  init(madeOfOptions document: Document, _ check: ReviewCheck) throws {
    // As JSON: a form would be read as it was meant, and nobody typed this one.
    let found = DocumentReader.documents(
      in: document.canonicalJSON, format: .json, named: Prepared.options)
    guard let read = found.documents.first, found.complaints.isEmpty else {
      throw Refusal(found.complaints.withoutPlaces)
    }
    self.init(read, check)
  }

  /// What stands where a file would be named.
  fileprivate static let options = "options"
}

extension [Diagnostic] {
  /// Complaints about what options say: there is no file to point into.
  var withoutPlaces: [Diagnostic] {
    map { complaint in
      var complaint = complaint
      if complaint.location?.file == Prepared.options { complaint.location = nil }
      return complaint
    }
  }
}
