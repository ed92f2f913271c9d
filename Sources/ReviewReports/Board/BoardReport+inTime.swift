import PracticeLearning

extension BoardReport {
  /// Was the work done, and in time? Nothing where neither is counted.
  static func inTime(_ set: FigureSet) -> Answer? {
    var sentences: [String] = []
    var lines: [String] = []
    if let compliance = set.whole(.compliance), compliance.missing == nil {
      sentences.append("\(compliance.shownCounts) reviews expected were done\(excused(set)).")
      lines.append("Reviews completed of those expected: \(compliance.sentence)\(set.exemptions)")
    }
    let shares = set.everyWhole(.timelinessInTime)
    let kinds: [(TimedStep.Kind, String)] = [
      (.review, "reviews"), (.moderation, "second readings"),
      (.moderationConversation, "conversations about them"), (.action, "learning actions"),
    ]
    let parts = kinds.compactMap { kind, words in
      shares.first { $0.dimension(.step) == kind.rawValue && $0.missing == nil }
        .map { "\($0.shownCounts) \(words)" }
    }
    if !parts.isEmpty { sentences.append("In time: \(parts.joined(separator: ", ")).") }
    let unknown =
      set.everyWhole(.timelinessNotCounted)
      .first { $0.dimension(.step) == TimedStep.Kind.review.rawValue }?.numerator ?? 0
    if unknown > 0 {
      sentences.append(
        "When \(counted(unknown, "review")) came is not known: "
          + "\(unknown == 1 ? "it was" : "they were") taken in from elsewhere.")
    }
    let after = afterwards(set).rows.map { "\($0[1]) \($0[0])" }
    if !after.isEmpty { lines.append("Beside these rates: \(after.joined(separator: "; "))") }
    guard !sentences.isEmpty else { return nil }
    return Answer("Is the work done in time?", sentences, workedOut: lines)
  }

  private static func excused(_ set: FigureSet) -> String {
    guard let exempt = set.whole(.complianceExempt)?.numerator, exempt > 0 else { return "" }
    let late = set.whole(.complianceExemptAfterDay)?.numerator ?? 0
    return "; \(exempt) \(exempt == 1 ? "was" : "were") excused"
      + (late == 0 ? "" : ", \(late == exempt ? "all" : "\(late)") of them after their day")
  }
}
