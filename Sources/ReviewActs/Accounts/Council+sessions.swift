import AccountStore
import PracticeLearning
import ReviewStore

/// How somebody showed who they are.
public enum SignOnWay: String, CaseIterable, Sendable {
  /// By a password and, where there is one, a second factor.
  case password
  /// By a provider of the council's own.
  case provider
  /// By a proxy in front of the portal.
  case header = "proxy"
  /// By choosing from a list, where nothing is real.
  case demonstration
}

/// Somebody's stay at the portal.
public struct PortalSession: Hashable, Sendable {
  /// Its id in lists; not what the browser holds.
  public let id: String
  /// Whose it is, by role code.
  public let person: String
  /// What the forms of this session hold, as long as it lives.
  public let formToken: String
  /// When it began, in UTC.
  public let beganAt: String
  /// When it was last used, in UTC, to the minute.
  public let seenAt: String
  /// How the person signed on.
  public let way: SignOnWay

  init(_ row: SessionRow) {
    (id, person, formToken) = (row.id, row.person, row.formToken)
    beganAt = AccountTime.words(row.began)
    seenAt = AccountTime.words(row.seen)
    way = SignOnWay(rawValue: row.way) ?? .password
  }
}

/// What a browser's secret stands for.
public enum SessionState: Hashable, Sendable {
  /// A session that lives.
  case live(PortalSession)
  /// One that ran out or was ended; it is known whose it was.
  case ended(person: String)
  /// None that was ever here.
  case unknown
}

/// How long a session lasts.
public enum SessionLimits {
  /// Without a page being asked for: 60 minutes, in seconds.
  public static let idle = 60 * 60
  /// Whatever is done: 12 hours, in seconds.
  public static let whole = 12 * 60 * 60
}

extension Council {
  /// Begins a session of somebody who has shown who they are.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - way: how it was shown.
  ///   - before: what the browser held until now; that session ends.
  ///   - hand: the same person, with the time.
  /// - Returns: the secret for the browser, of which only a hash is kept, and the session.
  /// - Throws: `Refusal` where the person is not known, has left, or may not come in, or where it cannot be written
  ///   into the journal.
  public func beginSession(
    of person: String, by way: SignOnWay, insteadOf before: String? = nil, hand: Hand
  ) throws -> (secret: String, session: PortalSession) {
    guard let known = workspace.person(person), try isWelcome(known, hand) else {
      throw Refusal(
        .notPermitted, "\(person) does not come in here", advice: "ask the administrator")
    }
    let (store, now) = (try accounts(), AccountTime.seconds(hand.at))
    if let old = try before.flatMap({ try store.session($0) }) {
      try end(old, "signed in anew", by: hand)
    }
    let (secret, row) = try store.begin(of: known.id, by: way.rawValue, now: now)
    do {
      try noteAccount(.signIn, known.id, way.rawValue, by: hand)
    } catch {
      // What is not on record has not happened.
      _ = try store.end(id: row.id, now: now)
      throw error
    }
    // Whoever had looked at the key of a second factor in another session does not know the one of this.
    if try store.account(known.id)?.newFactor != nil {
      try store.change(known.id, at: hand.at) { $0.newFactor = nil }
    }
    return (secret, PortalSession(row))
  }

  /// What a browser's secret stands for at a time. One that ran out, or whose person may not come in any more, ends
  /// with that: it does not live again, whatever is changed later.
  ///
  /// - Parameters:
  ///   - secret: what the browser holds.
  ///   - hand: nobody, with the time and the day.
  public func session(_ secret: String, at hand: Hand) throws -> SessionState {
    let store = try accounts()
    guard let row = try store.session(secret) else { return .unknown }
    let now = AccountTime.seconds(hand.at)
    let isOver = now - row.seen > SessionLimits.idle || now - row.began > SessionLimits.whole
    let person = workspace.person(row.person)
    guard row.ended == nil, !isOver, let person, try isWelcome(person, hand) else {
      try end(row, isOver ? "ran out" : "not welcome any more", by: hand)
      return .ended(person: row.person)
    }
    if now - row.seen >= 60 { try store.touch(row.id, now: now) }
    return .live(PortalSession(row))
  }

  /// Whose session a form is of, whether that goes on or not, so that what was typed can be kept for that person.
  ///
  /// - Parameter token: what the form holds.
  /// - Returns: the role code; nothing where it is of no session.
  public func author(ofForm token: String) throws -> String? {
    try accounts().author(ofForm: token)
  }

  /// The sessions of a person that have not ended: one's own, or anybody's for the administrator.
  ///
  /// - Parameters:
  ///   - person: whose, by role code; nothing for everybody's.
  ///   - hand: who looks.
  public func sessions(of person: String?, by hand: Hand) -> Outcome<[PortalSession]> {
    Outcome {
      try requireAccount(of: person, by: hand)
      let now = AccountTime.seconds(hand.at)
      return try accounts().sessions(
        of: person.map { workspace.person($0)?.id ?? $0 }, since: now - SessionLimits.whole,
        seen: now - SessionLimits.idle
      ).map(PortalSession.init)
    }
  }

  /// Ends a session: one's own, or anybody's for the administrator.
  ///
  /// - Parameters:
  ///   - id: its id in lists.
  ///   - hand: who acts.
  /// - Returns: whose it was.
  public func endSession(_ id: String, by hand: Hand) -> Outcome<String> {
    Outcome {
      let viewer = try viewer(hand)
      guard let row = try accounts().session(id: id), row.ended == nil,
        isSameID(row.person, viewer.person.id) || viewer.may(.runAccounts)
      else {
        throw Refusal(
          .unknownReview, "there is no such session", advice: "look at the list of them anew")
      }
      try end(row, "ended", by: hand)
      return row.person
    }
  }

  /// Ends all sessions of a person: one's own but the one at work, or anybody's for the administrator.
  ///
  /// - Parameters:
  ///   - person: whose, by role code.
  ///   - kept: the session that goes on.
  ///   - hand: who acts.
  /// - Returns: how many.
  public func endSessions(of person: String, but kept: String? = nil, by hand: Hand) -> Outcome<Int>
  {
    Outcome {
      try requireAccount(of: person, by: hand)
      let count = try accounts().end(
        of: workspace.person(person)?.id ?? person, but: kept, now: AccountTime.seconds(hand.at))
      try noteAccount(.signOut, workspace.person(person)?.id ?? person, "all ended", by: hand)
      return count
    }
  }

  /// Ends sessions that ran out, and removes sessions, kept forms, searches and notices that nobody comes back for.
  /// The portal calls it when it starts and once an hour.
  public func tidyAccounts(at hand: Hand) throws {
    let (store, now) = (try accounts(), AccountTime.seconds(hand.at))
    let ended = try store.endRunOut(
      began: now - SessionLimits.whole, seen: now - SessionLimits.idle, now: now)
    for person in ended { try? noteAccount(.signOut, person, "ran out", by: hand.of(person)) }
    try store.tidy(now: now)
  }

  /// Ends a session that has not ended, and writes it down. A session ends where nothing can be written down, too: on
  /// a full disk nobody may stay in for that.
  private func end(_ row: SessionRow, _ why: String, by hand: Hand) throws {
    guard row.ended == nil,
      try accounts().end(id: row.id, now: AccountTime.seconds(hand.at)) > 0
    else { return }
    try? noteAccount(.signOut, row.person, why, by: hand.person == nil ? hand.of(row.person) : hand)
  }

  /// Whether somebody may come in: here, and not switched off. Where the accounts cannot be read nobody is let in.
  func isWelcome(_ person: Workspace.Person, _ hand: Hand) throws -> Bool {
    guard !person.hasLeft(by: hand.today) else { return false }
    guard let account = try accounts().account(person.id) else { return true }
    if account.isOff { return false }
    return account.until.flatMap { CalendarDate($0) }.map { hand.today <= $0 } ?? true
  }

  /// Who somebody is whom a proxy names, where they may come in; whoever may not is written down.
  ///
  /// - Parameters:
  ///   - person: the name, as it came.
  ///   - hand: nobody, with the time and the day.
  /// - Returns: the role code.
  public func welcome(_ person: String, at hand: Hand) throws -> String? {
    let known = workspace.person(person)
    if let known, try isWelcome(known, hand) { return known.id }
    try noteAccount(.refusedLook, "sign in", known?.id ?? "nobody known", by: hand)
    return nil
  }

  /// Refuses what of an account is not one's own, but for the administrator.
  func requireAccount(of person: String?, by hand: Hand) throws {
    let viewer = try viewer(hand)
    if let person, isSameID(person, viewer.person.id) { return }
    try viewer.require(.runAccounts)
  }

  /// Writes what became of an account into the journal: who and what, no content.
  func noteAccount(_ act: JournalAct, _ person: String, _ words: String, by hand: Hand) throws {
    try write(by: hand, "account") { try $0.note(act, person, content: words) }
  }
}

extension Hand {
  /// The same hand, of a person it was not known to be of before.
  func of(_ person: String) -> Hand {
    var hand = self
    hand.person = person
    return hand
  }
}
