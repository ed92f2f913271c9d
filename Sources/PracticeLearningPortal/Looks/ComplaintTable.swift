import Markup
import PracticeLearning
import ReviewReports

/// Everything that is complained of in a file, at once: where, what, and what to do.
enum ComplaintTable {
  static func markup(_ complaints: [Diagnostic], _ visit: Visit, caption: String) -> Markup {
    let table = PageTable(
      caption: caption,
      columns: [
        .init(name: "place", title: "Where"), .init(name: "kind", title: "Kind"),
        .init(name: "what", title: "What"), .init(name: "mend", title: "What to do"),
      ],
      rows: complaints.map { complaint in
        let more = complaint.more.map { " (and \($0.count) more like this)" } ?? ""
        return [
          .init(place(of: complaint)), .init(complaint.severity.rawValue),
          .init("\(complaint.code.id) \(complaint.summary)\(more)"),
          .init(complaint.advice.worded(by: .plain)),
        ]
      }, empty: "Nothing is wrong, doubtful or could be kinder.")
    return table.markup(visit)
  }

  /// The line, or the cell of a sheet, and the field.
  private static func place(of complaint: Diagnostic) -> String {
    let location = complaint.location
    let line =
      location?.cell.map { "cell \($0.name)" }
      ?? location.flatMap { $0.line > 0 ? "line \($0.line)" : nil }
    let field = complaint.path.steps.isEmpty ? nil : complaint.path.description
    let parts = [line, field].compactMap(\.self)
    return parts.isEmpty ? "the file" : parts.joined(separator: ", ")
  }
}
