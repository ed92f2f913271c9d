import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct EscalationReReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "re-review",
    abstract: "Draw who reviews the case again, or say that it is not reviewed again.",
    discussion: """
      Another auditor is drawn by a seed among those between whom and the case nothing stands. The \
      re-review is free of the rule of 12 months and counts neither among grades nor as a review that was \
      expected; plr escalation show has both side by side.
      """)

  @Argument(help: "The review's id.")
  var id: String

  @Option(help: "Any number; left out, one is made and printed.") var seed: UInt64?

  @Option(
    help: ArgumentHelp("Why it is drawn once more.", valueName: "reason"))
  var because: String?

  @Option(
    help: ArgumentHelp(
      "Why the case is not reviewed again: "
        + "\(ReReview.Ending.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "reason"))
  var endedBecause: ReReview.Ending?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    if let endedBecause {
      let answer = EscalationAnswer(
        .reReviewEnded, words: endedBecause.rawValue, because: because?.written)
      let shown = try council.answer(id, answer, by: actor.hand).shown()
      return Terminal.say(
        "The case of \(shown.escalation.review) is not reviewed again: \(endedBecause.rawValue).")
    }
    let shown = try council.drawReReview(
      of: id, seed: seed ?? UInt64.random(in: 0...999_999_999), because: because?.written,
      by: actor.hand
    ).shown()
    guard let drawn = shown.escalation.reReview else { return }
    Terminal.say(
      "\(drawn.auditor) reviews the case of \(shown.escalation.review) again by \(drawn.due.words): "
        + "drawn of \(counted(drawn.candidates.count, "auditor")), seed \(drawn.seed).")
    Terminal.say("  To start it: plr review new --re-review-of \(shown.escalation.review)")
  }
}
