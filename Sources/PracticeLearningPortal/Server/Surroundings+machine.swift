import Foundation
import Glibc
import PracticeLearning

extension Portal.Surroundings {
  /// The clock of this machine; PLR_TODAY takes the place of the day, for demonstrations and tests.
  public static var ofThisMachine: Portal.Surroundings {
    let tried = ProcessInfo.processInfo.environment["PLR_TODAY"].flatMap { CalendarDate($0) }
    return Portal.Surroundings(
      time: { timestamp() }, today: { tried ?? localDay() }, isTryingOut: tried != nil,
      hour: { localHour() }, fetch: ProviderFetch.ask)
  }

  private static func localHour() -> Int {
    var parts = tm()
    var seconds = Glibc.time(nil)
    localtime_r(&seconds, &parts)
    return Int(parts.tm_hour)
  }

  static func timestamp(_ seconds: Int = Int(Glibc.time(nil))) -> String {
    let clock = seconds % 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(CalendarDate(daysSinceEpoch: seconds / 86_400))T\(two(clock / 3600)):"
      + "\(two(clock / 60 % 60)):\(two(clock % 60))Z"
  }

  private static func localDay() -> CalendarDate {
    var parts = tm()
    var seconds = Glibc.time(nil)
    localtime_r(&seconds, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(daysSinceEpoch: Int(seconds) / 86_400)
  }
}
