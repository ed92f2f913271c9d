/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, such as 2026.
  public let year: Int
  /// The month of the year, 1 to 12.
  public let monthNumber: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a date, or nothing where the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the last day of that month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Month(year: year, number: month).length else { return nil }
    self.year = year
    self.monthNumber = month
    self.day = day
  }

  /// Reads a date written as `2026-02-14`, or returns nothing.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else {
      return nil
    }
    guard let year = number(digits[0..<4]), let month = number(digits[5..<7]),
      let day = number(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Makes the date that lies a number of days after 1 January 1970 (before it, when negative).
  ///
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
  public init(daysSinceEpoch: Int) {
    let z = daysSinceEpoch + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    monthNumber = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0)
  }

  /// The number of days after 1 January 1970.
  ///
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  public var daysSinceEpoch: Int {
    let y = monthNumber <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let shifted = monthNumber > 2 ? monthNumber - 3 : monthNumber + 9
    let dayOfYear = (153 * shifted + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The month this day lies in.
  public var month: Month { Month(year: year, number: monthNumber) }

  /// The date a number of days later (earlier, when negative).
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// Days are ordered as they follow one another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.monthNumber, left.day) < (right.year, right.monthNumber, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2026-02-14`.
  public var description: String {
    padded(year, to: 4) + "-" + padded(monthNumber, to: 2) + "-" + padded(day, to: 2)
  }

  /// The date as people write it, such as `14 February 2026`.
  public var words: String { "\(day) \(month.words)" }
}

/// A run of ASCII digits as a number, or nothing.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return digits.isEmpty ? nil : value
}

/// A number with leading zeros.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
