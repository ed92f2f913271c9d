import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the whole workspace into one file, while others go on writing.",
    discussion: """
      The file holds the store as it is at one moment, plr.yaml and Templates/, with the digest of each \
      and of the whole. Keep it on another machine, and try it out: plr restore --drill FILE.
      """)

  @Argument(help: "The file to write; there must be none yet.", completion: .file())
  var file: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let summary = try workspace.council().backUp(to: file, by: actor.hand).get()
    Terminal.say(
      """
      Backed up \(summary.reviews) reviews and \(summary.files.count) files into \(file).
      The journal ends at \(summary.journalHead), to be kept elsewhere.
      """)
    if summary.leavesAccountsOut {
      Terminal.say(
        "Not in it: the portal's accounts (portal.sqlite). After a restore people are invited anew."
      )
    }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a backup into a new folder, or try out whether it could be.",
    discussion: """
      A backup that is cut off, damaged or edited is refused, with what differs. Nothing is ever restored \
      over what is there: plr restore FILE --into DIR wants a new or empty folder.
      """)

  @Argument(help: "The file that plr backup wrote.", completion: .file())
  var file: String
  @Option(
    help: ArgumentHelp("A folder that is new or empty.", valueName: "dir"), completion: .directory)
  var into: String?
  @Flag(help: "Restore into a folder that is removed again, and say what was found.")
  var drill = false
  @Option(
    help: ArgumentHelp(
      "A head of the journal that was kept elsewhere; it must be in the chain.", valueName: "hash"))
  var expect: String?

  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard drill != (into != nil) else {
      throw ValidationError("give either --into and a new folder, or --drill")
    }
  }

  func run() throws {
    let outcome =
      if let into {
        Council.restore(file, into: into, by: actor.hand, expecting: expect)
      } else {
        Council.drill(file, by: actor.hand, expecting: expect)
      }
    let summary = try outcome.get()
    for line in summary.checked { Terminal.say("\(line): checked") }
    Terminal.complain(outcome.diagnostics)
    try outcome.diagnostics.stopAtErrors()
    Terminal.say(
      "The backup of \(summary.madeAt) by \(summary.madeBy), \(summary.reviews) reviews, "
        + (into.map { "is restored in \($0)." } ?? "can be restored: everything in it is in order.")
    )
  }
}
