import PracticeLearning
import ReviewReports
import ReviewStore

extension SelectionOptions {
  /// The reviews that are meant.
  func reviews(auditor: String? = nil, state: ReviewState? = nil) -> ReviewFilter {
    ReviewFilter(
      period: period, programme: programme, service: service, team: team, auditor: auditor,
      state: state)
  }

  /// The learning actions that are meant.
  func actions(status: ActionStatus? = nil) -> ActionFilter {
    ActionFilter(period: period, programme: programme, service: service, team: team, status: status)
  }
}

extension Session {
  /// Refuses a programme, service or team the settings do not know: an empty answer would mislead.
  func check(_ selection: SelectionOptions) throws {
    var complaints: [Diagnostic] = []
    func check(_ word: String?, _ what: String, _ known: [String]) {
      guard let word, !known.contains(word) else { return }
      complaints.append(
        Diagnostic(
          .unknownFilter, "there is no \(what) \"\(word)\"",
          advice: nearest(to: word, among: known).map { "did you mean \"\($0)\"?" }
            ?? "there are: \(known.prefix(12).joined(separator: ", "))"
            + (known.count > 12 ? " and \(known.count - 12) more, see plr.yaml" : "")))
    }
    check(selection.programme, "programme", workspace.programmes.map(\.id))
    check(selection.service, "service", workspace.services)
    check(selection.team, "team", workspace.teams.map(\.id))
    if !complaints.isEmpty { throw Refusal(complaints) }
  }
}

extension Terminal {
  /// Writes figures in the format that was asked for; `text` shows the figures of one programme.
  static func write(
    _ sets: [FigureSet], _ format: OutputFormat, text: (FigureSet) -> String
  ) {
    switch format {
    case .json:
      writeFiguresJSON(sets) { parts, elements, take in
        let pipeline = Pipeline(elements)
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
