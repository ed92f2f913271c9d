import PracticeLearning
import ReviewActs
import ReviewReports

extension Terminal {
  /// Writes figures in the format that was asked for; `text` shows the figures of one programme.
  static func write(
    _ sets: [FigureSet], _ format: OutputFormat, text: (FigureSet) -> String
  ) {
    switch format {
    case .json:
      writeFiguresJSON(sets) { parts, elements, take in
        // Parts are large, and so are their texts.
        let pipeline = Pipeline(groupsOf: 8, elements)
        for part in parts { pipeline.add(part, take) }
        pipeline.finish(take)
      } to: {
        write($0)
      }
    case .csv: writeFiguresCSV(sets) { write($0) }
    case .text:
      if sets.isEmpty { say("No review was submitted or expected in this period.") }
      write(sets.map(text).joined(separator: "\n"))
    }
  }

  /// Writes a table in the format that was asked for.
  static func write(_ table: ReportTable, _ format: OutputFormat, empty: String) {
    switch format {
    case .text: write(table.rows.isEmpty ? empty + "\n" : table.text(style: output))
    case .csv: write(table.csv)
    case .json:
      var json = JSONText()
      table.writeJSON(to: &json)
      say(json.text)
    }
  }
}
