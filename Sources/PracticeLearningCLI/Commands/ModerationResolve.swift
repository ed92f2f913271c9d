import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ModerationResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Settle what auditor and moderator graded differently, step by step; or dispute it.",
    discussion: """
      Equal grades are confirmed by themselves. One step apart on the same side of the good line the \
      moderator decides: --how "moderator decides" --because. Across the line, or two steps apart, both \
      talk: --how conversation --with, --said, --agreed yes or no. An agreement is a proposal until the \
      other side has agreed as itself: plr moderation agree. Without agreement a third reader or a \
      panel decides: --how "third reader" --by, or --how panel --by CHAIR --panel A --panel B. The \
      auditor may dispute once: --dispute "why"; then a third reader or a panel has the last word.

      The final grades are the moderator's but for those named by --final, such as --final \
      overall=good. Where the overall grades differ, a third reader or a panel always names it. After a \
      dispute what was named before stands unless the decision names another. Without an option it says what comes next. A file with a moderation may bring the \
      same under conversation, resolution, dispute or decision.
      """)

  @Argument(help: "The id of the review, or a file with a moderation.", completion: .file())
  var reviewOrFile: String

  @OptionGroup(title: "Settling") var settling: SettlingOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    guard FileManager.default.fileExists(atPath: reviewOrFile) else {
      return try show(
        session.settle(reviewOrFile, by: actor.hand) { moderation, _ in
          settling.act(by: person, on: moderation).map { [$0] } ?? []
        }.shown())
    }
    let forms = try Forms([reviewOrFile], session, today: Now.today)
    let complaints = forms.complaints + forms.documents.flatMap(\.notAModeration)
    try session.refuse(complaints)
    for prepared in forms.documents {
      guard let written = prepared.document.moderation else { continue }
      try show(
        session.settle(written.review, by: actor.hand, locating: prepared.locating) { recorded, _ in
          written.acts(beyond: recorded)
        }.shown())
    }
  }

  private func show(_ settled: Settled?) { settled?.show() }
}
