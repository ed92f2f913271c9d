import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Spreadsheets
import Testing

@testable import PracticeLearningPortal

@Suite("Files that are taken in") struct UploadTests {
  private func reviews(_ test: TestCouncil, _ format: DocumentFormat = .yaml) throws -> String {
    var text = ""
    _ = try test.council.export(
      ExportRequest(kind: .review, format: format), by: test.hand(), into: { text += $0 }
    ).get()
    return text
  }

  private func count(_ test: TestCouncil) throws -> Int {
    try test.council.reviews(ReviewListing(Selection()), by: test.hand()).get().reviews.count
  }

  @Test(
    "A file is looked at before anything is stored, and everything that is wrong is said at once (P13)"
  )
  func wrong() throws {
    let trial = try PortalTrial(TestCouncil())
    let text = TestForm(1).text.replacing("month: 2026-02", with: "month: Febtober")
      .replacing("team: CIC-2", with: "team: NONE")
      .replacing(
        "grade: good, because: She is known and heard at school",
        with: "grade: very good, because: She is heard")
    let (path, shown) = trial.look("/import", [:], "mine.yaml", text, as: "QA-01")
    #expect(shown.says("There is something to mend"))
    for word in ["Febtober", "NONE", "very good"] { #expect(shown.says(word), "\(word)") }
    #expect(shown.says("line "))
    #expect(!shown.page.contains("plr-upload"))
    #expect(try count(trial.desk) == 0)
    #expect(trial.see(path, as: "QA-02").says("The file is not here any more"))
    // Who sends it all the same is refused, and nothing is stored.
    let papers = String(path.split(separator: "=").last ?? "")
    let forced = trial.send("/import", ["papers": papers], as: "QA-01")
    #expect(forced.status == 422)
    #expect(try count(trial.desk) == 0)
  }

  @Test("A whole file is stored once it is confirmed, and not before (P13)") func stored() throws {
    let trial = try PortalTrial(TestCouncil())
    var form = TestForm(1)
    form.actionWords = "She is told early"
    let (_, shown) = trial.look("/import", [:], "mine.yaml", form.text, as: "QA-01")
    #expect(shown.says("It brings 1 review"))
    #expect(try count(trial.desk) == 0)
    let papers = try #require(shown.papers)
    #expect(
      trial.send("/import", ["papers": papers], as: "QA-01").goesTo == "/import?said=taken")
    #expect(try count(trial.desk) == 1)
    // The second time the file is gone.
    #expect(
      trial.send("/import", ["papers": papers], as: "QA-01").goesTo == "/import?papers=gone")
    form.words = "She is heard and answered"
    let (_, other) = trial.look("/import", [:], "mine.yaml", form.text, as: "QA-01")
    #expect(other.says("Replace what is stored"))
    let again = try #require(other.papers)
    #expect(trial.send("/import", ["papers": again, "reason": ""], as: "QA-01").status == 422)
    #expect(
      trial.send("/import", ["papers": again, "reason": "A slip of the pen"], as: "QA-01").goesTo
        == "/import?said=taken")
    #expect(try reviews(trial.desk).contains("heard and answered"))
  }

  @Test("Other kinds of file are refused, and nothing is lost by it (P13)") func kinds() throws {
    let trial = try PortalTrial(TestCouncil())
    let (_, shown) = trial.look("/import", [:], "mine.docx", "x", as: "QA-01")
    #expect(shown.status == 422)
    #expect(shown.says("\"mine.docx\" is no file that is read here"))
    #expect(trial.send("/import", [:], as: "QA-01").says("no file was chosen"))
    let (_, broken) = trial.look("/import", [:], "mine.xlsx", "no workbook", as: "QA-01")
    #expect(broken.says("There is something to mend"))
    // A page that takes no files takes none.
    let start = trial.send(
      "/reviews/start", ["case": "C-1"], files: ["file": ("a.yaml", [1])], as: "TM-07")
    #expect(start.status == 400)
  }

  @Test("A table is taken in as the terminal exports it (P18)") func table() throws {
    let source = try TestCouncil()
    try source.takeIn(TestForm(1).text)
    let table = try reviews(source, .csv)
    let trial = try PortalTrial(TestCouncil())
    let (_, csv) = trial.look("/import", [:], "reviews.csv", table, as: "QA-01")
    #expect(csv.says("It brings 1 review"), "\(csv.words)")
  }

  @Test("What the terminal exports the portal takes in, and the other way round (P18)")
  func roundTrip() throws {
    let terminal = try TestCouncil()
    for number in 1...3 { try terminal.takeIn(TestForm(number).text) }
    let exported = try reviews(terminal)
    let trial = try PortalTrial(TestCouncil())
    let (_, shown) = trial.look("/import", [:], "export.yaml", exported, as: "QA-01")
    #expect(shown.says("It brings 3 reviews"))
    _ = trial.send("/import", ["papers": shown.papers ?? ""], as: "QA-01")
    let back = try reviews(trial.desk)
    #expect(back == exported)
    let third = try TestCouncil()
    try third.takeIn(back)
    #expect(try reviews(third) == exported)
  }

  @Test("People come from a table or a workbook, looked at first (P13)") func people() throws {
    let trial = try PortalTrial(TestCouncil())
    let (_, bad) = trial.look(
      "/people/import", [:], "people.csv",
      "id,role,team\nTM-98,team manger of all,CIC-1\nTM-99,team manager,NONE\n",
      as: "ADM-01")
    #expect(bad.says("team manger of all"))
    #expect(bad.papers == nil)
    let path = "\(trial.desk.folder)/people.xlsx"
    try Workbook(
      title: "People",
      sheets: [
        TableSheet(
          name: "People", title: "People", columns: ["id", "role", "team"].map { SheetColumn($0) },
          rows: [[.text("TM-99"), .text("team manager"), .text("CIC-1")]])
      ]
    ).write(to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let sent = trial.send(
      "/people/import", [:], files: ["file": ("people.xlsx", bytes)], as: "ADM-01")
    let shown = trial.see(try #require(sent.goesTo), as: "ADM-01")
    #expect(shown.says("New TM-99"))
    try trial.desk.reopen()
    #expect(trial.desk.council.workspace.person("TM-99") == nil)
    #expect(
      trial.send("/people/import", ["papers": shown.papers ?? ""], as: "ADM-01").goesTo
        == "/people/import?said=changed")
    try trial.desk.reopen()
    #expect(trial.desk.council.workspace.person("TM-99") != nil)
    #expect(trial.see("/people/import", as: "TM-07").status == 404)
  }

  @Test(
    "A form with a file that is too large is told so, and the server takes large bodies for such pages alone (P13)"
  )
  func large() throws {
    let trial = try PortalTrial(TestCouncil())
    let files = ["content-type": "multipart/form-data; boundary=b"]
    #expect(trial.portal.largestBody(for: Asked(.post, "/import", headers: files)) > 20 << 20)
    #expect(trial.portal.largestBody(for: Asked(.post, "/import")) == 1 << 20)
    #expect(
      trial.portal.largestBody(for: Asked(.post, "/reviews/start", headers: files)) == 1 << 20)
    let sent = trial.send(
      "/import", [:], files: ["file": ("a.csv", Array(repeating: 65, count: (20 << 20) + 1))],
      as: "QA-01")
    #expect(sent.status == 413)
  }
}
