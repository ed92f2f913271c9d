import PracticeLearning

extension BoardReport {
  /// Which children were we worried about, and what followed; nothing where that is not counted.
  static func worries(_ set: FigureSet) -> Answer? {
    guard let raised = set.whole(.escalationsRaised)?.numerator else { return nil }
    let question = "Children we worried about"
    guard raised > 0 else { return Answer(question, ["No review found anything inadequate."]) }
    let steps: [(TimedStep.Kind, plain: String, title: String)] = [
      (.acknowledgement, "acknowledged", "Acknowledged in time"),
      (.escalationPlan, "planned for", "With a plan in time"),
      (.escalationEvidence, "shown to be acted on", "With evidence in time"),
      (.reReview, "looked at again", "Looked at again in time"),
    ]
    let shares = set.everyWhole(.timelinessInTime)
    let timed = steps.compactMap { step in
      shares.first { $0.dimension(.step) == step.0.rawValue && $0.missing == nil }
        .map { (step, $0) }
    }
    var sentences = [
      "\(counted(raised, "review")) found something inadequate or an immediate concern."
    ]
    if !timed.isEmpty {
      let parts = timed.map { "\($1.shownCounts) \($0.plain)" }
      sentences.append("In time: \(parts.joined(separator: ", ")).")
    }
    sentences.append(outcome(set))
    return Answer(
      question, sentences + notTimed(set),
      workedOut: timed.map { "\($0.title): \($1.sentence)" })
  }

  private static func outcome(_ set: FigureSet) -> String {
    func number(_ id: Figure.ID) -> Int { set.whole(id)?.numerator ?? 0 }
    func are(_ count: Int) -> String {
      "\(count == 0 ? "none" : "\(count)") \(count < 2 ? "is" : "are")"
    }
    let (open, again, improved) = (
      number(.escalationsOpen), number(.escalationsReReviewed), number(.escalationsImproved)
    )
    let seen =
      again == 0
      ? "None has been looked at again yet"
      : "\(again) \(again == 1 ? "has" : "have") been looked at again: \(are(improved)) now better"
    return "\(seen); \(are(open)) still open."
  }

  private static func notTimed(_ set: FigureSet) -> [String] {
    let imported =
      set.everyWhole(.timelinessNotCounted)
      .first { $0.dimension(.step) == TimedStep.Kind.acknowledgement.rawValue }?.numerator ?? 0
    return imported == 0
      ? []
      : ["What came in time of \(imported) taken in from elsewhere is not known."]
  }
}
