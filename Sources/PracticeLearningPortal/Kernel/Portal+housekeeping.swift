import PracticeLearning
import ReviewActs
import Synchronization

/// When the portal last did what it does beside answering.
final class HouseDiary: Sendable {
  private let last = Mutex<(hour: String, minute: String)>(("", ""))

  /// What is to be done at a time: tidying once an hour, notices every ten minutes.
  ///
  /// - Parameter time: the time in UTC, such as `2026-02-14T21:04:59Z`.
  func due(at time: String) -> (tidying: Bool, notices: Bool) {
    let (hour, minute) = (String(time.prefix(13)), String(time.prefix(15)))
    return last.withLock { last in
      let due = (last.hour != hour, last.minute != minute)
      last = (hour, minute)
      return due
    }
  }
}

extension Portal {
  /// What was done beside answering; what failed was written to the log.
  struct Kept: Sendable {
    /// Whether sessions, forms and searches nobody comes back for were removed.
    var tidied = false
    /// What became of notices.
    var round = NoticeRound()
  }

  /// Does what nobody asks for, where it is time: removes what nobody comes back for, and sends notices. To be called
  /// every minute; it never fails, since nobody is there to be told but the log.
  @discardableResult
  func keepHouse() -> Kept {
    var kept = Kept()
    let hand = hand(nil)
    let due = diary.due(at: hand.at)
    guard due.tidying || due.notices, let council = try? keeper.council() else { return kept }
    if due.tidying {
      do {
        try council.tidyAccounts(at: hand)
        kept.tidied = true
      } catch {
        PortalLog.failed("tidying", error)
      }
    }
    if due.notices {
      do {
        kept.round = try council.tellNotices(
          at: hand, hour: surroundings.hour(), by: surroundings.carrier)
        PortalLog.notices(kept.round)
      } catch {
        PortalLog.failed("notices", error)
      }
    }
    return kept
  }
}
