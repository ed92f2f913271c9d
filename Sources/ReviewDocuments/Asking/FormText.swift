package import PracticeLearning

/// The text of one review's form, to be filled in where it stands: notes, order and everything that is not
/// touched stay as they were typed.
package struct FormText: Sendable {
  /// The text.
  package let text: String
  /// What is in it.
  package let found: FoundDocument
  /// Whether every word of it was read as it stands: there is nothing to mend.
  package let isAsMeant: Bool
  private let file: String

  /// Takes a form whose layout was mended; nothing where it cannot be read, or is not one review alone.
  ///
  /// - Parameters:
  ///   - text: the form.
  ///   - file: the file as the person named it.
  package init?(_ text: String, named file: String) {
    let strict = StrictReading(SourceText(text, format: .yaml, file: file))
    guard strict.findings.documents.count == 1, let found = strict.findings.documents.first,
      found.kind == .review, !strict.findings.complaints.containsErrors
    else { return nil }
    (self.text, self.file, self.found) = (text, file, found)
    isAsMeant = strict.isSound && found.meant.isEmpty && !text.utf8.contains(0x0D)
  }

  /// Takes a form as it was typed, and mends its layout where that is needed; nothing where it cannot be read, or is
  /// not one review alone.
  ///
  /// - Parameters:
  ///   - typed: the form.
  ///   - file: the file as the person named it.
  package init?(mending typed: String, named file: String) {
    if let form = FormText(typed, named: file), form.isAsMeant {
      self = form
    } else {
      self.init(DocumentReader.mended(typed, named: file) ?? typed, named: file)
    }
  }

  /// The form with a value at a place, where nothing else says another thing than before; else nothing.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - path: its place.
  package func setting(_ value: DocumentNode, at path: FieldPath) -> FormText? {
    guard let edit = FormEdit(found.source, found.node, found.kind.shape),
      let text = edit.text(setting: value, at: path), let form = FormText(text, named: file),
      differences(between: found.node, and: form.found.node).allSatisfy({
        $0.path.steps.starts(with: path.steps)
      }),
      differences(between: value, and: form.found.node[path] ?? DocumentNode(.absent)).isEmpty
    else { return nil }
    return form
  }
}
