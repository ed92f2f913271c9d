/// Texts on their way into a spreadsheet and back: none is run as a formula, and none is lost.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break is written with an apostrophe before
/// it, which spreadsheets show and do not run (OWASP, "CSV Injection"). So that what is read is what
/// was written, a cell that already has apostrophes before such a character gets one more, and reading
/// takes exactly one away. `[]` stands for a list that is empty on purpose.
package enum SheetText {
  /// What a cell says where a list is empty on purpose.
  package static let emptyList = "[]"

  /// Whether a spreadsheet may take a text for a formula.
  package static func isRun(_ text: some StringProtocol) -> Bool {
    isRun(text.utf8.first)
  }

  /// The cell of a text.
  package static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The cell of a word that a spreadsheet would take for a number and write otherwise, such as `0147`: as a
  /// formula it is shown, kept and saved letter by letter.
  package static func kept(_ word: String) -> String {
    let isNumber = !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isChanged = word.utf8.first == UInt8(ascii: "0") && word.utf8.count > 1
    // A sheet keeps fifteen digits of a number.
    return isNumber && (isChanged || word.utf8.count > 15) ? "=\"\(word)\"" : guarded(word)
  }

  /// The text of a cell.
  package static func text(ofCell cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "'"): return needsGuard(cell) ? String(cell.dropFirst()) : cell
    case UInt8(ascii: "="):
      guard cell.utf8.count > 2, cell.hasPrefix("=\""), cell.utf8.last == UInt8(ascii: "\"") else {
        return cell
      }
      let inner = cell.dropFirst(2).dropLast()
      return inner.utf8.contains(UInt8(ascii: "\"")) ? cell : String(inner)
    default: return cell
    }
  }

  /// What a spreadsheet leaves in place of what was typed: an error of a formula, or a number cut short.
  package static func isLeftover(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return switch first {
    case UInt8(ascii: "#"):
      leftovers.contains(cell) || cell.utf8.count > 3 && cell.utf8.allSatisfy { $0 == 0x23 }
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      isPowerOfTen(cell)
    default: false
    }
  }

  private static let leftovers: Set<String> = [
    "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!",
  ]

  /// Whether a cell is a long number as a sheet shows it, such as `1.23E+14`.
  private static func isPowerOfTen(_ cell: String) -> Bool {
    guard let end = cell.utf8.firstIndex(of: UInt8(ascii: "E")) else { return false }
    let (number, power) = (cell[..<end], cell[cell.utf8.index(after: end)...])
    return power.utf8.first == UInt8(ascii: "+") && power.utf8.count == 3
      && Int(power.dropFirst()) != nil
      && number.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
  }

  private static func needsGuard(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    return isRun(rest.first) || rest.elementsEqual(emptyList.utf8)
  }

  private static func isRun(_ first: UInt8?) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }
}
