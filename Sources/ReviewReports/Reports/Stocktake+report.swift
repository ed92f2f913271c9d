import PracticeLearning

extension Stocktake {
  /// The stocktake as a report: what was done beside reviews, what is strong, what has to be developed, what is done.
  package var report: Report {
    var report = Report(
      .stocktake, council: council, title: title,
      subtitle: "Quality activity beside the reviews of single cases; names no child and no worker",
      answers: [
        Report.Answer("What did we look at?", [narrative]),
        Report.Answer("What is good?", said(rows.flatMap(\.strengths), of: "strong"), isList: true),
        Report.Answer(
          "What worries us?", said(rows.flatMap(\.development), of: "to be developed"), isList: true
        ),
        Report.Answer(
          "What do we do?", said(rows.compactMap(\.action), of: "to be done"), isList: true),
      ])
    report.decisions = undecided
    report.sections = [
      Report.Section(
        "The register",
        rows.isEmpty
          ? []
          : [
            .table(
              ReportTable(
                "Activity by type and day",
                columns: ["type", "what", "themes", "areas for development", "action"],
                rows: rows.map { row in
                  let looked = row.looked.isEmpty ? "" : " (\(list(row.looked.map(\.words))))"
                  return [
                    row.type, "\(row.title)\(looked)", row.themes.joined(separator: ", "),
                    row.development.joined(separator: " "), row.action ?? "",
                  ]
                }))
          ]),
      Report.Section("Counts", countBlocks),
    ]
    report.notes = [
      "Each activity counts what it counts; numbers of different kinds are never added up."
    ]
    return report
  }

  private static let most = 4

  private func said(_ lines: [String], of what: String) -> [String] {
    guard !lines.isEmpty else { return ["Nothing is said of what is \(what)."] }
    let shown = lines.prefix(Stocktake.most).map { line in
      line.last.map { ".!?".contains($0) } ?? true ? line : line + "."
    }
    let rest = lines.count - shown.count
    return shown + (rest > 0 ? ["And \(rest) more in the register below."] : [])
  }

  private var undecided: [String] {
    let open = rows.filter { !$0.development.isEmpty && $0.action == nil }
    guard !open.isEmpty else { return [] }
    return [
      "What is done about what \(open.count == 1 ? "one activity" : "\(open.count) activities") found to be "
        + "developed, of which nothing is said: \(list(open.prefix(3).map(\.title)))"
    ]
  }

  private var countBlocks: [Report.Block] {
    [
      ReportTable(
        "Activities", columns: ["type", .number("number")],
        rows: types.map { [$0.of, "\($0.number)"] }),
      ReportTable(
        "Themes named", columns: ["theme", .number("activities")],
        rows: namedThemes.map { [$0.of, "\($0.number)"] }),
    ].filter { !$0.rows.isEmpty }.map(Report.Block.table)
  }
}
