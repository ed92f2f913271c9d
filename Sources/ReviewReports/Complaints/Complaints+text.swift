package import PracticeLearning

/// Complaints as people read them: place, severity, code and summary in columns, the advice below.
package func complaintsText(_ diagnostics: [Diagnostic], style: TextStyle = TextStyle()) -> String {
  var tally = ComplaintTally(mostOfColumn: 5, mostHints: 1, mostOfFile: .max)
  for diagnostic in diagnostics { tally.add(diagnostic) }
  let shown = tally.complaints
  let places = shown.map { printable(place(of: $0)) }
  let width = places.map(\.count).max() ?? 0
  var text = ""
  for (diagnostic, place) in zip(shown, places) {
    let lead = place + String(repeating: " ", count: width - place.count) + (width > 0 ? "  " : "")
    let name = diagnostic.severity.rawValue
    let severity = name + String(repeating: " ", count: 7 - name.count)
    text += lead + style(severity, emphasis(of: diagnostic.severity))
    text += "  \(diagnostic.code)  \(printable(diagnostic.summary))\n"
    let advice = diagnostic.advice.worded(by: style.wording)
    if !advice.isEmpty {
      let indent = String(repeating: " ", count: lead.count + 15)
      for line in advice.split(separator: "\n") {
        text += indent + printable(String(line)) + "\n"
      }
    }
    if let more = diagnostic.more {
      text += String(repeating: " ", count: lead.count + 15) + words(of: more, diagnostic) + "\n"
    }
  }
  return text
}

/// How many complaints there are: `3 errors, 1 hint`.
package func complaintsCount(_ diagnostics: [Diagnostic]) -> String {
  Diagnostic.Severity.allCases.compactMap { severity in
    let count = diagnostics.lazy.filter { $0.severity == severity }
      .reduce(0) { $0 + 1 + ($1.more?.count ?? 0) }
    return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
  }.joined(separator: ", ")
}

/// Complaints for machines: a list of objects with file, line, column, severity, code, field, summary and advice,
/// and how many more of a kind there are where they are too many to be listed.
package func writeComplaints(
  _ diagnostics: [Diagnostic], to json: inout JSONText, wording: Remedy.Wording
) {
  json.list(diagnostics) { json, diagnostic in
    json.object { json in
      json.member("file", diagnostic.location?.file)
      json.member("line", diagnostic.location.flatMap { $0.line > 0 ? $0.line : nil })
      json.member("column", diagnostic.location.flatMap { $0.column > 0 ? $0.column : nil })
      if let cell = diagnostic.location?.cell {
        json.member("row", cell.row)
        json.member("cell", cell.name)
        json.member("heading", cell.heading)
      }
      json.member("severity", diagnostic.severity.rawValue)
      json.member("code", diagnostic.code.id)
      json.member("field", diagnostic.path.steps.isEmpty ? nil : diagnostic.path.description)
      json.member("summary", diagnostic.summary)
      json.member("advice", diagnostic.advice.worded(by: wording))
      if let more = diagnostic.more { json.member("more", more.count) }
    }
  }
}

/// Complaints as a table for CSV.
package func complaintsTable(_ diagnostics: [Diagnostic], wording: Remedy.Wording) -> ReportTable {
  ReportTable(
    "",
    columns: [
      "file", .number("line"), .number("column"), "severity", "code", "field", "summary", "advice",
      .number("more"),
    ],
    rows: diagnostics.map { diagnostic in
      let place = diagnostic.location
      return [
        place?.file ?? "", place.map { String($0.line) } ?? "",
        place.map { String($0.column) } ?? "",
        diagnostic.severity.rawValue, diagnostic.code.id, diagnostic.path.description,
        diagnostic.summary, diagnostic.advice.worded(by: wording),
        diagnostic.more.map { String($0.count) } ?? "",
      ]
    })
}

private func words(of more: Diagnostic.More, _ diagnostic: Diagnostic) -> String {
  let kind = diagnostic.location?.cell == nil ? "line" : "row"
  let rows = more.rows.map(String.init).joined(separator: ", ")
  let dots = more.count > more.rows.count ? " ..." : ""
  return "and \(more.count) more like it, in \(kind)\(more.count == 1 ? "" : "s") \(rows)\(dots)"
}

private func place(of diagnostic: Diagnostic) -> String {
  guard let place = diagnostic.location else { return "" }
  if let cell = place.cell { return "\(place.file): \(cell)" }
  if place.line == 0 { return place.file }
  return place.column == 0
    ? "\(place.file):\(place.line)" : "\(place.file):\(place.line):\(place.column)"
}

private func emphasis(of severity: Diagnostic.Severity) -> TextStyle.Emphasis {
  switch severity {
  case .error: .red
  case .warning: .yellow
  case .hint: .cyan
  }
}
