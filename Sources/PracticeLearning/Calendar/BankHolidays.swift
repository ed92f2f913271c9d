/// The bank holidays of England and Wales, computed.
///
/// Source: Banking and Financial Dealings Act 1971, schedule 1; the days moved or added by royal
/// proclamation from 2011 on are listed. A holiday on a weekend gives way to the next weekday that is
/// none.
public struct BankHolidays: Hashable, Sendable {
  /// The days off on weekdays, in their order.
  public let days: [CalendarDate]

  /// Computes the bank holidays of a year.
  ///
  /// - Parameter year: 1972 to 9998; before 2011 without what was moved or added then.
  public init(in year: Int) {
    let first = { (month: Int) in Month(year: year, number: month).firstDay }
    let easter = BankHolidays.easterSunday(in: year)
    let moved = BankHolidays.moved[year] ?? [:]
    var days = [
      first(1).firstWeekday,
      easter.adding(days: -2),
      easter.adding(days: 1),
      moved[.earlyMay] ?? first(5).firstMonday,
      moved[.spring] ?? first(6).adding(days: -7).firstMonday,
      first(9).adding(days: -7).firstMonday,
    ]
    // Where Christmas Day is a Saturday both days move; where it is a Sunday, Boxing Day stays and
    // Christmas Day gives way to the day after it.
    let christmas = first(12).adding(days: 24)
    let after: [Int] =
      switch christmas.weekday {
      case .friday: [0, 3]
      case .saturday: [2, 3]
      case .sunday: [1, 2]
      default: [0, 1]
      }
    days += after.map(christmas.adding(days:))
    self.days = (days + (BankHolidays.added[year] ?? [])).sorted()
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// Source: J. Meeus, "Astronomical Algorithms", 2nd ed. (1998), chapter 8; the anonymous algorithm
  /// published by S. Butcher (1876) and H. Spencer Jones, "General Astronomy" (1922).
  ///
  /// - Parameter year: 1583 to 9999.
  public static func easterSunday(in year: Int) -> CalendarDate {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Month(year: year, number: n / 31).firstDay.adding(days: n % 31)
  }

  /// The days off of a year: each year is worked out once.
  static func days(in year: Int) -> [CalendarDate] {
    known.answer(to: year) { BankHolidays(in: year).days } ?? []
  }
  private static let known = Memo<Int, [CalendarDate]>(most: 1_000)

  private enum Holiday { case earlyMay, spring }

  /// Days moved: VE Day 75 years on, and the jubilees of 2012 and 2022.
  private static let moved: [Int: [Holiday: CalendarDate]] = [
    2012: [.spring: on(2012, 6, 4)], 2020: [.earlyMay: on(2020, 5, 8)],
    2022: [.spring: on(2022, 6, 2)],
  ]

  /// Days added: a wedding, two jubilees, a state funeral and a coronation.
  private static let added: [Int: [CalendarDate]] = [
    2011: [on(2011, 4, 29)], 2012: [on(2012, 6, 5)], 2022: [on(2022, 6, 3), on(2022, 9, 19)],
    2023: [on(2023, 5, 8)],
  ]

  private static func on(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    Month(year: year, number: month).firstDay.adding(days: day - 1)
  }
}

extension CalendarDate {
  /// The day itself, or the Monday after it where it lies on a weekend.
  fileprivate var firstWeekday: CalendarDate { weekday.isWeekend ? firstMonday : self }

  /// The first Monday from this day on.
  fileprivate var firstMonday: CalendarDate {
    adding(days: (7 - (weekday.rawValue - Weekday.monday.rawValue)) % 7)
  }
}
