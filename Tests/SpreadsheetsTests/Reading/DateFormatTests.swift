import Testing

@testable import Spreadsheets

@Suite("Whether a cell shows a day")
struct DateFormatTests {
  @Test(
    "a format with a day, a month or a year does",
    arguments: [
      "yyyy-mm-dd", "dd/mm/yyyy", "d mmm", "mmmm yy", "mmm", #"[$-809]dd\ mmmm\ yyyy;@"#,
      #"yyyy\-mm\-dd\ hh:mm:ss"#, "\"on \"d/m/yy", "[Red]d/m/yy",
    ])
  func days(code: String) {
    #expect(DateFormats.isDate(code: code))
  }

  @Test(
    "numbers, hours, spans and words in a format do not",
    arguments: [
      "General", "0.00%", "#,##0", "hh:mm", "[h]:mm:ss", "mm:ss.0", "[mm]:ss", #"0.0\d"#,
      "0 \"days\"", "[Red]0;[Blue]-0", "0_d", "@", "[$£-809]#,##0.00",
    ])
  func numbers(code: String) {
    #expect(!DateFormats.isDate(code: code))
  }

  @Test("the calendar's edges: 1900 in Excel's count, leap days and the last day there is")
  func edges() {
    func day(_ serial: Double, _ count: DayCount = .from1900) -> String? {
      SheetDay(serial: serial, count: count)?.description
    }
    #expect(day(0) == nil)
    #expect(day(0.5) == nil)
    #expect(day(1) == "1900-01-01")
    #expect(day(59) == "1900-02-28")
    #expect(day(60) == nil)
    #expect(day(61) == "1900-03-01")
    #expect(day(45_351) == "2024-02-29")
    #expect(day(2_958_465) == "9999-12-31")
    #expect(day(2_958_466) == nil)
    #expect(day(-1) == nil)
    #expect(day(.nan) == nil)
    #expect(day(60, .from1904) == "1904-03-01")
    #expect(SheetDay(iso: "2025-02-29") == nil)
    #expect(SheetDay(iso: "2024-02-29T10:00:00")?.description == "2024-02-29")
  }

  @Test("addresses count columns as Excel does")
  func addresses() {
    for (text, column) in [("A1", 1), ("Z1", 26), ("AA1", 27), ("AZ1", 52), ("XFD1", 16_384)] {
      #expect(CellAddress(text)?.column == column)
      #expect(CellAddress(row: 1, column: column).description == text)
    }
    for wrong in ["", "A", "1", "A0", "1A", "A1B", "a1", "A-1", String(repeating: "A", count: 99)] {
      #expect(CellAddress(wrong) == nil)
    }
  }
}
