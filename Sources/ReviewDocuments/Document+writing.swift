import PracticeLearning

extension Document {
  /// The document on one line of JSON, keys in the order of the form; equal documents give equal text.
  ///
  /// The answers to a template's questions stand in the order of their keys, whatever order they were
  /// written in: a table of many reviews has one order of columns for all of them.
  package var canonicalJSON: String { JSONWriter.line(inKeyOrder.node) }

  /// The document as JSON for people, with a line break at its end.
  package var json: String { JSONWriter.indented(node) }

  /// The same with what stands beside it and is none of it, under a key of its own at the end.
  package func json(beside entries: [DocumentNode.Entry]) -> String {
    guard case .mapping(let own) = node.content else { return json }
    return JSONWriter.indented(.mapping(own + [DocumentNode.Entry("beside", .mapping(entries))]))
  }

  /// The document as a form, with a line break at its end.
  package var yaml: String { YAMLWriter.text(node) }
}

extension Rating {
  /// Its place in the order ratings are always listed.
  var position: Int { Self.listed.firstIndex(of: self) ?? 0 }
}
