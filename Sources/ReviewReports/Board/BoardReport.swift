import Charts
package import PracticeLearning

/// The report for a quality board.
package enum BoardReport {
  /// Writes the report of one programme.
  ///
  /// - Parameters:
  ///   - programme: the programme's figures.
  ///   - change: how grades changed, and between which periods.
  ///   - others: further programmes that are named in one line each.
  ///   - general: the learning actions from no single review, which count among what is being done.
  ///   - pictures: what charts need beside figures; nothing for a report without charts.
  ///   - inLetters: with letters for grades in headings, so that its tables fit a terminal.
  package static func report(
    _ programme: FigureSet, change: PeriodChange?, others: [FigureSet] = [],
    general: FigureSet? = nil, pictures: Pictures? = nil, inLetters: Bool
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
      Report.Section("In pictures", charts(set, pictures)),
      Report.Section(
        "In figures", tables(set, others, inLetters: inLetters).map(Report.Block.table)),
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

  /// What charts need beside figures.
  package struct Pictures: Sendable {
    /// The learning actions month by month.
    package var actions: [ActionMonth]
    /// The share of reviews that is to be read again, 0 to 100.
    package var targetPercent: Int

    package init(actions: [ActionMonth], targetPercent: Int) {
      (self.actions, self.targetPercent) = (actions, targetPercent)
    }
  }

  private static func charts(_ set: FigureSet, _ pictures: Pictures?) -> [Report.Block] {
    guard let pictures else { return [] }
    let told: [(any Chart)?] = [
      set.profileChart(), set.servicesChart,
      set.controlChart(.goodOrOutstanding, "good or outstanding as recorded"), set.monthsChart,
      set.pairsChart, set.targetChart(percent: pictures.targetPercent),
    ]
    return told.compactMap { $0.map { .chart($0, isToldBeside: true) } }
      + [actionBurnUp(pictures.actions, in: set.period, on: set.day)].compactMap {
        $0.map { .chart($0) }
      }
  }
}
