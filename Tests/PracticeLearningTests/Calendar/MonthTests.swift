import PracticeLearning
import Testing

@Suite("Months")
struct MonthTests {
  @Test("A month is written year-month", arguments: ["2026-02", "2025-12", "0001-01"])
  func reading(text: String) {
    #expect(Month(text)?.description == text)
  }

  @Test(
    "Anything else is refused",
    arguments: ["2026-13", "2026-00", "2026-2", "02-2026", "2026/02", "0000-01", "2026-0x", ""])
  func refused(text: String) {
    #expect(Month(text) == nil)
  }

  @Test(
    "Each month has its length",
    arguments: zip(1...12, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]))
  func length(number: Int, length: Int) {
    let month = Month(year: 2026, number: number)
    #expect(month.length == length)
    #expect(month.firstDay.day == 1)
    #expect(month.lastDay.day == length)
    #expect(month.lastDay.adding(days: 1) == month.adding(1).firstDay)
  }

  @Test("February of a leap year has 29 days")
  func february() {
    #expect(month("2024-02").lastDay == day("2024-02-29"))
    #expect(month("2000-02").length == 29)
    #expect(month("2100-02").length == 28)
  }

  @Test("Months are counted over the turn of the year")
  func adding() {
    #expect(month("2025-11").adding(3) == month("2026-02"))
    #expect(month("2026-02").adding(-12) == month("2025-02"))
    #expect(month("2025-12") < month("2026-01"))
    #expect(month("2026-02").words == "February 2026")
  }

  @Test(
    "A month lies in a financial year and a quarter; April begins both",
    arguments: [
      ("2026-03", "2025/26", "2025-Q4"), ("2026-04", "2026/27", "2026-Q1"),
      ("2025-06", "2025/26", "2025-Q1"), ("2025-07", "2025/26", "2025-Q2"),
      ("2025-12", "2025/26", "2025-Q3"), ("2026-01", "2025/26", "2025-Q4"),
    ])
  func belongs(text: String, year: String, quarter: String) {
    #expect(month(text).financialYear.description == year)
    #expect(month(text).quarter.description == quarter)
  }
}

@Suite("Financial years and quarters")
struct FinancialYearTests {
  @Test("A financial year is written 2025/26", arguments: ["2025/26", "1999/00", "2019/20"])
  func year(text: String) {
    #expect(FinancialYear(text)?.description == text)
  }

  @Test(
    "Two years that do not follow one another, and other ways, are refused",
    arguments: ["2025/27", "2025/25", "2025-26", "25/26", "2025/2026", "0000/01", "2025/2x", ""])
  func refusedYear(text: String) {
    #expect(FinancialYear(text) == nil)
  }

  @Test("It runs from April to March")
  func months() throws {
    let year = try #require(FinancialYear("2025/26"))
    #expect(year.firstMonth == month("2025-04"))
    #expect(year.lastMonth == month("2026-03"))
    #expect(year < FinancialYear(startingIn: 2026))
  }

  @Test("A quarter is written 2025-Q3, or 2025-q3")
  func quarter() throws {
    let quarter = try #require(Quarter("2025-q3"))
    #expect(quarter.firstMonth == month("2025-10"))
    #expect(quarter.lastMonth == month("2025-12"))
    #expect(quarter.words == "Q3 2025/26")
    #expect(quarter.description == "2025-Q3")
    let next = try #require(Quarter("2025-Q4"))
    #expect(quarter < next)
  }

  @Test(
    "Other quarters do not exist",
    arguments: ["2025-Q0", "2025-Q5", "2025Q3", "2025-3", "2025-K3", "0000-Q1", ""])
  func refusedQuarter(text: String) {
    #expect(Quarter(text) == nil)
  }
}
