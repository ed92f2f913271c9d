import AccountStore
import PracticeLearning

/// A notice to be sent: that something waits and by when, and nothing else.
public struct Notice: Hashable, Sendable {
  /// Its number in the outbox.
  public let id: Int
  /// For whom, by role code.
  public let person: String
  /// The words.
  public let words: String
  /// How often it was tried.
  public let tries: Int
}

extension Council {
  /// Puts a notice into the outbox for everybody for whom something waits and who wants notices; one a day. All read
  /// alike, whatever waits: that one came tells nothing.
  ///
  /// - Parameter hand: the portal itself, with the time and the day.
  /// - Returns: how many were put there.
  public func gatherNotices(at hand: Hand) throws -> Int {
    let store = try accounts()
    let now = AccountTime.seconds(hand.at)
    let silent = Set(try store.accounts().filter { !$0.wantsNotices }.map(\.person))
    var count = 0
    for person in workspace.people
    where try !silent.contains(person.id) && isWelcome(person, hand) {
      var own = hand
      own.person = person.id
      let items = try waiting(by: own).get()
      guard !items.isEmpty else { continue }
      let words = Council.noticeWords(items.compactMap(\.lastDay).min(), on: hand.today)
      if try store.put(notice: words, for: person.id, on: hand.today.description, now: now) {
        count += 1
      }
    }
    return count
  }

  /// The words of every notice.
  static func noticeWords(_ first: CalendarDate?, on day: CalendarDate) -> String {
    let by =
      first.map { $0 < day ? ", some of it by a day that is over" : ", the first by \($0.words)" }
      ?? ""
    return
      "Something waits for you in the practice learning reviews\(by). Sign in to see what it is."
  }

  /// What waits in the outbox.
  public func outbox() throws -> [Notice] {
    try accounts().outbox().map {
      Notice(id: $0.id, person: $0.person, words: $0.words, tries: $0.tries)
    }
  }

  /// Writes down that a notice was sent, or was tried in vain.
  public func mark(notice id: Int, sent isSent: Bool, at hand: Hand) throws {
    try accounts().mark(notice: id, sent: isSent ? AccountTime.seconds(hand.at) : nil)
  }
}
