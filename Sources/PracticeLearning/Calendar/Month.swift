/// A month of a year: the month a review is counted in.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0; consecutive months differ by one.
  public let index: Int

  /// Makes a month from its running number.
  ///
  /// - Parameter index: months since January of the year 0.
  public init(index: Int) { self.index = index }

  /// Makes a month.
  ///
  /// - Parameters:
  ///   - year: the year, such as 2026.
  ///   - number: 1 (January) to 12 (December).
  public init(year: Int, number: Int) { index = year * 12 + number - 1 }

  /// Reads a month written as `2026-02`, or returns nothing.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[4] == UInt8(ascii: "-"),
      let year = PracticeLearning.number(digits[0..<4]),
      let month = PracticeLearning.number(digits[5..<7]),
      year >= 1, (1...12).contains(month)
    else { return nil }
    self.init(year: year, number: month)
  }

  /// The year.
  public var year: Int { index / 12 }
  /// The month of the year, 1 to 12.
  public var number: Int { index % 12 + 1 }

  /// The number of days in the month, 28 to 31.
  public var length: Int {
    switch number {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The first day of the month.
  public var firstDay: CalendarDate { CalendarDate(daysSinceEpoch: firstDayNumber) }
  /// The last day of the month.
  public var lastDay: CalendarDate { CalendarDate(daysSinceEpoch: firstDayNumber + length - 1) }

  private var firstDayNumber: Int {
    CalendarDate(year: year, month: number, day: 1)?.daysSinceEpoch ?? 0
  }

  /// The month a number of months later (earlier, when negative).
  public func adding(_ months: Int) -> Month { Month(index: index + months) }

  /// The financial year, 1 April to 31 March, the month lies in.
  public var financialYear: FinancialYear {
    FinancialYear(startingIn: number >= 4 ? year : year - 1)
  }

  /// The quarter of the financial year the month lies in; Q1 is April to June.
  public var quarter: Quarter {
    Quarter(financialYear: financialYear, number: (number + 8) % 12 / 3 + 1)
  }

  /// Months are ordered as they follow one another.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible {
  /// The month as `2026-02`.
  public var description: String { padded(year, to: 4) + "-" + padded(number, to: 2) }

  /// The month as people write it, such as `February 2026`.
  public var words: String { "\(Month.names[number - 1]) \(year)" }

  /// The English names of the months, January first.
  public static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
