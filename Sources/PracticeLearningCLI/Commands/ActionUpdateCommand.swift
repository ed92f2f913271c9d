import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct ActionUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Say how a learning action goes; earlier notes are never changed.")

  @Argument(help: "The action's id.") var id: String
  @Option(help: "blank, green, amber, red, blue (completed) or black (stopped).") var status:
    ActionStatus
  @Option(help: "What happened.") var note: String?
  @Option(help: "The difference it made and how that is known; needed for blue.") var evidence:
    String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    let store = try session.writing(actor.hand, "action update")
    try store.write(at: Now.timestamp) { batch in
      guard var action = try batch.reading.actions(matching: ActionFilter(id: id)).first else {
        let near = nearest(to: id, among: try batch.reading.actions().map(\.id))
        throw Refusal(
          .unknownAction, "there is no learning action \"\(id)\"",
          advice: near.map { "did you mean \($0)?" } ?? "see those there are with: plr action list")
      }
      if let refusal = Permission.complaint(about: .action(action), by: person) {
        throw Refusal([refusal])
      }
      action.updates.append(
        ActionUpdate(
          on: Now.today, by: person.id, status: status, note: note?.written,
          evidence: evidence?.written))
      let complaints = try session.check([:], today: Now.today).complaints(about: action)
      try session.refuse(complaints.filter { $0.path.steps.first == .key("updates") })
      if case .refused(let refusal) = try batch.record(action) { throw Refusal([refusal]) }
    }
    try store.close()
    Terminal.say("\(id) is \(status.rawValue): \(status.words).")
  }
}
