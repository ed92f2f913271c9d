import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// The board report on the first programme that is meant; the others are named in it.
  package func boardReport(
    _ selection: Selection, _ hand: Hand, inLetters: Bool
  ) throws -> Report {
    let sets = try reportSets(selection, hand)
    var report = BoardReport.report(
      sets.main, change: sets.change, others: sets.others, general: sets.general,
      pictures: try pictures(of: sets.main, selection, hand), inLetters: inLetters)
    report.templates = sets.templates
    return report
  }

  /// What charts need beside figures.
  func pictures(
    of set: FigureSet, _ selection: Selection, _ hand: Hand
  ) throws -> BoardReport.Pictures {
    try BoardReport.Pictures(
      actions: store().actionMonths(
        period: set.period, programme: set.programme, service: selection.service,
        team: selection.team, on: set.day, scope: scope(of: hand)),
      targetPercent: (workspace.programme(set.programme ?? "")?.moderation ?? ModerationPolicy())
        .targetPercent)
  }

  /// What a report says where a day is pretended, or was when something was stored: it is no report of how
  /// things are.
  func triedOut(_ hand: Hand) throws -> String? {
    if hand.isTryingOut { return "Tried out: \(hand.today.words) is taken for today" }
    return try read { try $0.holdsTrials() }
      ? "Tried out: some of it was stored on pretended days" : nil
  }

  /// How grades changed: against the twelve months before, or between the halves of the period where those
  /// say too little.
  func change(
    _ tallies: [ProgrammeTally], _ selection: Selection, _ hand: Hand
  ) throws -> PeriodChange? {
    guard try figureView(selection, by: hand).readsParts, let tally = tallies.first else {
      return nil
    }
    var before = ProgrammeTally(
      programme: tally.programme, period: tally.period.twelveMonthsBefore)
    before.total = try store().grades(
      period: before.period, programme: tally.programme, service: selection.service,
      team: selection.team, scope: scope(of: hand))
    return PeriodChange(tally, afterTwelveMonths: before) ?? PeriodChange(halvesOf: tally)
  }
}
