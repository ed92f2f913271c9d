import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ModerationRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract:
      "Grade a review you are asked for, blind: in your editor on an empty form, or a file.",
    discussion: """
      Given the id of a review, an empty form opens in your editor; it says what to judge and never \
      shows the auditor's grades or words. The form is kept in the workspace's folder moderations/. \
      Once your grades are saved, both gradings are shown side by side with what comes next. The same \
      command then opens the second part: how well the review itself is written, apart from practice.

      --form writes the empty form to standard output instead.
      """)

  @Argument(help: "The id of a review, or a file with a moderation.", completion: .file())
  var reviewOrFile: String

  @Flag(help: "Write an empty form to standard output.")
  var form = false

  @Option(help: "Replace a recorded moderation; say why. Both are kept.")
  var amend: String?

  @Option(help: "How well the review is written, once your grades are saved: a grade.")
  var formQuality: Grade?

  @Option(help: "Why, in a sentence or two; with --form-quality.")
  var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if formQuality != nil, because?.written == nil {
      throw ValidationError("--form-quality needs --because: say why, in a sentence or two")
    }
    if formQuality == nil, because != nil {
      throw ValidationError("--because belongs to --form-quality")
    }
  }

  func run() throws {
    let session = try workspace.council()
    _ = try session.actor(actor.hand)
    if let formQuality {
      _ = try session.markForm(
        of: reviewOrFile, Judgement(grade: formQuality, because: because?.written), by: actor.hand
      ).get()
      return Terminal.say(
        "\(reviewOrFile): the form is marked \(formQuality.word), apart from the grades of practice."
      )
    }
    if FileManager.default.fileExists(atPath: reviewOrFile) {
      return try session.record(reviewOrFile, by: actor.hand, amending: amend)
    }
    if form {
      return Terminal.write(try session.caseToModerate(reviewOrFile, by: actor.hand).get().form)
    }
    try session.gradeInEditor(reviewOrFile, by: actor.hand, amending: amend)
  }
}
