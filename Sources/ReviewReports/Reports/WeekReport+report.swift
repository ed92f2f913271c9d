import AuditStatistics
import PracticeLearning

extension WeekReport {
  /// The week as a report.
  package var report: Report {
    var report = Report(
      .practiceWeek, council: council, title: title,
      subtitle: "Looked at from all sides; names no child and no worker",
      answers: [
        Report.Answer("What did we look at?", whatWasLookedAt),
        said("What is strong?", week.strengths), said("What worries us?", week.worries),
        said("What do we do next?", week.next), betterThanBefore,
      ])
    report.sections =
      [Report.Section("Measures", measureBlocks)]
      + parts.dropFirst(4).map { Report.Section($0.heading, [.list($0.lines)]) }
    report.notes =
      [
        "Two weeks are two points: nothing is said of a change where fewer than 60 cases were looked at on a side, or "
          + "where the interval of the difference is wider than 15 points to each side."
      ] + [release?.note].compactMap(\.self)
    return report
  }

  private var whatWasLookedAt: [String] {
    let held = looked.isEmpty ? "Nothing is in it yet." : "The week holds \(list(looked))."
    return [drawn.map { "\($0)." }, held].compactMap(\.self)
  }

  private func said(_ question: String, _ lines: [String]) -> Report.Answer {
    Report.Answer(
      question, lines.isEmpty ? ["Nothing is said of it yet."] : lines.map(WeekReport.sentence),
      isList: true)
  }

  /// How its measures compare, in counts alone.
  private var betterThanBefore: Report.Answer {
    let question = "Is it better than last time?"
    guard previous != nil else {
      return Report.Answer(question, ["There was no earlier week on this theme."])
    }
    let lines = measures.map { measure -> String in
      let before = measure.last.map { counts($0, measure.lastID) } ?? "not asked"
      return
        "\(capitalised(measure.what)): \(counts(measure.share, measure.id)), before \(before); "
        + "\(change(measure))."
    }
    return Report.Answer(
      question, lines.isEmpty ? ["The same things were not counted."] : lines, isList: true)
  }

  private func counts(_ share: Proportion, _ id: String?) -> String {
    isHidden(id) ? "c" : "\(share.count) of \(share.total)"
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
              measure.what, share(measure), lastShare(measure) ?? "not asked", change(measure),
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
