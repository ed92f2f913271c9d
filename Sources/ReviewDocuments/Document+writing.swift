extension Document {
  /// The document on one line of JSON, keys in the order of the form; equal documents give equal text.
  package var canonicalJSON: String { JSONWriter.line(node) }

  /// The document as JSON for people, with a line break at its end.
  package var json: String { JSONWriter.indented(node) }

  /// The document as a form, with a line break at its end.
  package var yaml: String { YAMLWriter.text(node) }
}
