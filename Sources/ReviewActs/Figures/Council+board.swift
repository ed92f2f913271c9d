import PracticeLearning
package import ReviewReports

extension Council {
  /// The board report on the first programme that is meant; the others are named in it.
  package func boardReport(
    _ selection: Selection, _ hand: Hand, inLetters: Bool
  ) throws -> BoardReport {
    let tallies = try tallies(selection, hand)
    let sets = try figureSets(of: tallies, selection, hand)
    guard let main = sets.first else {
      throw Refusal(
        .unknownFilter, "no review was submitted or expected in this period",
        advice: "choose another \(adding: .period); \(.listReviews) shows the months there are")
    }
    return try BoardReport(
      main, change: tallies.first.flatMap(GradeChange.init(halvesOf:)),
      others: Array(sets.dropFirst()), general: generalActions(selection, hand),
      inLetters: inLetters)
  }

  /// The figures the board report rests on, for machines.
  package func boardFigures(_ selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    let sets = try figureSets(selection, hand)
    let change = try tallies(selection, hand).first.flatMap(GradeChange.init(halvesOf:))
    return try BoardReport.figures(sets, change: change)
      + [generalActions(selection, hand)].compactMap(\.self)
  }
}
