import AccountStore
import PracticeLearning
import ReviewStore

extension Council {
  /// Locks the terminal beside a portal: whoever comes in by it is the person whose `login:` is their system user, and
  /// nobody else; or opens it again.
  ///
  /// - Parameters:
  ///   - isLocked: whether it is to be locked.
  ///   - hand: who acts: the administrator.
  public func lockTerminal(_ isLocked: Bool, by hand: Hand) -> Outcome<Bool> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      if isLocked, !workspace.people.contains(where: { $0.login != nil }) {
        throw Refusal(
          .terminalLocked, "nobody has a login in the settings",
          advice: "tie at least the administrator to a system user first: add login: to the person")
      }
      try accounts().set(terminalLock: isLocked ? try actor(hand).id : nil, at: hand.at)
      try noteAccount(.account, "terminal", isLocked ? "locked" : "opened", by: hand)
      return isLocked
    }
  }

  /// Refuses a person whom the system user is not tied to, where the terminal is locked.
  ///
  /// - Parameters:
  ///   - person: who wants to act, by role code; nothing where nobody is named.
  ///   - login: the name of the system user.
  /// - Throws: `Refusal` with B006.
  public func requireLogin(of person: String?, systemUser login: String) throws {
    guard hasAccounts, try accounts().terminalLock() != nil else { return }
    let tied = workspace.people.first { $0.login == login }
    if let tied, person == nil || isSameID(person ?? "", tied.id) { return }
    throw Refusal(
      .terminalLocked, "the terminal is locked, and \(login) is not \(person ?? "anybody")",
      advice: tied.map { "act as \($0.id), or use the portal" }
        ?? "use the portal, or ask the administrator to add login: \(login) to you in the settings")
  }
}

extension Council {
  /// Refuses to let people choose whom to be where somebody has an account: that is no workspace to try things out on.
  ///
  /// - Throws: `Refusal` with B010.
  public func requireNothingReal() throws {
    guard hasAccounts, try accounts().accounts().contains(where: { $0.password != nil }) else {
      return
    }
    throw Refusal(
      .portalUnsafe, "people have accounts here: this workspace is in use",
      advice: "try things out on the demo, or on a copy without portal.sqlite")
  }
}
