import ArgumentParser
import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ModerationResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Settle what auditor and moderator graded differently, step by step; or dispute it.",
    discussion: """
      Equal grades are confirmed by themselves. One step apart on the same side of the good line the \
      moderator decides: --how "moderator decides" --because. Across the line, or two steps apart, both \
      talk: --how conversation --with, --said, --agreed yes or no. Without agreement a third reader or a \
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
    let session = try Session(workspace)
    let person = try session.actor(actor)
    guard FileManager.default.fileExists(atPath: reviewOrFile) else {
      return try session.settle(reviewOrFile, by: person) { moderation, _ in
        settling.act(by: person, on: moderation).map { [$0] } ?? []
      }
    }
    let forms = try Forms([reviewOrFile], session, today: Now.today)
    let complaints = forms.complaints + forms.documents.flatMap(\.notAModeration)
    try session.refuse(complaints)
    for prepared in forms.documents {
      guard let written = prepared.document.moderation else { continue }
      try session.settle(written.review, by: person, locating: prepared.locating) { recorded, _ in
        written.acts(beyond: recorded)
      }
    }
  }
}

extension Moderation {
  /// The steps a document brings that are not recorded yet, in their order.
  func acts(beyond recorded: Moderation) -> [SettlingAct] {
    var acts: [SettlingAct] = []
    var resolution = resolution == recorded.resolution ? nil : resolution
    if let conversation, conversation != recorded.conversation {
      let agreement = resolution?.how == .conversation ? resolution : nil
      if agreement != nil { resolution = nil }
      acts.append(.conversation(conversation, agreement: agreement))
    }
    if let resolution { acts.append(.resolution(resolution)) }
    if let dispute, dispute != recorded.dispute { acts.append(.dispute(dispute)) }
    if let decision, decision != recorded.decision { acts.append(.resolution(decision)) }
    return acts
  }
}
