import PracticeLearning
import ReviewStore

extension Council {
  /// The findings that links tell, which whoever acts may read.
  ///
  /// - Throws: `Refusal` where there is no such finding, or where it is not for them.
  func findings(
    _ links: [LinkedFinding], _ gate: Gate, _ reading: Reading
  ) throws -> [Finding] {
    try links.map { link in
      guard let row = try reading.review(link.review) else {
        throw Refusal(
          .actionOfUnknownReview, at: ["findings"], "there is no review \"\(link.review)\"",
          advice: "see those there are with: \(.listReviews)")
      }
      try gate.require(.findings, of: row, to: "read the findings")
      let review = try reading.review(named: link.review)
      guard let finding = review?.finding(link) else {
        let judgement = review?.domains.first { $0.domain == link.domain }
        let count =
          (link.kind == .strength ? judgement?.strengths : judgement?.development)?.count ?? 0
        throw Refusal(
          .unknownFinding, at: ["findings"],
          "\(link.review) has no \(link.kind.rawValue) \(link.place) in \(link.domain.name)",
          advice: "it has \(count) there; read them with: \(.showReview(link.review))")
      }
      return finding
    }
  }

  /// The open actions like a new one that whoever acts may read in full.
  func similarActions(
    to action: LearningAction, _ gate: Gate, _ reading: Reading
  ) throws -> [SimilarAction] {
    var open = ActionFilter()
    open.isOpen = true
    return try SimilarAction.all(action, among: reading.actions(matching: open)).filter { similar in
      guard !gate.blindness.hides(similar.action.review) else { return false }
      return gate.mayRead(
        similar.action, of: try similar.action.review.flatMap { try reading.review($0) })
    }
  }

  /// What is said of similar actions: the first three; a very similar one stops, unless a new one is asked for.
  func complaints(about similar: [SimilarAction], isNew: Bool) -> [Diagnostic] {
    similar.prefix(3).map { similar in
      let action = similar.action
      let themes =
        similar.themes.isEmpty ? "" : ", also on \(similar.themes.joined(separator: ", "))"
      let summary =
        "\(action.id) is open: \"\(action.plan.what ?? "")\" (\(action.plan.owner ?? "nobody")"
        + (action.dueNow.map { ", due \($0.words)" } ?? "") + ")\(themes)"
      guard similar.isVerySimilar, !isNew else {
        return Diagnostic(
          .similarAction, summary,
          advice: "see whether one answer serves both: \(.showAction(action.id))")
      }
      return Diagnostic(
        .verySimilarAction, summary,
        advice:
          "link what was found to it with \(adding: .linkTo(action.id)), or raise another beside it with "
          + "\(adding: .asNew)")
    }
  }
}

/// Each once, where first met.
func once(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }
}
