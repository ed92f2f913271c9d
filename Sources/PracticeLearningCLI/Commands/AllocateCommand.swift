import ArgumentParser

struct AllocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate",
    abstract: "Draw cases for review at random, swap, exempt or approve, and prove the draw.",
    subcommands: [
      AllocateDraw.self, AllocateList.self, AllocateSwap.self, AllocateExempt.self,
      AllocateApprove.self, AllocateSetAside.self,
      AllocateVerify.self,
    ])
}
