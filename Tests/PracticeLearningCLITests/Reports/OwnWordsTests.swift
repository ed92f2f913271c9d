import Foundation
import Testing

@Suite("A council's own words and dress of reports") struct OwnWordsTests {
  private func desk() throws -> Desk {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    try FileManager.default.createDirectory(
      at: desk.file("Templates/Reports"), withIntermediateDirectories: true)
    return desk
  }

  @Test("Headings are reworded, with the council and the months where they are named")
  func headings() throws {
    let desk = try desk()
    try desk.write(
      "# ours\nIs practice good enough? = How good is practice in {{council}}?\n"
        + "report to the quality board = Quality board of {{council}}, {{months}}\n",
      to: "Templates/Reports/headings.txt")
    let page = try desk.done("report", "board", "--format", "html")
    #expect(page.contains("How good is practice in Estuary?"))
    #expect(page.contains("<h1>Quality board of Estuary, April 2025 to March 2026</h1>"))
    #expect(!page.contains("Is practice good enough?"))
  }

  @Test("A heading nobody knows, an unknown name and an open tag are told by their lines")
  func wrong() throws {
    let desk = try desk()
    try desk.write(
      "Is practise good enough? = x\nWhat is good? = {{councl}}\nWhat worries us? = {{months\nno sign\n",
      to: "Templates/Reports/headings.txt")
    let run = try desk.plr("report", "board", "--format", "html", "-o", "board.html")
    #expect(run.status == 1)
    for place in ["headings.txt:1:1", "headings.txt:2:", "headings.txt:3:", "headings.txt:4:1"] {
      #expect(run.complaints.contains(place), "\(place) in \(run.complaints)")
    }
    #expect(run.complaints.contains("did you mean \"Is practice good enough?\"?"))
    #expect(!desk.has("board.html"))
  }

  @Test("A check of the workspace tells them too") func doctor() throws {
    let desk = try desk()
    try desk.write("Is practise good enough? = x\n", to: "Templates/Reports/headings.txt")
    let run = try desk.plr("doctor")
    #expect((run.output + run.complaints).contains("headings.txt:1:1"), "\(run.complaints)")
  }

  @Test("A style sheet and a logo of the council's own stand in the page whole") func dress() throws
  {
    let desk = try desk()
    try desk.write("body { color: #123456; } </style><p>", to: "Templates/Reports/report.css")
    try desk.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", to: "Templates/Reports/logo.svg")
    let page = try desk.done("report", "board", "--format", "html")
    #expect(page.contains("color: #123456"))
    #expect(page.matches(of: /<\/style>/).count == 1)
    #expect(page.contains("src=\"data:image/svg+xml;base64,PHN2"))
    #expect(page.contains("alt=\"Estuary\""))
  }

  @Test("Every heading of a report can be reworded", arguments: WrittenReports.kinds)
  func every(kind: String) throws {
    guard kind != "briefing" else { return }
    let desk = try desk()
    let page = try WrittenReports.text(kind, "html")
    // Charts and what they hold are told of by their values, and every figure by its name.
    let plain = page.replacing(/<figure.*?<\/figure>/.dotMatchesNewlines(), with: "")
    let found =
      plain.matches(of: /<h2\ id="([^"]+)">([^<]+)<\/h2>/).filter { $0.1 != "figures" }
      .map { String($0.2) }
      + plain.matches(of: /<caption\ id="([^"]+)">([^<]+)<\/caption>/)
      .filter { $0.1 != "figures-caption" }.map { String($0.2) }
    let headings = found.map { $0.replacing("&#39;", with: "'") }.filter { heading in
      // What holds a month, a day or the name of a grading.
      !heading.contains { $0.isNumber }
        && !heading.hasSuffix(": auditor (rows) and moderator (columns)")
    }
    #expect(headings.count > 3)
    let lines = Set(headings).sorted().enumerated().map { "\($1) = worded \($0) here" }
    try desk.write(lines.joined(separator: "\n"), to: "Templates/Reports/headings.txt")
    let run = try desk.plr("report", kind, "--team", "CIC-2", "--format", "html")
    #expect(!run.complaints.contains("no heading of a report"), "\(run.complaints)")
    guard run.status == 0 else { return }
    for heading in headings where plain.contains(">\(heading)</h2>") {
      #expect(!run.output.contains(">\(heading)</h2>"), "\(heading)")
    }
  }
}
