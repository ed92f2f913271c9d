package import PracticeLearning

/// What headings of tables mean, as imports said: a file that people can read and change.
package struct ColumnMap: Hashable, Sendable {
  /// Where it lies in a workspace.
  package static let file = "Templates/column-map.yaml"

  /// The field of each heading, by the heading as it was typed.
  package private(set) var fields: [String: String] = [:]

  /// A map that says nothing yet.
  package init() {}

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - text: what is in it.
  ///   - file: the file as complaints name it.
  /// - Throws: `Refusal` where it cannot be read as a list of headings.
  package init(_ text: String, named file: String) throws(Refusal) {
    let reader = YAMLReader(SourceText(text, format: .yaml, file: file))
    let nodes = reader.documents()
    if reader.complaints.containsErrors { throw Refusal(reader.complaints) }
    for entry in nodes.first?.entries ?? [] {
      guard let field = entry.value.text else {
        throw Refusal(
          .wrongKind, "\(file) names no field for \"\(entry.key)\"",
          advice: "write a heading and its field on each line, or delete the line")
      }
      fields[entry.key] = field
    }
  }

  /// The map with what an import says beside it, which counts before what was there.
  package func adding(_ further: [String: String]) -> ColumnMap {
    var map = self
    for (heading, field) in further {
      let plain = Headings.plain(heading)
      for old in map.fields.keys where Headings.plain(old) == plain { map.fields[old] = nil }
      map.fields[heading] = field
    }
    return map
  }

  /// The file.
  package var text: String {
    var text = "# What headings of imported tables mean. A line may be changed or deleted.\n"
    for (heading, field) in fields.sorted(by: { $0.key < $1.key }) {
      text += "\(Self.quoted(heading)): \(Self.quoted(field))\n"
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Headings {
  /// The same with what earlier imports said.
  package func remembering(_ map: ColumnMap) -> Headings {
    var headings = self
    headings.remembered = Dictionary(map.fields.map { (Headings.plain($0.key), $0.value) }) {
      first, _ in first
    }
    return headings
  }
}
