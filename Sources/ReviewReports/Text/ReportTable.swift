import PracticeLearning

/// A table as a plain value: what a reader sees in text, Markdown, CSV or JSON.
package struct ReportTable: Hashable, Sendable {
  /// What it shows.
  package var title: String
  /// The names of its columns.
  package var columns: [Column]
  /// The cells, row by row; as many per row as there are columns.
  package var rows: [[String]]
  /// What a reader must know to read it.
  package var note: String?

  package init(_ title: String, columns: [Column], rows: [[String]], note: String? = nil) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// A column: its heading and how its cells are set.
  package struct Column: Hashable, Sendable, ExpressibleByStringLiteral {
    package var heading: String
    package var isNumber: Bool

    package init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
    package init(stringLiteral heading: String) { self.init(heading) }
    package static func number(_ heading: String) -> Column { Column(heading, isNumber: true) }
  }
}

extension ReportTable {
  /// The table in aligned columns, indented by two spaces; no line of headings where none has a word.
  package func text(style: TextStyle = TextStyle()) -> String {
    let rows = rows.map { $0.map(printable) }
    let widths = columns.indices.map { column in
      max(columns[column].heading.count, rows.map { $0[column].count }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      var line = ""
      for (index, cell) in cells.enumerated() {
        let space = String(repeating: " ", count: widths[index] - cell.count)
        line += index == 0 ? "  " : "  "
        line += columns[index].isNumber ? space + cell : cell + space
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    var text = title.isEmpty ? "" : style(title, .bold) + "\n"
    let headings = line(columns.map(\.heading))
    if !headings.isEmpty { text += style(headings, .faint) + "\n" }
    for row in rows { text += line(row) + "\n" }
    if let note { text += wrapped(note, indent: "  ") + "\n" }
    return text
  }

  /// The table in Markdown.
  package var markdown: String {
    func line(_ cells: [String]) -> String {
      "| "
        + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ")
        + " |\n"
    }
    var text = title.isEmpty ? "" : "### \(title)\n\n"
    text += line(columns.map(\.heading))
    text += "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
    for row in rows { text += line(row) }
    if let note { text += "\n\(note)\n" }
    return text
  }

  /// The table as comma-separated values with a heading line, its columns named as in JSON.
  package var csv: String {
    ([columns.map { snakeCase($0.heading) }] + rows).map(csvLine).joined()
  }

  /// The rows as a JSON list of objects, keys in snake_case; a number of a column of numbers is a number.
  package func writeJSON(to json: inout JSONText) {
    json.list(rows) { json, row in
      json.object { json in
        for (column, cell) in zip(columns, row) {
          let key = snakeCase(column.heading)
          if column.isNumber, isJSONNumber(cell) {
            json.member(key) { $0.raw(cell) }
          } else {
            json.member(key, cell.isEmpty ? nil : cell)
          }
        }
      }
    }
  }
}

/// One line of comma-separated values, in which no cell is a formula to a spreadsheet; numbers with a sign
/// and the dash for no value stay as they are.
package func csvLine(_ cells: [String]) -> String {
  cells.map { text in
    let isRun = SheetText.isRun(text) && text != "-" && Double(text) == nil
    let cell = isRun ? "'" + text : text
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }.joined(separator: ",") + "\n"
}

/// Whether a cell is a number as JSON writes it; `0147` and `1.` are none.
///
/// Read byte by byte: a table asks it of every cell, and a pattern is made anew for each.
private func isJSONNumber(_ cell: String) -> Bool {
  var rest = cell.utf8[...]
  func skip(_ bytes: [UInt8]) -> Bool {
    guard let first = rest.first, bytes.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
  func digits() -> Int {
    let found = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(found.count)
    return found.count
  }
  _ = skip([UInt8(ascii: "-")])
  let hasZero = rest.first == UInt8(ascii: "0")
  let whole = digits()
  guard whole > 0, !hasZero || whole == 1 else { return false }
  if skip([UInt8(ascii: ".")]), digits() == 0 { return false }
  if skip([UInt8(ascii: "e"), UInt8(ascii: "E")]) {
    _ = skip([UInt8(ascii: "+"), UInt8(ascii: "-")])
    if digits() == 0 { return false }
  }
  return rest.isEmpty
}

private func snakeCase(_ heading: String) -> String {
  heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
}

/// A text in lines of at most 78 characters.
package func wrapped(_ text: String, indent: String = "") -> String {
  var lines: [String] = []
  var line = indent
  for word in text.split(separator: " ") {
    if line.count + word.count + 1 > 78, line.count > indent.count {
      lines.append(line)
      line = indent
    }
    line += line.count == indent.count ? String(word) : " " + word
  }
  lines.append(line)
  return lines.joined(separator: "\n")
}
