package import PracticeLearning
package import ReviewDocuments

extension Council {
  /// Takes the documents of files in, all of them or none.
  ///
  /// - Parameters:
  ///   - files: the files, in any of the formats.
  ///   - intent: what the documents are taken for. An export is taken back where the store is empty.
  ///   - headings: what headings of tables mean that are not those of a document.
  ///   - hand: who takes them in, and when.
  ///   - progress: told how many documents were taken so far.
  package func takeIn(
    _ files: [String], as intent: Intent = .takingIn, headings: Headings = Headings(),
    by hand: Hand,
    progress: (Int) -> Void = { _ in }
  ) -> Outcome<Imported> {
    asking(
      for: "an import", by: hand,
      remarking: {
        let result = try knowing(headings) {
          try Importer(self, by: hand, as: intent, headings: $0).run(files, progress: progress)
        }
        return (Imported(result.count), result.complaints)
      })
  }
}

extension Council {
  /// Does what reads tables by their headings, and keeps what is said of them once that holds.
  ///
  /// - Parameters:
  ///   - given: what headings mean that are not those of the columns, as is said now.
  ///   - act: what is done, with what earlier imports said beside it.
  func knowing<Value>(_ given: Headings, _ act: (Headings) throws -> Value) throws -> Value {
    let value = try act(remembered(given))
    if !given.fields.isEmpty {
      let map = try columnMap().adding(given.fields)
      try WorkspaceFiles.write([ColumnMap.file: map.text], in: folder)
    }
    return value
  }

  /// What headings mean as is said now, with what earlier imports said beside it.
  package func remembered(_ given: Headings) throws -> Headings {
    given.remembering(try columnMap())
  }

  /// Looks at what taking files in would come to, and stores nothing: every complaint at once.
  ///
  /// - Parameters:
  ///   - files: the files, in any of the formats.
  ///   - intent: what the documents are taken for.
  ///   - hand: who would take them in.
  package func rehearse(
    _ files: [String], as intent: Intent = .takingIn, by hand: Hand
  ) -> Outcome<Rehearsed> {
    asking(for: "an import", by: hand) {
      let result = try Importer(self, by: hand, as: intent, headings: try remembered(Headings()))
        .rehearse(files)
      return Rehearsed(would: Imported(result.count), complaints: result.complaints)
    }
  }
}

/// What an import would come to.
package struct Rehearsed: Sendable {
  /// What it would take in, as far as nothing is wrong.
  package let would: Imported
  /// Everything that is wrong, doubtful or could be kinder, by place.
  package var complaints: [Diagnostic]
}

extension Council {
  /// What earlier imports said of headings.
  private func columnMap() throws -> ColumnMap {
    guard library.isOwn("column-map.yaml") else { return ColumnMap() }
    let path = "\(folder)/\(ColumnMap.file)"
    return try ColumnMap(try readText(path), named: path)
  }
}

/// What an import took in.
package struct Imported: Sendable {
  /// How many documents of each kind are new.
  package let stored: [DocumentKind: Int]
  /// How many were stored already.
  package let unchanged: Int
  /// How many entries of a journal an export brought back.
  package let entries: Int

  init(_ count: Intake.Count) {
    (stored, unchanged, entries) = (count.stored, count.unchanged, count.entries)
  }
}
