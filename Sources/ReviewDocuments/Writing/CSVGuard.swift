/// Keeps spreadsheets from running a text as a formula, and texts from being lost on the way.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is written with an
/// apostrophe before it, which spreadsheets show and do not run (OWASP, "CSV Injection"). So that
/// what is read is what was written, a cell that already has apostrophes before such a character gets
/// one more, and reading takes exactly one away. `[]` stands for a list that is empty on purpose.
enum CSVGuard {
  static let emptyList = "[]"
  /// What stands for an empty list until it is written; no text of a document can be it.
  static let emptyListCell = "\u{0}[]"

  static func added(to text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  static func removed(from cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && needsGuard(cell) ? String(cell.dropFirst()) : cell
  }

  private static func needsGuard(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return true
    default:
      return rest.elementsEqual(emptyList.utf8)
    }
  }
}
