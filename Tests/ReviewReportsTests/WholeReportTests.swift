import ReviewReports
import Testing

@Suite("Whole reports, word for word") struct WholeReportTests {
  @Test("The board report in Markdown") func markdown() throws {
    try expectGolden(try ExampleYear().report().markdown, "board-report.md")
  }

  @Test("The figures as text, no line wider than a terminal") func figures() throws {
    let year = try ExampleYear()
    let text = year.set.text() + "\n" + year.generalSet.text()
    try expectGolden(text, "figures.txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("The board report as text is no wider than a terminal") func width() throws {
    let text = try ExampleYear().report(inLetters: true).text()
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
  }
}
