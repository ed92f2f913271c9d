/// The formats of a report.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json, csv

  /// A report in this format.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - style: how words for a terminal or a file are written.
  ///   - dress: the council's style sheet and logo, for a page.
  package func text(
    _ report: Report, style: TextStyle, dress: () throws -> ReportDress
  ) rethrows -> String {
    switch self {
    case .text: return report.text(style: style)
    case .markdown: return report.markdown
    case .html: return try report.page(dress())
    case .json: return String(decoding: report.json, as: UTF8.self)
    case .csv:
      if let cells = report.publicCells { return cells.csv }
      var text = ""
      writeFiguresCSV(report.figures) { text += $0 }
      return text
    }
  }

  /// How a file of the format is called.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    case .csv: "csv"
    }
  }

  /// What a browser is told of it.
  package var type: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
