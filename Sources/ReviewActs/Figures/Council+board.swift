import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// The board report on the first programme that is meant; the others are named in it.
  package func boardReport(
    _ selection: Selection, _ hand: Hand, inLetters: Bool
  ) throws -> BoardReport {
    let tallies = try tallies(selection, hand)
    let sets = try figureSets(of: tallies, selection, hand)
    guard var main = sets.first else {
      throw Refusal(
        .unknownFilter, "no review was submitted or expected in this period",
        advice: "choose another \(adding: .period); \(.listReviews) shows the months there are")
    }
    main.triedOut = try triedOut(hand)
    return try BoardReport(
      main, change: change(tallies, selection, hand),
      others: Array(sets.dropFirst()), general: generalActions(selection, hand),
      inLetters: inLetters)
  }

  /// The figures the board report rests on, for machines.
  package func boardFigures(_ selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    let sets = try figureSets(selection, hand)
    let change = try change(tallies(selection, hand), selection, hand)
    let trial = try triedOut(hand)
    return try
      (BoardReport.figures(sets, change: change)
      + [generalActions(selection, hand)].compactMap(\.self)).map { set in
        var set = set
        set.triedOut = trial
        return set
      }
  }

  /// What a report says where a day is pretended, or was when something was stored: it is no report of how
  /// things are.
  private func triedOut(_ hand: Hand) throws -> String? {
    if hand.isTryingOut { return "Tried out: \(hand.today.words) is taken for today" }
    return try read { try $0.holdsTrials() }
      ? "Tried out: some of it was stored on pretended days" : nil
  }

  /// How grades changed: against the twelve months before, or between the halves of the period where those
  /// say too little.
  private func change(
    _ tallies: [ProgrammeTally], _ selection: Selection, _ hand: Hand
  ) throws -> PeriodChange? {
    guard try figureView(selection, by: hand).readsParts, let tally = tallies.first else {
      return nil
    }
    var before = selection
    before.period = tally.period.twelveMonthsBefore
    before.programme = tally.programme
    let earlier = try self.tallies(before, hand, .whole).first
    return earlier.flatMap { PeriodChange(tally, afterTwelveMonths: $0) }
      ?? PeriodChange(halvesOf: tally)
  }
}
