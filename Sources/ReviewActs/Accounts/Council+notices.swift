import AccountStore
import PracticeLearning
import ReviewStore

/// What became of a round of notices.
public struct NoticeRound: Hashable, Sendable {
  /// How many were put into the outbox.
  public var gathered = 0
  /// How many the program took.
  public var sent = 0
  /// How many it did not take, and that are tried again.
  public var failed = 0
  /// How many are not tried again, since the program did not take them for two days.
  public var givenUp = 0
  /// How many may have been sent or not, since the process ended in the midst of it.
  public var unknown = 0

  /// Makes a round in which nothing was done.
  public init() {}
}

/// A notice in the outbox, as the administrator sees it: it has no content.
public struct Notice: Hashable, Sendable {
  /// For whom, by role code.
  public let person: String
  /// Of which day.
  public let day: String
  /// What became of it: waiting, at work, sent, unknown, given up.
  public let state: String
  /// How often it was tried.
  public let tries: Int
}

/// How one is told that something waits.
public struct NoticeWish: Hashable, Sendable {
  /// Whether notices are sent.
  public var isWanted: Bool
  /// The address that was given; nothing for none.
  public var given: String?
  /// Where a notice would go; nothing where it would go nowhere.
  public var goesTo: String?
}

extension Council {
  /// Puts a notice into the outbox for everybody for whom something new waits, or still waits after a week, and who
  /// wants notices: once on a working day, whoever asks. All read alike, so that none tells what waits.
  ///
  /// - Parameter hand: the portal itself, or who asks for it; with the time and the day.
  /// - Returns: how many were put there.
  func gatherNotices(at hand: Hand) throws -> Int {
    let store = try accounts()
    let day = hand.today.description
    guard let terms = workspace.portal.notices, hand.today.isWorkingDay,
      try !store.isGathered(day)
    else { return 0 }
    let now = AccountTime.seconds(hand.at)
    let silent = Set(try store.accounts().filter { !$0.wantsNotices }.map(\.person))
    var count = 0
    for person in workspace.people
    where try !silent.contains(person.id) && isWelcome(person, hand)
      && !person.leave.contains(where: { $0.from <= hand.today && hand.today <= $0.to })
    {
      let given = try store.noticeAddress(of: person.id)
      guard terms.address(of: person.id, given: given) != nil else { continue }
      var own = hand
      (own.person, own.systemUser) = (person.id, nil)
      // Grades and words are not looked at here: a refused look of somebody is nobody's.
      let waiting = Set(
        try waiting(by: own).get().map { Secrets.hash("\($0.kind.rawValue) \($0.subject)") })
      let isNew = try store.put(
        noticeFor: person.id, of: waiting, on: day, again: NoticeRound.again, now: now)
      count += isNew ? 1 : 0
    }
    // Only now: what was cut short is gone on with, and nobody is told twice on a day.
    try store.gathered(day)
    return count
  }

  /// Sends what waits in the outbox.
  ///
  /// A notice is taken, on disk, before the program is started: where the process ends before it knows what became of
  /// it, nobody sends it again, since two of one notice look like something that is wrong. Who may have missed one is
  /// told anew with the next day's.
  ///
  /// - Parameters:
  ///   - hand: the portal itself, or who asks for it.
  ///   - carrier: what brings it on its way.
  func sendNotices(at hand: Hand, by carrier: NoticeCarrier) throws -> NoticeRound {
    var round = NoticeRound()
    guard let terms = workspace.portal.notices else { return round }
    let store = try accounts()
    let now = AccountTime.seconds(hand.at)
    let stale = try store.endStaleNotices(
      triedBefore: now - 10 * 60, madeBefore: now - NoticeRound.longest, now: now)
    (round.unknown, round.givenUp) = (stale.unknown, stale.givenUp)
    while let notice = try store.takeNotice(now: now) {
      let given = try store.noticeAddress(of: notice.person)
      guard let to = terms.address(of: notice.person, given: given),
        try isToBeTold(notice.person, hand)
      else {
        // Whoever turned them off meanwhile, has left or has no address any more is told nothing.
        try store.drop(notice: notice.id)
        continue
      }
      if carrier.take(terms.message(to: to), to, terms.program) {
        try store.settle(notice: notice.id, as: "sent", now: now)
        round.sent += 1
      } else {
        let wait = min(600 << min(notice.tries - 1, 5), 4 * 3_600)
        try store.settle(notice: notice.id, as: "waiting", next: now + wait, now: now)
        round.failed += 1
      }
    }
    return round
  }

  private func isToBeTold(_ id: String, _ hand: Hand) throws -> Bool {
    guard let person = workspace.person(id), try isWelcome(person, hand) else { return false }
    return try accounts().account(person.id)?.wantsNotices ?? true
  }

  /// Gathers the day's notices from the hour of the settings on, and sends what waits.
  ///
  /// - Parameters:
  ///   - hand: the portal itself, with the time and the day.
  ///   - hour: the hour of the day, in local time.
  ///   - carrier: what brings a notice on its way.
  public func tellNotices(at hand: Hand, hour: Int, by carrier: NoticeCarrier) throws
    -> NoticeRound
  {
    guard let terms = workspace.portal.notices else { return NoticeRound() }
    let gathered = hour >= terms.hour ? try gatherNotices(at: hand) : 0
    var round = try sendNotices(at: hand, by: carrier)
    round.gathered = gathered
    return round
  }

  /// Gathers the day's notices now, and sends what waits: for a timer beside the portal, or without one.
  ///
  /// - Parameters:
  ///   - carrier: what brings a notice on its way.
  ///   - hand: who asks for it: the administrator.
  public func sendNotices(by carrier: NoticeCarrier, _ hand: Hand) -> Outcome<NoticeRound> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      guard workspace.portal.notices != nil else {
        throw Refusal(
          .noticeTerms, "the settings do not say how notices are sent",
          advice: "add notices: with program: and address: to portal: in plr.yaml")
      }
      return try tellNotices(at: hand, hour: 24, by: carrier)
    }
  }

  /// The outbox, the latest first: for whom and what became of it.
  ///
  /// - Parameter hand: who looks: the administrator.
  public func outbox(by hand: Hand) -> Outcome<[Notice]> {
    Outcome {
      try viewer(hand).require(.runAccounts)
      return try accounts().notices().map {
        Notice(person: $0.person, day: $0.day, state: $0.state, tries: $0.tries)
      }
    }
  }

  /// How one is told that something waits.
  ///
  /// - Parameter hand: whose wish.
  public func noticeWish(by hand: Hand) -> Outcome<NoticeWish> {
    Outcome {
      let person = try actor(hand).id
      let store = try accounts()
      let given = try store.noticeAddress(of: person)
      return NoticeWish(
        isWanted: try store.account(person)?.wantsNotices ?? true, given: given,
        goesTo: workspace.portal.notices?.address(of: person, given: given)?.description)
    }
  }

  /// Gives an address for one's notices, or takes it away.
  ///
  /// - Parameters:
  ///   - address: the address; nothing for none of one's own.
  ///   - hand: whose it is.
  public func noticeAddress(_ address: String?, by hand: Hand) -> Outcome<NoticeWish> {
    Outcome {
      let person = try actor(hand).id
      if let address, MailAddress(address) == nil {
        throw Refusal(
          .fieldOfPage, at: ["address"], "\"\(address.prefix(100))\" is no address of mail",
          advice: "write it as somebody@council.example, in letters and digits")
      }
      try accounts().set(noticeAddress: address, of: person)
      return try noticeWish(by: hand).get()
    }
  }
}

extension NoticeRound {
  /// After how many seconds what still waits is told again: a week, less an hour for days that begin early.
  static let again = 7 * 86_400 - 3_600
  /// For how many seconds a notice is tried: two days.
  static let longest = 2 * 86_400
}
