import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Spreadsheets
import Testing

@Suite("Libraries of workbooks that are not installed") struct MissingLibraryTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  @Test("reading a workbook says which package to install", arguments: ["libarchive13", "libxml2"])
  func reading(package: String) throws {
    let test = try council()
    let table = try ReviewSheet.table(of: test)
    let path = try ReviewSheet.write(table, to: "reviews.xlsx", in: test)
    try MissingLibrary.$without.withValue([package]) {
      let found = test.council.takeIn([path], by: test.hand()).diagnostics
      #expect(found.map(\.code) == [.missingLibrary])
      #expect(found.first.map { "\($0.advice)" }?.contains(package) == true, "\(found)")
      let people = test.council.takeInPeople(path, by: test.hand()).diagnostics
      #expect(people.map(\.code) == [.missingLibrary])
      // The same as CSV is taken all the same.
      let lines = table.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" } }
      let csv = try test.write(
        lines.map { $0.joined(separator: ",") }.joined(separator: "\n"), to: "reviews.csv")
      #expect(try test.council.takeIn([csv], by: test.hand()).get().unchanged == table.count - 1)
    }
    #expect(try test.council.takeIn([path], by: test.hand()).get().unchanged == table.count - 1)
  }

  @Test("writing one says so too, leaves no file, and every figure is there all the same")
  func writing() throws {
    let test = try council()
    let path = "\(test.folder)/figures.xlsx"
    MissingLibrary.$without.withValue(["libxlsxwriter4"]) {
      let found = test.council.exportWorkbook(Selection(), to: path, by: test.hand()).diagnostics
      #expect(found.map(\.code) == [.missingLibrary])
      #expect(found.first.map { "\($0.advice)" }?.contains("libxlsxwriter4") == true, "\(found)")
      #expect(!FileManager.default.fileExists(atPath: path))
      let figures = try? test.council.figureSets(Selection(), test.hand())
      #expect(figures?.isEmpty == false)
    }
  }
}
