package import PracticeLearning

extension Moderation {
  /// The steps a document brings that are not recorded yet, in their order.
  package func acts(beyond recorded: Moderation) -> [SettlingAct] {
    var acts: [SettlingAct] = []
    var resolution = resolution == recorded.resolution ? nil : resolution
    if let conversation, conversation != recorded.conversation {
      let agreement = resolution?.how == .conversation ? resolution : nil
      if agreement != nil { resolution = nil }
      acts.append(.conversation(conversation, agreement: agreement))
    }
    if let resolution { acts.append(.resolution(resolution)) }
    if let dispute, dispute != recorded.dispute { acts.append(.dispute(dispute)) }
    if let decision, decision != recorded.decision { acts.append(.resolution(decision)) }
    return acts
  }
}
