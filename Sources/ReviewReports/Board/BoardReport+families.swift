import PracticeLearning

extension BoardReport {
  /// What did families tell us? Nothing where no review says whether they were asked.
  static func families(_ set: FigureSet) -> Answer? {
    guard let heard = set.whole(.familiesHeard), let range = heard.plainRange else { return nil }
    let notAsked = set.whole(.familiesNotAsked)
    let count = notAsked?.numerator ?? 0
    return Answer(
      "Were families heard?",
      [
        "\(heard.shownCounts) families were heard (\(range)); "
          + "\(count == 0 ? "none was" : count == 1 ? "1 was" : "\(count) were") not asked."
      ],
      workedOut: [
        "Words of the child or of a parent or carer: \(heard.sentence)",
        "Neither was asked: \(notAsked?.sentence ?? "not known")",
      ])
  }
}
