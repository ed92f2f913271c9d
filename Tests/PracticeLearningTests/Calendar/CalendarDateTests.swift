import PracticeLearning
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
  @Test("A day is written year-month-day", arguments: ["2026-02-14", "2024-02-29", "0001-01-01"])
  func reading(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(
    "Days that do not exist, and other ways to write one, are refused",
    arguments: [
      "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "0000-01-01", "14-02-2026", "2026/02/14", "2026-2-14", "2026-02-1x", "", "2026-02-140",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("29 February comes every four years, not each century, but every four centuries")
  func leapDays() {
    #expect(
      [1896, 1900, 1904, 2000, 2023, 2024, 2100].filter {
        CalendarDate(year: $0, month: 2, day: 29) != nil
      } == [1896, 1904, 2000, 2024])
    #expect(day("2024-02-29").adding(days: 365) == day("2025-02-28"))
    #expect(day("2024-02-29").adding(months: 12) == day("2025-02-28"))
    #expect(day("2025-02-28").adding(days: 1) == day("2025-03-01"))
  }

  @Test("Days are counted from 1 January 1970")
  func epoch() {
    #expect(day("1970-01-01").daysSinceEpoch == 0)
    #expect(day("1969-12-31").daysSinceEpoch == -1)
    #expect(day("2000-03-01").daysSinceEpoch == 11017)
    for number in stride(from: -719_162, through: 2_932_896, by: 9973) {
      #expect(CalendarDate(daysSinceEpoch: number).daysSinceEpoch == number)
    }
  }

  @Test(
    "The same day of another month, or the last day of a shorter one",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2026-02-01", -12, "2025-02-01"),
      ("2026-03-31", -1, "2026-02-28"), ("2025-12-15", 1, "2026-01-15"),
      ("2026-05-31", -6, "2025-11-30"),
    ])
  func months(start: String, months: Int, end: String) {
    #expect(day(start).adding(months: months) == day(end))
  }

  @Test("Days follow one another and read as people write them")
  func orderAndWords() {
    #expect(day("2025-12-31") < day("2026-01-01"))
    #expect(day("2026-01-31") < day("2026-02-01"))
    #expect(day("2026-02-14").words == "14 February 2026")
    #expect(day("2026-02-14").month == month("2026-02"))
  }
}
