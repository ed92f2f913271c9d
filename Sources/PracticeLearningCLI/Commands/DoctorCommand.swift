import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check a workspace: settings, templates, store, journal and where it lies.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let outcome = try workspace.council().doctor(by: actor.hand)
    for line in try outcome.get().lines {
      let part = line.part.padding(toLength: 13, withPad: " ", startingAt: 0)
      Terminal.say(part + line.words)
    }
    Terminal.complain(outcome.diagnostics)
    try outcome.diagnostics.stopAtErrors()
  }
}
