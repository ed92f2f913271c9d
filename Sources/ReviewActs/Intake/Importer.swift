package import PracticeLearning
package import ReviewDocuments
import ReviewStore

/// Takes the documents of files into a store, all of them or none.
package struct Importer {
  package let council: Council
  /// Who imports, and when.
  package let hand: Hand
  /// What the documents are taken for. An export is taken back where the store is empty.
  package let intent: Intent
  /// What headings of tables mean that are not those of a document.
  private let headings: Headings

  package init(
    _ council: Council, by hand: Hand, as intent: Intent = .takingIn,
    headings: Headings = Headings()
  ) {
    self.headings = headings
    self.council = council
    self.hand = hand
    self.intent = intent
  }

  /// The outcome of an import that was not refused.
  package struct Result: Sendable {
    package var count: Intake.Count
    /// Warnings and hints.
    package var complaints: [Diagnostic]
  }

  /// Imports files in one transaction.
  ///
  /// - Throws: `Refusal` with every complaint where there is an error; nothing was stored then.
  package func run(_ files: [String], progress: (Int) -> Void = { _ in }) throws -> Result {
    let viewer = try council.viewer(hand)
    try council.refuseNames(inReason: intent.reason, at: "reason", by: hand)
    let check = try council.check(try council.library.allTemplates(), today: hand.today)
    var shown: Set<String> = []
    do {
      let (result, settings) = try council.write(by: hand, "import") { batch in
        try take(files, batch, check, viewer, progress, &shown)
      }
      try WorkspaceFiles.write(settings, in: council.folder)
      return result
    } catch {
      try council.noteReads(of: shown, by: hand)
      throw error
    }
  }

  /// Looks at what an import would come to, and stores nothing.
  ///
  /// - Returns: what would be stored, with every complaint, errors among them.
  package func rehearse(_ files: [String]) throws -> Result {
    struct Rehearsed: Error { let result: Result }
    let viewer = try council.viewer(hand)
    try council.refuseNames(inReason: intent.reason, at: "reason", by: hand)
    let check = try council.check(try council.library.allTemplates(), today: hand.today)
    var shown: Set<String> = []
    var result = Result(count: Intake.Count(), complaints: [])
    do {
      try council.write(by: hand, "import") { batch in
        throw Rehearsed(result: try take(files, batch, check, viewer, { _ in }, &shown).0)
      }
    } catch let rehearsed as Rehearsed {
      result = rehearsed.result
    } catch let refusal as Refusal {
      result.complaints = refusal.diagnostics
    }
    // What was quoted of what is stored was shown, although nothing was taken in.
    try council.noteReads(of: shown, by: hand)
    return result
  }

  /// Takes everything in; gives the files of the workspace that an export brings beside what was counted.
  private func take(
    _ files: [String], _ batch: Batch, _ check: ReviewCheck, _ viewer: Viewer,
    _ progress: (Int) -> Void, _ shown: inout Set<String>
  ) throws -> (Result, files: [String: String]) {
    var intake = Intake(batch, check, by: viewer, as: intent)
    intake.settings.council = council
    for file in try inOrder(files) {
      let unreadable = try documents(of: file, check) { prepared in
        try intake.take(prepared)
        progress(intake.count.total)
      }
      intake.complain(unreadable)
    }
    try intake.finish()
    shown = intake.shown
    let complaints = intake.complaints.sortedByPlace()
    if complaints.containsErrors { throw Refusal(complaints) }
    if batch.changes > 0, intake.intent != .restoring {
      try batch.note(
        .importDocuments, "\(files.count) files", content: "\(intake.count.total) documents")
    }
    return (Result(count: intake.count, complaints: complaints), intake.settings.brought)
  }

  /// Hands over the documents of a file, checked, in their order; gives what is wrong with the file.
  private func documents(
    of file: String, _ check: ReviewCheck, _ take: (Prepared) throws -> Void
  ) throws -> [Diagnostic] {
    func inTurn() throws -> [Diagnostic] {
      try DocumentReader.read(path: file, named: file, headings: headings) {
        try take(Prepared($0, check))
      }
    }
    if let complaints = try PreparedRow.read(file, headings, check, take) { return complaints }
    guard DocumentFormat(fileName: file) == .jsonLines else { return try inTurn() }
    let lines = Pipeline<JSONLineReader.Line, PreparedLine> { PreparedLine($0, file, check) }
    var unreadable = ComplaintTally()
    func takeLine(_ line: PreparedLine) throws {
      unreadable.add(line.complaints)
      for document in line.documents { try take(document) }
    }
    do {
      var reader = try JSONLineReader(path: file, named: file)
      guard !reader.isUTF16 else { return try inTurn() }
      while let line = try reader.next() { try lines.add(line, takeLine) }
      try lines.finish(takeLine)
      return unreadable.complaints + reader.complaints
    } catch let refusal as FileRefusal {
      return unreadable.complaints + refusal.diagnostics
    }
  }

  /// The files in the order in which their documents need one another: allocations, reviews, then what
  /// names reviews. A file counts as what its first document is.
  private func inOrder(_ files: [String]) throws -> [String] {
    let order = DocumentKind.allCases
    struct Found: Error { let kind: DocumentKind }
    // What comes through a pipe can be read once only.
    guard files.count > 1 else { return files }
    return try files.enumerated().map {
      position, file -> (rank: Int, position: Int, file: String) in
      do {
        _ = try DocumentReader.read(path: file, named: file, headings: headings) {
          throw Found(kind: $0.kind)
        }
      } catch let found as Found {
        return (order.firstIndex(of: found.kind) ?? order.count, position, file)
      }
      return (order.count, position, file)
    }.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.file)
  }
}

/// A line of JSON Lines, read and checked.
private struct PreparedLine: Sendable {
  let documents: [Prepared]
  let complaints: [Diagnostic]

  init(_ line: JSONLineReader.Line, _ file: String, _ check: ReviewCheck) {
    let findings = DocumentReader.document(
      inJSONLine: line.bytes, number: line.number, named: file)
    documents = findings.documents.map { Prepared($0, check) }
    complaints = findings.complaints
  }
}
