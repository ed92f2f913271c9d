import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct AllocateSwap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Give a case back and take the next one of its draw.",
    discussion: """
      The new case is not chosen: it is the next of the reserve that was drawn with the same seed, of \
      the same stratum where there is one left. The case given back, the reason and the person are \
      kept and counted.
      """)

  @Argument(help: "The allocation's id.") var id: String
  @Option(
    help: ArgumentHelp(
      "\(list(AllocationSwap.Reason.allCases.map(\.rawValue))).", valueName: "reason"))
  var because: AllocationSwap.Reason
  @Option(help: "Why, in a few words; needed where the reason is other.") var note: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let done = try workspace.council().swapCase(
      of: id, because: because, note: note, by: actor.hand
    ).shown()
    let swap = done.swap
    Terminal.say(
      "\(swap.auditor) gave back \(swap.givenUp) (\(swap.reason.rawValue)) and reviews "
        + "\(swap.taken) for \(swap.allocation); \(counted(done.left, "case")) left in reserve.")
  }
}
