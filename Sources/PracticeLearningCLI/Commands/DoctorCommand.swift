import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check a workspace: settings, templates, store, journal and where it lies.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let session = try workspace.council()
    Terminal.say(
      "settings     \(session.workspace.teams.count) teams, \(session.workspace.people.count) people, \(session.workspace.programmes.count) programmes: in order"
    )
    let templates = try session.library.allTemplates()
    let themes = try session.library.themes()
    _ = try session.library.language()
    Terminal.say(
      "templates    \(templates.count) templates, \(themes.themes.count) themes: in order")
    let inspection = try session.reading().inspect(reviewOf: review, moderationOf: moderation)
    for line in inspection.checked { Terminal.say("store        \(line): checked") }
    Terminal.complain(inspection.complaints)
    try inspection.complaints.stopAtErrors()
  }

  private func review(inCanonical text: String) -> Review? {
    guard case .review(let review)? = document(inCanonical: text) else { return nil }
    return review
  }

  private func moderation(inCanonical text: String) -> Moderation? {
    guard case .moderation(let moderation)? = document(inCanonical: text) else { return nil }
    return moderation
  }
}
