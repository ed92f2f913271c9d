import PracticeLearning

/// The report for a quality board.
package enum BoardReport {
  /// Writes the report of one programme.
  ///
  /// - Parameters:
  ///   - programme: the programme's figures.
  ///   - change: how grades changed, and between which periods.
  ///   - others: further programmes that are named in one line each.
  ///   - general: the learning actions from no single review, which count among what is being done.
  ///   - inLetters: with letters for grades in headings, so that its tables fit a terminal.
  package static func report(
    _ programme: FigureSet, change: PeriodChange?, others: [FigureSet] = [],
    general: FigureSet? = nil, inLetters: Bool
  ) -> Report {
    var set = programme
    set.figures += general?.figures ?? []
    var report = Report(
      .board, council: set.council,
      subtitle: "\(set.name), \(set.period.words)" + (set.withoutBlind.map { ", \($0)" } ?? "")
        + "; actions as on \(set.day.words)" + (set.triedOut.map { ". \($0)" } ?? ""),
      answers: [
        goodEnough(set), trust(set), direction(set, change), worries(set), families(set),
        inTime(set), doing(set),
      ].compactMap(\.self))
    report.decisions = decisions(set)
    report.sections = [
      Report.Section(
        "In figures", tables(set, others, inLetters: inLetters).map(Report.Block.table))
    ]
    report.notes = [
      "Grades are those the auditors recorded; moderated grades are shown beside them, never in their place.",
      "Intervals are 95% Wilson score intervals. " + fewNote,
      "Inadequate and outstanding reviews are always moderated, so the share that kept its grade "
        + "describes the reviews taken; the reviews drawn at random alone are given beside it.",
      "This report names no child, no family and no worker.",
    ]
    report.figures = figures([programme] + others, change: change) + [general].compactMap(\.self)
    return report
  }

  typealias Answer = Report.Answer
}
