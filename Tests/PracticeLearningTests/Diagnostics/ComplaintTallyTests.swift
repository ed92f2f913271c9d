import PracticeLearning
import Testing

@Suite("Complaints of very long tables")
struct ComplaintTallyTests {
  private func complaint(
    _ code: DiagnosticCode, row: Int, _ heading: String = "due", typed: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, "row \(row)", advice: "", excerpt: typed,
      location: SourceLocation(
        file: "a.csv", line: row, column: 1,
        cell: SheetCell(row: row, column: 3, heading: heading)))
  }

  @Test("Of each kind the first are kept, and the others counted with their first rows (F12)")
  func counted() {
    var tally = ComplaintTally(mostOfColumn: 2)
    for row in 2...1_001 { tally.add(complaint(.notAMonth, row: row)) }
    tally.add(complaint(.notAMonth, row: 7, "month"))
    let found = tally.complaints
    #expect(found.map(\.summary) == ["row 2", "row 3", "row 7"])
    #expect(found.map(\.more?.count) == [nil, 998, nil])
    #expect(found[1].more?.rows == Array(4...15))
    // Counted once more, with fewer kept, the sum is the same.
    var again = ComplaintTally(mostOfColumn: 1)
    again.add(found)
    #expect(again.complaints.map(\.more?.count) == [999, nil])
    #expect(again.complaints[0].more?.rows == Array(3...14))
  }

  @Test("A column with a day that can only be month first is refused whole, by name (F11)")
  func monthFirst() throws {
    var tally = ComplaintTally()
    tally.add(complaint(.valueReadAsMeant, row: 2, typed: "03/04/2026"))
    tally.add(complaint(.monthFirst, row: 3, typed: "02/14/2026"))
    tally.add(complaint(.valueReadAsMeant, row: 4, typed: "14/02/2026"))
    tally.add(complaint(.valueReadAsMeant, row: 5, typed: "05/06/2026"))
    tally.add(complaint(.monthFirst, row: 6, typed: "12/25/2026"))
    tally.add(complaint(.valueReadAsMeant, row: 2, "held on", typed: "03/04/2026"))
    let found = tally.complaints
    #expect(found.map(\.code) == [.monthFirstColumn, .valueReadAsMeant])
    let column = try #require(found.first)
    #expect(column.isError && column.location?.cell?.row == 3)
    #expect(column.summary.contains("02/14/2026"))
    #expect(column.advice.description.contains("2 cells, in rows 3, 6; 2 others could be either"))
  }
}
