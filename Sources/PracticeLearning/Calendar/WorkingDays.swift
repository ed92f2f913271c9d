/// A day of the week.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// The first working day.
  case monday
  /// The second.
  case tuesday
  /// The third.
  case wednesday
  /// The fourth.
  case thursday
  /// The fifth.
  case friday
  /// The first day of the weekend.
  case saturday
  /// The second day of the weekend.
  case sunday

  /// Its name, such as `Thursday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension CalendarDate {
  /// The day of the week; 1 January 1970 was a Thursday.
  public var weekday: Weekday {
    Weekday(rawValue: ((daysSinceEpoch + 3) % 7 + 7) % 7) ?? .monday
  }

  /// Whether people work on it in England and Wales: no weekend and no bank holiday.
  public var isWorkingDay: Bool {
    !weekday.isWeekend && !BankHolidays.days(in: year).contains(self)
  }

  /// The working day a number of working days later; the day itself does not count.
  ///
  /// - Parameter workingDays: 0 or more; 0 is the day itself, whatever day it is.
  public func adding(workingDays: Int) -> CalendarDate {
    var (day, left) = (self, workingDays)
    var holidays = BankHolidays.days(in: year)
    var holidaysOf = year
    while left > 0 {
      day = day.adding(days: 1)
      if day.year != holidaysOf {
        (holidays, holidaysOf) = (BankHolidays.days(in: day.year), day.year)
      }
      if !day.weekday.isWeekend, !holidays.contains(day) { left -= 1 }
    }
    return day
  }

  /// How many working days lie after this day up to another, that one included; negative where it is
  /// earlier: the working days after it up to this one.
  public func workingDays(until other: CalendarDate) -> Int {
    guard self <= other else { return -other.workingDays(until: self) }
    let (first, last) = (daysSinceEpoch + 1, other.daysSinceEpoch)
    guard first <= last else { return 0 }
    let weekdays = CalendarDate.weekdays(before: last + 1) - CalendarDate.weekdays(before: first)
    let holidays = (year...other.year).reduce(0) { count, year in
      count + BankHolidays.days(in: year).count { self < $0 && $0 <= other }
    }
    return weekdays - holidays
  }

  /// The days from Monday to Friday since 1 January of the year 1, a Monday, up to a day after 1 January
  /// 1970, that day not included.
  private static func weekdays(before day: Int) -> Int {
    let days = day + 719_162
    return days / 7 * 5 + min(days % 7, 5)
  }
}
