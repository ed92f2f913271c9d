/// What somebody says of the headings of a table that are not those of a document.
package struct Headings: Sendable {
  /// The field of a heading, where a sheet calls it otherwise; capitals and spaces do not matter.
  package var fields: [String: String]
  /// Whether columns nobody knows are left out.
  package var leavesOutUnknown: Bool

  /// Says what headings mean.
  package init(fields: [String: String] = [:], leavesOutUnknown: Bool = false) {
    self.fields = Dictionary(fields.map { (Headings.plain($0.key), $0.value) }) { first, _ in first
    }
    self.leavesOutUnknown = leavesOutUnknown
  }

  /// The field that a heading stands for, whatever its capitals and blanks.
  func field(of heading: String) -> String {
    let field = fields[Headings.plain(heading)] ?? heading
    if ColumnPath.isKnown(ColumnPath.steps(field)) { return field }
    let tidied = field.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if tidied.isEmpty { return tidied }
    if tidied.lowercased() == "kind" { return "kind" }
    return ColumnPath.text(ColumnPath.spelled(ColumnPath.steps(tidied)))
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
