import PracticeLearning
package import ReviewReports

extension Council {
  /// The board report on the first programme that is meant; the others are named in it.
  package func boardReport(
    _ selection: Selection, _ hand: Hand, inLetters: Bool
  ) throws -> BoardReport {
    let sets = try figureSets(selection, hand)
    let tally = try tallies(selection, hand).first
    guard let main = sets.first else {
      throw Refusal(
        .unknownFilter, "no review was submitted or expected in this period",
        advice: "choose another --period; plr review list shows the months there are")
    }
    return try BoardReport(
      main, change: tally.flatMap(GradeChange.init(halvesOf:)), others: Array(sets.dropFirst()),
      general: generalActions(selection, hand), inLetters: inLetters)
  }
}
