import Foundation

/// What Excel makes of a CSV file that is opened, saved and given back in a country of semicolons.
enum ExcelRewriting {
  /// The rows of a CSV file with commas.
  static func rows(_ csv: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var (cell, isQuoted) = ("", false)
    var rest = Array(csv.drop { $0 == "\u{FEFF}" })[...]
    while let character = rest.popFirst() {
      if isQuoted {
        if character != "\"" {
          cell.append(character)
        } else if rest.first == "\"" {
          cell.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      } else if character == "\"" {
        isQuoted = true
      } else if character == "," || character.isNewline {
        rows[rows.count - 1].append(cell)
        cell = ""
        if character.isNewline { rows.append([]) }
      } else {
        cell.append(character)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// The file as it is saved: days and months in the country's way, numbers without zeros in front, formulas as
  /// what they give, empty columns at the end, and a first line that names the separator.
  static func saved(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      (row.map(written) + ["", ""]).map { cell in
        cell.contains { ";\"\n".contains($0) }
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ";")
    }
    return (["sep=;"] + lines).joined(separator: "\r\n") + "\r\n"
  }

  /// What a cell shows, which is what is saved.
  static func written(_ cell: String) -> String {
    let parts = cell.split(separator: "-").map(String.init)
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let isNumeric = parts.count > 1 && parts.allSatisfy { Int($0) != nil }
    if isNumeric, parts.count == 3, parts[0].count == 4 {
      return parts.reversed().joined(separator: "/")
    }
    if isNumeric, parts.count == 2, parts[0].count == 4, let month = Int(parts[1]) {
      return "\(names[month - 1])-\(parts[0].suffix(2))"
    }
    if cell.hasPrefix("=\""), cell.hasSuffix("\"") { return String(cell.dropFirst(2).dropLast()) }
    if cell.hasPrefix("=") || cell.hasPrefix("+") || cell.hasPrefix("-") { return "#NAME?" }
    if let number = Int(cell) { return String(number) }
    return cell
  }
}
