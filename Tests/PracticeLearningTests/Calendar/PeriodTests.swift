import PracticeLearning
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "A year, a quarter, a month, or two of them joined by two dots",
    arguments: [
      ("2025/26", "2025-04", "2026-03", "2025/26"),
      ("2025-Q3", "2025-10", "2025-12", "2025-Q3"),
      ("2026-02", "2026-02", "2026-02", "2026-02"),
      ("2025-05..2025-08", "2025-05", "2025-08", "2025-05..2025-08"),
      ("2024/25..2025/26", "2024-04", "2026-03", "2024-04..2026-03"),
      ("2025-04..2026-03", "2025-04", "2026-03", "2025/26"),
      ("2025-Q1..2025-06", "2025-04", "2025-06", "2025-Q1"),
    ])
  func reading(text: String, first: String, last: String, description: String) throws {
    let period = try #require(Period(text))
    #expect(period.first == month(first))
    #expect(period.last == month(last))
    #expect(period.description == description)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "2025", "..", "2025-05..", "..2025-05", "2025-05.2025-06", "2025-08..2025-05",
      "2025-05...2025-06", "last year", "2025/27",
    ])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("A period holds its months and no others")
  func months() throws {
    let period = try #require(Period("2025-11..2026-02"))
    #expect(period.months.map(\.description) == ["2025-11", "2025-12", "2026-01", "2026-02"])
    #expect(period.contains(month("2025-11")))
    #expect(period.contains(month("2026-02")))
    #expect(!period.contains(month("2026-03")))
    #expect(period.words == "November 2025 to February 2026")
    #expect(Period(month("2026-02")).words == "February 2026")
    #expect(Period(from: month("2026-02"), to: month("2026-01")) == nil)
  }
}
