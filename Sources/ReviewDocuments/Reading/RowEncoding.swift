import PracticeLearning

/// The encoding of a table, whose rows are read one at a time: UTF-8 or Windows-1252, not both.
struct RowEncoding {
  private let file: String
  /// Whether letters of UTF-8 were met that are none of ASCII.
  private var hasLetters = false
  /// The first line that was read as Windows-1252.
  private var windowsLine: Int?
  private var isMixed = false
  /// What is to be said of how the rows were read, since that was last asked for.
  private var said: [Diagnostic] = []

  init(_ file: String) { self.file = file }

  /// The text of a row; nothing where it is in no encoding that is read.
  mutating func text(of row: RowSplitter.Row) -> String? {
    let decoded = DecodedText(row.bytes)
    guard let text = decoded.text else {
      said.append(.unknownEncoding(file, line: row.line))
      return nil
    }
    if decoded.isWindows {
      if hasLetters { complainOfMixing(row.line) }
      if windowsLine == nil {
        windowsLine = row.line
        if !isMixed { said.append(.readAsWindows(file)) }
      }
    } else if !hasLetters, row.bytes.contains(where: { $0 >= 0x80 }) {
      hasLetters = true
      if let windowsLine { complainOfMixing(windowsLine) }
    }
    return text
  }

  /// What was not said yet of how the rows were read.
  mutating func remarks() -> [Diagnostic] {
    guard !said.isEmpty else { return [] }
    defer { said = [] }
    return said
  }

  private mutating func complainOfMixing(_ line: Int) {
    guard !isMixed else { return }
    isMixed = true
    said.append(.byteOfOtherEncoding(SourceLocation(file: file, line: line)))
  }
}
