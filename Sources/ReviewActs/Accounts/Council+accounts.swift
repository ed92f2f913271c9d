import AccountStore
public import PracticeLearning
import ReviewStore

/// The account of a person, as the administrator and the person see it.
public struct PortalAccount: Hashable, Sendable {
  /// Whose, by role code.
  public let person: String
  /// Whether a password was chosen.
  public let isActive: Bool
  /// Whether there is a second factor.
  public let hasFactor: Bool
  /// How many recovery codes are left.
  public let recoveryCodes: Int
  /// Whether it is switched off.
  public let isOff: Bool
  /// The last day it holds; nothing where it has no end.
  public let until: CalendarDate?
  /// Whether notices are sent.
  public let wantsNotices: Bool
  /// Whether a sign-on of the council's provider is tied to the person.
  public let isTied: Bool
}

extension Council {
  /// The accounts there are.
  public func portalAccounts(by hand: Hand) -> Outcome<[PortalAccount]> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      return try accounts().accounts().map(shown)
    }
  }

  /// One's own account.
  public func ownAccount(by hand: Hand) -> Outcome<PortalAccount> {
    Outcome {
      let person = try actor(hand).id
      return try shown(accounts().account(person) ?? AccountRow(person: person))
    }
  }

  private func shown(_ row: AccountRow) throws -> PortalAccount {
    PortalAccount(
      person: row.person, isActive: row.password != nil, hasFactor: row.factor != nil,
      recoveryCodes: try accounts().recoveryCodes(of: row.person), isOff: row.isOff,
      until: row.until.flatMap { CalendarDate($0) }, wantsNotices: row.wantsNotices,
      isTied: row.subject != nil)
  }

  /// Invites somebody: a link that lets the person choose a password, once, within seven days. Whoever was switched
  /// off holds an account again, without the password of before.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - until: the last day of the account, such as an inspector's; nothing for no end.
  ///   - hand: who acts: the administrator.
  /// - Returns: the secret part of the link.
  public func invite(_ person: String, until: CalendarDate? = nil, by hand: Hand) -> Outcome<String>
  {
    Outcome {
      try viewer(hand).require(.runAccounts)
      let known = try personToInvite(person)
      guard !known.hasLeft(by: hand.today) else {
        throw Refusal(.notPermitted, "\(known.id) has left", advice: "invite those who are here")
      }
      let secret = try accounts().invite(
        known.id, lastDay: until?.description,
        until: AccountTime.seconds(hand.at) + 7 * 86_400, at: hand.at)
      try noteAccount(.account, known.id, "invited", by: hand)
      return secret
    }
  }

  /// Whose an activation link is, as long as it holds.
  public func invited(_ secret: String, at hand: Hand) throws -> String? {
    try accounts().invited(secret, now: AccountTime.seconds(hand.at))
  }

  /// Chooses a password by an activation link, which works once. A second factor of before is set up anew.
  ///
  /// - Returns: whose account it is.
  public func activate(_ secret: String, password: String, at hand: Hand) -> Outcome<String> {
    Outcome {
      // Before the link is used up: a password that does not hold leaves it as it is.
      try refuse([PasswordRule(workspace).complaint(about: password)].compactMap(\.self))
      let (store, now) = (try accounts(), AccountTime.seconds(hand.at))
      // Asked before anything is hashed, and once more in the transaction that uses the link up.
      guard let invited = try store.invited(secret, now: now),
        let known = workspace.person(invited), try isWelcome(known, hand),
        let person = try store.activate(secret, password: Secrets.password(password), now: now)
      else {
        throw Refusal(
          .notSignedIn, "this link does not hold any more",
          advice: "it works once, within seven days; ask the administrator for another")
      }
      try store.clear(triesAs: SignInTry(as: person).name)
      try noteAccount(.account, person, "password chosen", by: hand.of(person))
      return person
    }
  }

  /// Changes one's own password; all other sessions end.
  ///
  /// - Parameters:
  ///   - old: the password of before.
  ///   - new: the new one.
  ///   - kept: the session at work.
  ///   - hand: whose it is.
  public func changePassword(
    from old: String, to new: String, keeping kept: String?, by hand: Hand
  ) -> Outcome<String> {
    Outcome {
      let person = try actor(hand).id
      let attempt = SignInTry(as: person)
      try take(attempt, from: nil, by: hand)
      guard Secrets.matches(old, try accounts().account(person)?.password) else {
        try noteAccount(.refusedLook, "change password", person, by: hand)
        throw Refusal(
          .notSignedIn, at: ["old"], "the password of before is not right",
          advice: "type it again, or ask the administrator for a new link")
      }
      try accounts().clear(triesAs: attempt.name)
      try refuse([PasswordRule(workspace).complaint(about: new)].compactMap(\.self))
      let hash = try Secrets.password(new)
      try accounts().change(person, at: hand.at) { $0.password = hash }
      _ = try accounts().end(of: person, but: kept, now: AccountTime.seconds(hand.at))
      try noteAccount(.account, person, "password changed", by: hand)
      return person
    }
  }

  /// Whether somebody who came in by a password has a second factor still to set up, before anything else: everybody
  /// does, unless the council's settings waive it.
  public func owesFactor(_ session: PortalSession) throws -> Bool {
    guard session.way == .password, workspace.portal.secondFactor == .required else { return false }
    return try accounts().account(session.person)?.factor == nil
  }

  /// Begins to set up one's second factor, or goes on: looking at the page once more, as browsers do by themselves,
  /// must not take away the key that an app holds already. A new session has a new key.
  ///
  /// - Returns: the key for the app, in letters and digits.
  public func beginFactor(by hand: Hand) -> Outcome<String> {
    Outcome {
      let person = try actor(hand).id
      let key = try accounts().change(person, at: hand.at) { account in
        let key = account.newFactor ?? Secrets.random(20)
        account.newFactor = key
        return key
      }
      return Secrets.base32(key)
    }
  }

  /// Ends setting it up, with the digits the app shows. Whoever has one already shows once more who they are: a desk
  /// that was left alone gives nobody a factor of their own. All other sessions end.
  ///
  /// - Parameters:
  ///   - code: the digits.
  ///   - password: the password, where there is a factor already.
  ///   - before: the digits of the factor there is, or a recovery code.
  ///   - kept: the session at work.
  ///   - hand: whose it is.
  /// - Returns: ten recovery codes, each of which works once; they are shown this once.
  public func endFactor(
    code: String, password: String? = nil, before: String? = nil, keeping kept: String? = nil,
    by hand: Hand
  ) -> Outcome<[String]> {
    Outcome {
      let person = try actor(hand).id
      let now = AccountTime.seconds(hand.at)
      if let row = try accounts().account(person), row.factor != nil {
        let attempt = SignInTry(as: person)
        try take(attempt, from: nil, by: hand)
        guard Secrets.matches(password ?? "", row.password),
          try accounts().passes(before ?? "", of: person, now: now)
        else {
          try noteAccount(.refusedLook, "change second factor", person, by: hand)
          throw Refusal(
            .notSignedIn, at: ["password"], "the password or the digits of before are not right",
            advice: "type both again; digits that were used wait for the next ones")
        }
        try accounts().clear(triesAs: attempt.name)
      }
      let isRight = try accounts().change(person, at: hand.at) { account in
        guard let key = account.newFactor,
          let step = TimeCode.step(
            of: code.filter { !$0.isWhitespace }, key: key, now: now)
        else { return false }
        (account.factor, account.newFactor, account.lastStep) = (key, nil, step)
        return true
      }
      guard isRight else {
        throw Refusal(
          .notSignedIn, at: ["code"], "these are not the digits of this moment",
          advice: "type the six digits the app shows now")
      }
      let codes = (0..<10).map { _ in String(Secrets.name().prefix(10)) }
      try accounts().set(recoveryCodes: codes, of: person)
      _ = try accounts().end(of: person, but: kept, now: now)
      try noteAccount(.account, person, "second factor set up", by: hand)
      return codes
    }
  }

  /// Switches somebody off: every session ends at once, links and tokens with them.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - hand: who acts: the administrator.
  public func switchOff(_ person: String, by hand: Hand) -> Outcome<String> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      let known = try personToInvite(person)
      _ = try accounts().switchOff(known.id, at: hand.at, now: AccountTime.seconds(hand.at))
      try noteAccount(.account, known.id, "switched off", by: hand)
      return known.id
    }
  }

  /// Turns one's notices on or off.
  public func wantNotices(_ wanted: Bool, by hand: Hand) -> Outcome<Bool> {
    Outcome {
      let person = try actor(hand).id
      try accounts().change(person, at: hand.at) { $0.wantsNotices = wanted }
      return wanted
    }
  }

  func personToInvite(_ person: String) throws -> Workspace.Person {
    guard let known = workspace.person(person) else {
      throw Refusal(
        .unknownActor, "\"\(person)\" is nobody this workspace knows",
        advice: "add the person to the people first")
    }
    return known
  }
}
