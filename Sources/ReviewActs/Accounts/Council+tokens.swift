import AccountStore
import PracticeLearning
import ReviewStore

/// What a program may read by a token.
public enum TokenScope: String, CaseIterable, Hashable, Sendable {
  /// Figures.
  case figures
  /// The reviews its person may read, by their headings.
  case reviews
  /// Learning actions.
  case actions
  /// The data package.
  case data
}

/// A token by which a program reads, on behalf of the person who made it.
public struct ApiToken: Hashable, Sendable {
  /// Its id in lists; not the token.
  public let id: String
  /// Whose, by role code.
  public let person: String
  /// What it is for, in words.
  public let name: String
  /// What it may read.
  public let scopes: Set<TokenScope>
  /// When it was made, in UTC.
  public let madeAt: String
  /// Until when it holds, in UTC.
  public let until: String
  /// When it was last used, in UTC.
  public let usedAt: String?
  /// Whether it was revoked.
  public let isRevoked: Bool

  init(_ row: TokenRow) {
    (id, person, name) = (row.id, row.person, row.name)
    scopes = Set(row.scopes.compactMap(TokenScope.init))
    madeAt = AccountTime.words(row.made)
    until = AccountTime.words(row.until)
    usedAt = row.used.map(AccountTime.words)
    isRevoked = row.revoked != nil
  }
}

extension Council {
  /// Makes a token of one's own.
  ///
  /// - Parameters:
  ///   - name: what it is for.
  ///   - scopes: what it may read.
  ///   - days: how long it holds; at most a year.
  ///   - hand: whose it is.
  /// - Returns: the token, shown this once, and its id.
  public func makeToken(
    named name: String, scopes: Set<TokenScope>, days: Int, by hand: Hand
  ) -> Outcome<(secret: String, id: String)> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.makeTokens)
      guard let name = name.written, !scopes.isEmpty, (1...366).contains(days) else {
        throw Refusal(
          .fieldOfPage, at: ["name"], "a token needs a name, something to read, and 1 to 366 days",
          advice: "say what it is for, what it may read and how long")
      }
      let now = AccountTime.seconds(hand.at)
      let made = try accounts().makeToken(
        of: viewer.person.id, named: name, scopes: scopes.map(\.rawValue).sorted(),
        until: now + days * 86_400, now: now)
      try noteAccount(.account, viewer.person.id, "token \(made.id) made", by: hand)
      return made
    }
  }

  /// The token of a secret that holds, as long as its person is here and may make one.
  public func token(_ secret: String, at hand: Hand) throws -> ApiToken? {
    guard let row = try accounts().token(secret, now: AccountTime.seconds(hand.at)),
      let person = workspace.person(row.person), try isWelcome(person, hand),
      Viewer(person, in: workspace).may(.makeTokens)
    else { return nil }
    return ApiToken(row)
  }

  /// One's own tokens, or everybody's for the administrator.
  public func tokens(everybody: Bool = false, by hand: Hand) -> Outcome<[ApiToken]> {
    Outcome {
      let viewer = try viewer(hand)
      if everybody { try viewer.require(.runAccounts) }
      return try accounts().tokens(of: everybody ? nil : viewer.person.id).map(ApiToken.init)
    }
  }

  /// Revokes a token: one's own, or anybody's for the administrator.
  public func revokeToken(_ id: String, by hand: Hand) -> Outcome<String> {
    Outcome {
      let viewer = try viewer(hand)
      guard
        let row = try accounts().tokens().first(where: { $0.id == id }),
        isSameID(row.person, viewer.person.id) || viewer.may(.runAccounts),
        try accounts().revoke(token: id, now: AccountTime.seconds(hand.at))
      else {
        throw Refusal(
          .unknownReview, "there is no such token", advice: "look at the list of them anew")
      }
      try noteAccount(.account, row.person, "token \(id) revoked", by: hand)
      return id
    }
  }
}
