import PracticeLearning

extension WeekReport {
  /// The week as a report.
  package var report: Report {
    var report = Report(
      .practiceWeek, council: council, title: title,
      subtitle: "Looked at from all sides; names no child and no worker",
      answers: parts.map { part in
        Report.Answer(
          part.heading,
          part.lines.isEmpty ? ["Nothing is said of it yet."] : part.lines.map(WeekReport.sentence),
          isList: true)
      })
    report.sections = [Report.Section("Measures", measureBlocks)]
    report.notes =
      [
        "Two weeks are two points: nothing is said of a change where fewer than 60 cases were looked at on a side, or "
          + "where the interval of the difference is wider than 15 points to each side."
      ] + [numbers.note].compactMap(\.self)
    return report
  }

  private var measureBlocks: [Report.Block] {
    guard !measures.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          "Asked in this week",
          columns: ["measure", "this week", "the week before", "what it says"],
          rows: measures.map { measure in
            [
              measure.what, numbers.shown(measure.share, measure.interval),
              measure.last.map { numbers.shown($0, measure.lastInterval) } ?? "not asked",
              measure.change,
            ]
          }))
    ]
  }

  /// A line as a sentence: it ends with a full stop and begins with a capital.
  private static func sentence(_ line: String) -> String {
    let text = capitalised(line)
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }
}
