import PracticeLearning

/// Times of the record in seconds, since sessions and locks end after some of them.
package enum AccountTime {
  /// The seconds since 1970 of a time in UTC, such as `2026-02-14T21:04:59Z`.
  package static func seconds(_ time: String) -> Int {
    let parts = time.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let day = CalendarDate(String(parts[0])) else { return 0 }
    let clock = parts[1].prefix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return 0 }
    return day.daysSinceEpoch * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  /// The time in UTC of seconds since 1970.
  static func words(_ seconds: Int) -> String {
    let clock = seconds % 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(CalendarDate(daysSinceEpoch: seconds / 86_400))T\(two(clock / 3600)):"
      + "\(two(clock / 60 % 60)):\(two(clock % 60))Z"
  }
}
