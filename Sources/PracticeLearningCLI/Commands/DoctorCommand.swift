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
    let council = try workspace.council()
    let outcome = council.doctor(by: actor.hand)
    let lines = try outcome.get().lines
    let found = outcome.diagnostics
    Terminal.say("I looked at the workspace of \(council.workspace.council):")
    for part in ["settings", "templates", "store", "portal"] {
      let words = lines.filter { $0.part == part }.map(\.words)
      if !words.isEmpty { say(part, words.joined(separator: "; ")) }
    }
    Terminal.say("")
    Terminal.say(DoctorCommand.finding(found))
    let waiting = lines.filter { $0.part == "waiting" }
    if !waiting.isEmpty { Terminal.say("\nThis waits for somebody:") }
    for line in waiting {
      let command = line.remedy.map { ": \(Remedy.Wording.terminal($0))" } ?? ""
      Terminal.say("  \(line.words)\(command)")
    }
    if !found.isEmpty { Terminal.say("") }
    Terminal.complain(found)
    try found.stopAtErrors()
  }

  /// What it comes to, in a sentence.
  private static func finding(_ complaints: [Diagnostic]) -> String {
    let count = complaints.count
    if complaints.containsErrors {
      return "Something is wrong that cannot wait. Change nothing, and do first what stands below."
    }
    guard count > 0 else { return "All is well: nothing is damaged, and everything is somebody's." }
    let things = count == 1 ? "one thing wants" : "\(count) things want"
    return "Nothing is damaged, and you can go on working; \(things) a look when you have a moment."
  }

  /// A part and what was looked at there, as wide as a page.
  private func say(_ part: String, _ words: String) {
    var lines = [""]
    for word in words.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 76 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    for (index, line) in lines.enumerated() {
      let start = (index == 0 ? part : "").padding(toLength: 11, withPad: " ", startingAt: 0)
      Terminal.say("  " + start + line + (index == lines.count - 1 ? "." : ""))
    }
  }
}
