import PracticeLearning
import Spreadsheets
import Testing

@testable import ReviewDocuments

@Suite("Complaints about workbooks") struct WorkbookComplaintTests {
  @Test("Every problem of a workbook has its code; what refuses a workbook is an error")
  func everyProblem() {
    for problem in SpreadsheetProblem.allCases {
      let (code, words, advice) = problem.complaint
      #expect(code.id.hasPrefix("X") && !words.hasSuffix(".") && !advice.isEmpty)
      #expect(problem.weight != .refused || code.severity == .error)
    }
    let cells: [SpreadsheetProblem] = [.formula, .errorValue, .mergedCells, .noSuchDay]
    #expect(cells.allSatisfy { $0.complaint.0.severity == .error })
  }

  @Test("What headings mean is written as a file that reads back, and a later word counts")
  func columnMap() throws {
    let map = ColumnMap().adding(["planning \"grade\"": "domains.planning.grade", "b\\c": "month"])
    let read = try ColumnMap(map.text, named: "column-map.yaml")
    #expect(read == map)
    let later = read.adding(["Planning  \"Grade\"": "domains.outcomes.grade"])
    #expect(later.fields.count == 2)
    #expect(later.fields["Planning  \"Grade\""] == "domains.outcomes.grade")
    #expect(throws: Refusal.self) { try ColumnMap("a: [b]", named: "column-map.yaml") }
  }

  @Test("Cells are written as CSV says them: days, digits, yes and no")
  func cells() {
    #expect(SheetText.text(of: .number(3)) == "3" && SheetText.text(of: .number(0.5)) == "0.5")
    #expect(SheetText.text(of: .number(0.1 + 0.2)) == "0.3")
    #expect(SheetText.text(of: .boolean(true)) == "yes")
    // More digits than a sheet keeps are complained of, as in CSV.
    #expect(SheetText.isLeftover(SheetText.text(of: .number(1.5e18))))
  }
}
