/// One value of a document as it was written, whatever the format: a text, a block of named values
/// or a list, with the place where it stands.
package struct DocumentNode: Sendable {
  /// What was written.
  package enum Content: Sendable {
    /// A key without a value, `~` or `null`.
    case absent
    /// A text, number, date or word, exactly as written.
    case scalar(String)
    /// A block of keys and values, in the order they were written.
    case mapping([Entry])
    /// A list.
    case list([DocumentNode])
  }

  /// One key of a block and its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyMark: SourceMark
    package var value: DocumentNode

    package init(_ key: String, _ value: DocumentNode, keyMark: SourceMark = .none) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  /// How the value is best written; readers tell what they saw, encoders what they wish for.
  package enum Style: UInt8, Sendable {
    /// A word, a date, or a block on lines of its own.
    case plain
    /// Free text: it is put in quotes where a reader of YAML might take it for something else.
    case text
    /// A number.
    case number
    /// Yes or no.
    case truth
    /// A block or a list that may stand on one line.
    case inline
  }

  package var content: Content
  package var style: Style
  package var mark: SourceMark

  package init(_ content: Content, style: Style = .plain, mark: SourceMark = .none) {
    self.content = content
    self.style = style
    self.mark = mark
  }
}

/// A line and column as a reader counts them, both from 1; 0 for a value that was never in a file.
package struct SourceMark: Hashable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// The mark of a value that was never in a file.
  package static let none = SourceMark(line: 0, column: 0)
}
