import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

extension Council {
  /// Opens the form that is due in the person's editor and records it once it has no errors.
  func gradeInEditor(_ id: String, by hand: Hand, amending: String? = nil) throws {
    let work = try caseToModerate(id, by: hand).get()
    let path = "\(folder)/\(work.path)"
    try makePrivateFolder("\(folder)/moderations")
    if !FileManager.default.fileExists(atPath: path) { try writePrivately(work.form, to: path) }
    let editor = FormEditor(
      path: path, again: "plr moderation record \(id) --as \(hand.person ?? "")"
    ) { text in try self.complaintsOfModerations(text, named: path, by: hand) }
    _ = try editor.run()
    try record(path, by: hand, amending: amending)
  }

  /// Records the moderations of a file, all of them or none, and shows both gradings side by side.
  func record(_ path: String, by hand: Hand, amending: String?) throws {
    let recorded = try recordModerations([path], amending: amending, by: hand)
      .told(otherwise: "recorded; what you wrote is in \(path)")
    for moderation in recorded {
      guard moderation.isNew else {
        Terminal.say("The moderation of \(moderation.id) is stored already; nothing was changed.")
        continue
      }
      show(moderation)
    }
  }

  /// Says that a moderation is recorded and shows it beside the review.
  private func show(_ recorded: RecordedModeration) {
    Terminal.say(
      "The moderation of \(recorded.id) is recorded; the review is now \(recorded.state.word).")
    if let alert = recorded.alert { Terminal.say("  " + alert) }
    Terminal.say("")
    guard let sheet = recorded.sheet else { return }
    Terminal.write(sheet.text(style: Terminal.output))
    guard sheet.moderation.formQuality == nil else { return }
    Terminal.say(
      """

      How well is the review itself written? That is fed back apart from practice:
        plr moderation record \(recorded.id) --form-quality good --because "..."
      """)
  }
}
