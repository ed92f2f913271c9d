package import PracticeLearning

/// The lines of a JSON Lines file as they come, undecoded, so that several threads can decode them:
/// `DocumentReader.document(inJSONLine:number:named:)` makes a document of each.
package struct JSONLineReader {
  /// A line that is not blank.
  package struct Line: Sendable {
    package let bytes: ArraySlice<UInt8>
    /// Its number in the file, from 1.
    package let number: Int
  }

  /// Whether the file must be read as a whole, with `DocumentReader.read`.
  package var isUTF16: Bool { bytes.isUTF16 }
  /// Lines that were longer than any form and left out, or that there is none.
  package private(set) var complaints: [Diagnostic] = []
  private var bytes: FileBytes
  private var splitter = RowSplitter()
  private var hasBegun = false
  private var isAtEnd = false
  private var isEmpty = true
  private let file: String

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file as the person named it.
  /// - Throws: why it cannot be read.
  package init(path: String, named file: String) throws(FileRefusal) {
    self.file = file
    bytes = try FileBytes(path: path, named: file)
  }

  /// The next line, or nothing at the end of the file.
  package mutating func next() throws(FileRefusal) -> Line? {
    while true {
      if let row = splitter.next() {
        isEmpty = false
        guard row.isTooLong else { return Line(bytes: row.bytes, number: row.line) }
        complaints.append(.rowTooLong(file, line: row.line))
      } else {
        if isAtEnd {
          if isEmpty { complaints.append(.empty(file)) }
          isEmpty = false
          return nil
        }
        let piece = try bytes.next()
        let hasMark = !hasBegun && piece.starts(with: [0xEF, 0xBB, 0xBF])
        hasBegun = true
        isAtEnd = piece.isEmpty
        splitter.append(piece.dropFirst(hasMark ? 3 : 0))
      }
    }
  }
}
