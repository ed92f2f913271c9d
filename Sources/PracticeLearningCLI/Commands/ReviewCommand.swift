import ArgumentParser

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Start, fill in, check, submit, change and look at reviews.",
    subcommands: [
      ReviewNew.self, ReviewEdit.self, ReviewCheckCommand.self, ReviewSubmit.self, ReviewAmend.self,
      ReviewWithdraw.self, ReviewDiscard.self, ReviewShow.self, ReviewListCommand.self,
      ReviewReflect.self, ReviewReply.self, ReviewConversation.self,
    ])
}
