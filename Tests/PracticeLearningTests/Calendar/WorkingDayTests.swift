import PracticeLearning
import Testing

@Suite("Working days")
struct WorkingDayTests {
  /// As published on gov.uk/bank-holidays for England and Wales.
  static let official: [Int: String] = [
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  ]

  @Test("The bank holidays of England and Wales are those published", arguments: official)
  func published(year: Int, days: String) {
    let found = BankHolidays(in: year).days.map { String($0.description.dropFirst(5)) }
    #expect(found.joined(separator: " ") == days)
  }

  @Test(
    "Easter, early and late",
    arguments: ["1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22"])
  func easter(sunday: String) {
    #expect(BankHolidays.easterSunday(in: day(sunday).year) == day(sunday))
  }

  @Test(
    "Ten working days step over weekends and bank holidays",
    arguments: [
      ("2026-02-13", 10, "2026-02-27"), ("2026-02-14", 10, "2026-02-27"),
      ("2026-04-01", 10, "2026-04-17"), ("2025-12-19", 10, "2026-01-07"),
      ("2026-05-01", 1, "2026-05-05"), ("2026-05-02", 0, "2026-05-02"),
    ])
  func adding(from: String, days: Int, to: String) {
    #expect(day(from).adding(workingDays: days) == day(to))
  }

  @Test(
    "Counted from one day to another, backwards as well",
    arguments: [
      ("2026-02-13", "2026-02-27", 10), ("2026-02-27", "2026-02-13", -10),
      ("2026-02-13", "2026-02-13", 0), ("2026-02-13", "2026-02-15", 0),
      ("2026-02-15", "2026-02-16", 1), ("2025-12-19", "2026-01-07", 10),
      ("2025-03-31", "2026-03-31", 253),
    ])
  func counting(from: String, to: String, days: Int) {
    #expect(day(from).workingDays(until: day(to)) == days)
  }

  @Test("Counting and adding agree on every day of ten years")
  func agreement() {
    for number in 0..<3653 {
      let start = day("2019-01-01").adding(days: number)
      let steps = number % 23 + 1
      let end = start.adding(workingDays: steps)
      #expect(start.workingDays(until: end) == steps && end.isWorkingDay, "\(start)")
    }
  }

  @Test("Weeks begin on Monday") func weekday() {
    #expect(day("1970-01-01").weekday == .thursday)
    #expect(day("2026-02-14").weekday == .saturday)
    #expect(day("1969-12-28").weekday == .sunday)
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }
}
