import PracticeLearning

/// What somebody says of the headings of a table that are not those of a document.
package struct Headings: Sendable {
  /// The field of a heading, where a sheet calls it otherwise; capitals and spaces do not matter.
  package var fields: [String: String]
  /// The same, as earlier imports said; what is said now counts before it.
  package var remembered: [String: String] = [:]
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
    let plain = Headings.plain(heading)
    let field = fields[plain] ?? remembered[plain] ?? heading
    if ColumnPath.isKnown(ColumnPath.steps(field)) { return field }
    let tidied = field.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if tidied.isEmpty { return tidied }
    if tidied.lowercased() == "kind" { return "kind" }
    return ColumnPath.text(ColumnPath.spelled(ColumnPath.steps(tidied)))
  }

  /// Whether an earlier import, and nobody now, says what a heading means.
  func isRemembered(_ heading: String) -> Bool {
    let plain = Headings.plain(heading)
    return fields[plain] == nil && remembered[plain] != nil
  }

  /// Whether texts of a row are headings of documents: they tell a kind, or there is a column of kinds.
  func areOfDocuments(_ texts: [String]) -> Bool {
    let fields = texts.map { field(of: $0) }
    if fields.contains("kind") { return true }
    let steps = fields.filter { !$0.isEmpty }.map(ColumnPath.steps)
    guard steps.count > 1, steps.contains(where: ColumnPath.isKnown) else { return false }
    let entries = steps.compactMap { steps -> DocumentNode.Entry? in
      guard case .key(let key)? = steps.first else { return nil }
      return DocumentNode.Entry(key, steps.count == 1 ? .scalar("x") : .mapping([]))
    }
    return DocumentKind(DocumentNode(.mapping(entries))) != nil
  }

  static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
