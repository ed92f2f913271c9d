package import PracticeLearning

/// The text of one review's form, to be filled in where it stands: notes, order and everything that is not
/// touched stay as they were typed.
package struct FormText: Sendable {
  /// The text.
  package let text: String
  /// What is in it.
  package let found: FoundDocument
  private let file: String

  /// Takes a form whose layout was mended; nothing where it cannot be read, or is not one review alone.
  ///
  /// - Parameters:
  ///   - text: the form.
  ///   - file: the file as the person named it.
  package init?(_ text: String, named file: String) {
    let source = SourceText(text, format: .yaml, file: file)
    let reader = YAMLReader(source)
    let nodes = reader.documents()
    guard nodes.count == 1, let node = nodes.first, !reader.complaints.containsErrors,
      DocumentKind(node) == .review
    else { return nil }
    (self.text, self.file) = (text, file)
    found = FoundDocument(.review, node, source)
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
