import Foundation
import PracticeLearning

/// The clock of the doors: everything below is given the day and the time.
enum Now {
  /// Today in local time; PLR_TODAY takes its place, for demonstrations and tests.
  static var today: CalendarDate {
    if let day = Surroundings.variable("PLR_TODAY").flatMap({ CalendarDate($0) }) {
      return day
    }
    var parts = tm()
    var seconds = time(nil)
    localtime_r(&seconds, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(daysSinceEpoch: Int(seconds) / 86_400)
  }

  /// Whether another day than the true one counts as today.
  static var isTryingOut: Bool {
    Surroundings.variable("PLR_TODAY").flatMap { CalendarDate($0) } != nil
  }

  /// The time in UTC, such as `2026-02-14T21:04:59Z`; always the true one.
  static var timestamp: String {
    let seconds = Int(time(nil))
    let clock = seconds % 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(CalendarDate(daysSinceEpoch: seconds / 86_400))T\(two(clock / 3600)):"
      + "\(two(clock / 60 % 60)):\(two(clock % 60))Z"
  }
}
