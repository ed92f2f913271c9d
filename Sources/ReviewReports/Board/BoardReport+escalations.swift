import PracticeLearning

extension BoardReport {
  /// Which children were we worried about, and what followed; nothing where that is not counted.
  static func worries(_ set: FigureSet) -> Answer? {
    guard let raised = set.whole(.escalationsRaised)?.numerator else { return nil }
    let question = "Which children were we worried about?"
    guard raised > 0 else {
      return Answer(
        question: question, sentence: "No review found anything inadequate.", lines: [])
    }
    let open = set.whole(.escalationsOpen)?.numerator ?? 0
    let again = set.whole(.escalationsReReviewed)?.numerator ?? 0
    let improved = set.whole(.escalationsImproved)?.numerator ?? 0
    let sentence =
      "\(counted(raised, "review")) found something inadequate or an immediate concern; "
      + "\(open == 0 ? "none" : "\(open)") \(open < 2 ? "is" : "are") still open, "
      + "\(again == 0 ? "none" : "\(again)") \(again < 2 ? "was" : "were") looked at again"
      + (again == 0
        ? " yet."
        : ", of which \(improved == 0 ? "none" : "\(improved)") "
          + "\(improved < 2 ? "is" : "are") now better.")
    let kinds: [(TimedStep.Kind, String)] = [
      (.acknowledgement, "Acknowledged in time"), (.escalationPlan, "With a plan in time"),
      (.escalationEvidence, "With evidence in time"), (.reReview, "Looked at again in time"),
    ]
    let shares = set.everyWhole(.timelinessInTime)
    let lines = kinds.compactMap { kind, words -> String? in
      let share = shares.first { $0.dimension(.step) == kind.rawValue }
      return share.flatMap { $0.missing == nil ? "\(words): \($0.sentence)" : nil }
    }
    return Answer(question: question, sentence: sentence, lines: lines + notTimed(set))
  }

  private static func notTimed(_ set: FigureSet) -> [String] {
    let imported =
      set.everyWhole(.timelinessNotCounted)
      .first { $0.dimension(.step) == TimedStep.Kind.acknowledgement.rawValue }?.numerator ?? 0
    return imported == 0
      ? []
      : [
        "Taken in from elsewhere, where nobody knows what came in time: \(counted(imported, "review"))"
      ]
  }
}
