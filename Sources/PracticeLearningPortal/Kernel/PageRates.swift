import ReviewActs
import Synchronization

/// How often each person asked in this minute for pages that cost much, or by which one could try out much.
final class PageRates: Sendable {
  private struct Count {
    var minute = ""
    var counts: [String: Int] = [:]
  }
  private let count = Mutex(Count())

  /// Whether a person may ask for a page once more in this minute.
  func mayAsk(_ page: any Page, _ visit: Visit, _ most: Int) -> Bool {
    let minute = String(visit.hand.at.prefix(16))
    let key = "\(visit.person) \(page.address)"
    return count.withLock { count in
      if count.minute != minute { count = Count(minute: minute) }
      count.counts[key, default: 0] += 1
      return count.counts[key, default: 0] <= most
    }
  }
}
