/// The ways a document can be written.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case yaml
  case json
  case jsonLines = "jsonl"
  case csv

  /// The format of a file by the end of its name, or nothing where it does not tell.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// The format of a text by how it begins, for files whose name does not tell.
  package init(beginning text: some StringProtocol) {
    let start = text.drop { $0.isWhitespace }
    let lines = start.split(whereSeparator: \.isNewline).prefix(2)
    if start.first == "{", lines.count == 2, lines.allSatisfy({ $0.hasPrefix("{") }) {
      self = .jsonLines
    } else if start.first == "{" || start.first == "[" {
      self = .json
    } else if let first = lines.first,
      first.split(whereSeparator: { ",;\t".contains($0) }).count > 2, !first.contains(": ")
    {
      self = .csv
    } else {
      self = .yaml
    }
  }

  /// Whether the reader's columns are bytes rather than characters.
  var countsBytes: Bool { self != .yaml }
}
