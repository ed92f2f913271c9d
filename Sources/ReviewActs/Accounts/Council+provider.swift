import AccountStore
import PracticeLearning
import ReviewStore

/// A sign-on by the provider that was begun: three names that nobody can guess, for one browser and one try.
public struct SignOnTry: Hashable, Sendable {
  /// What comes back with the person.
  public var state: String
  /// What has to stand in the token.
  public var nonce: String
  /// What is shown to the provider with the code.
  public var verifier: String
}

/// Signing on by the council's own provider: whoever a subject was tied to by an administrator, and nobody by a name or
/// an address of mail.
extension Council {
  /// Begins a sign-on.
  ///
  /// - Parameters:
  ///   - browser: what the browser holds; the answer is taken from it alone.
  ///   - hand: nobody, with the time.
  public func beginSignOn(in browser: String, at hand: Hand) throws -> SignOnTry {
    // 320 bits: PKCE asks for at least 43 letters (RFC 7636, section 4.1).
    let begun = SignOnTry(
      state: Secrets.name(), nonce: Secrets.name(), verifier: Secrets.name() + Secrets.name())
    try accounts().begin(
      signOn: BegunSignOn(nonce: begun.nonce, verifier: begun.verifier), state: begun.state,
      browser: browser, now: AccountTime.seconds(hand.at))
    return begun
  }

  /// Takes a sign-on that was begun, once: whoever comes with its state, it is used up.
  ///
  /// - Parameters:
  ///   - state: what came back with the person.
  ///   - browser: what the browser holds.
  ///   - hand: nobody, with the time.
  /// - Returns: what was begun; nothing where it was not begun here, is over, was used, or was begun in another browser.
  public func takeSignOn(_ state: String, in browser: String, at hand: Hand) throws -> SignOnTry? {
    try accounts().take(signOn: state, browser: browser, now: AccountTime.seconds(hand.at))
      .map { SignOnTry(state: state, nonce: $0.nonce, verifier: $0.verifier) }
  }

  /// Refuses whoever has to wait after many wrong tries from one address.
  ///
  /// - Throws: `Refusal` with B004.
  public func requirePatience(of source: String, at hand: Hand) throws {
    let now = AccountTime.seconds(hand.at)
    let until = try accounts().wait(from: SignInTry.key(ofAddress: source))
    if until > now { throw Council.tooManyTries(until - now) }
  }

  /// Writes down that a sign-on by the provider was refused: that alone, and no word of what was sent.
  ///
  /// - Parameters:
  ///   - source: the address it came from, of which wrong tries are counted; nothing where the provider was at fault.
  ///   - hand: nobody, with the time.
  public func noteRefusedSignOn(from source: String?, at hand: Hand) throws {
    if let source {
      try accounts().wrong(
        from: SignInTry.key(ofAddress: source), now: AccountTime.seconds(hand.at),
        wait: SignInDelay.ofAddress)
    }
    try noteAccount(.refusedLook, "sign in", "nobody known", by: hand)
  }

  /// Whose a subject is.
  ///
  /// - Parameters:
  ///   - subject: who the provider says it is.
  ///   - hand: nobody, with the time.
  /// - Returns: who it is, by role code. Whoever nobody is tied to is refused, and told a number for the administrator.
  public func person(ofSubject subject: String, at hand: Hand) -> Outcome<String> {
    Outcome {
      let row = try accounts().account(ofSubject: subject)
      guard let row, let known = workspace.person(row.person) else {
        let number = try accounts().number(
          ofStranger: subject, now: AccountTime.seconds(hand.at))
        try noteAccount(.refusedLook, "sign in", "nobody known", by: hand)
        throw Refusal(
          .notSignedIn, "the council's sign-on knows you, but nobody here is tied to it yet",
          advice: "tell the administrator the number \(number)")
      }
      guard try isWelcome(known, hand) else {
        try noteAccount(.refusedLook, "sign in", known.id, by: hand)
        throw Refusal(
          .notSignedIn, "you do not come in here any more", advice: "ask the administrator")
      }
      return known.id
    }
  }

  /// Ties a person to the subject that signed on and was told a number. A number is read out by the person: it is no
  /// secret, but whoever ties the wrong one lets the wrong one in.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - number: the number.
  ///   - hand: who acts: the administrator.
  public func tie(_ person: String, toNumber number: String, by hand: Hand) -> Outcome<String> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      let typed = number.filter { $0.isLetter || $0.isNumber }.uppercased()
      guard let subject = try accounts().stranger(typed) else {
        throw Refusal(
          .fieldOfPage, at: ["number"], "nobody who signed on was told the number \"\(number)\"",
          advice: "let the person sign on once more and read out what they are told")
      }
      return try tied(person, subject, hand)
    }
  }

  /// Ties a person to a subject by itself, before they ever came.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - subject: the text of `Provider.subject`; nothing to tie none to them any more.
  ///   - hand: who acts: the administrator.
  public func tie(_ person: String, to subject: String?, by hand: Hand) -> Outcome<String> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      return try tied(person, subject, hand)
    }
  }

  private func tied(_ person: String, _ subject: String?, _ hand: Hand) throws -> String {
    let known = try personToInvite(person)
    guard subject == nil || !known.hasLeft(by: hand.today) else {
      throw Refusal(.notPermitted, "\(known.id) has left", advice: "tie those who are here")
    }
    let result = try accounts().tie(
      subject, to: known.id, at: hand.at, now: AccountTime.seconds(hand.at))
    if case .others(let other) = result {
      throw Refusal(
        .fieldOfPage, at: ["number"], "that sign-on is tied to \(other)",
        advice: "one person has one sign-on: untie \(other) first, if it is not theirs")
    }
    try noteAccount(
      .account, known.id, subject == nil ? "sign-on untied" : "sign-on tied", by: hand)
    return known.id
  }
}
