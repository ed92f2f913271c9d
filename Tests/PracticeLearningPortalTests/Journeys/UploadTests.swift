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

  @Test("Other kinds of file are refused, and nothing is lost by it (P13) (ASVS 5.2.2)")
  func kinds() throws {
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

  @Test(
    "An auditor takes the form away and brings it back filled in; it is laid beside the draft first (P13) (P18)"
  )
  func elsewhere() throws {
    let trial = try PortalTrial(TestCouncil())
    let new = NewReview(caseReference: "C-0412", team: "CIC-2")
    let id = try trial.desk.council.startReview(new, by: trial.desk.hand("TM-07")).get().id
    let path = "/reviews/\(id)/form/file"
    #expect(trial.see("/reviews/\(id)/form", as: "TM-07").page.contains("href=\"\(path)\""))
    let form = trial.see(path + "/yaml", as: "TM-07")
    #expect(form.answer[header: "Content-Disposition"]?.contains("\(id).yaml") == true)
    #expect(
      form.page == (try trial.desk.council.draft(id, by: trial.desk.hand("TM-07")).get().text))
    let filled = form.page.replacing("practitioner:", with: "practitioner: SW-118")
      .replacing("reflection:", with: "reflection: She was seen\u{2014}twice")
    let (_, shown) = trial.look(path, [:], "mine.yaml", filled, as: "TM-07")
    #expect(shown.says("What would change") && shown.says("SW-118") && shown.says("twice"))
    #expect(!shown.says("still empty"))
    #expect(try trial.desk.council.draft(id, by: trial.desk.hand("TM-07")).get().text == form.page)
    // Somebody writes at the portal meanwhile: the form is looked at again before it takes the place of that.
    let papers = try #require(shown.papers)
    let version = try trial.desk.council.draftSheet(id, by: trial.desk.hand("TM-07")).get().version
    _ = try trial.desk.council.answer(
      id, from: version, by: trial.desk.hand("TM-07")
    ) { _ in .init(["domains.planning.because": "Her plan is hers"]) }.get()
    let late = trial.send(path, ["papers": papers, "version": version], as: "TM-07")
    #expect(late.status == 422 && late.says("was changed since"), "\(late.words)")
    #expect(late.says("Her plan is hers") && late.says("nothing"))
    let now = try trial.desk.council.draftSheet(id, by: trial.desk.hand("TM-07")).get().version
    #expect(
      trial.send(path, ["papers": papers, "version": now], as: "TM-07").goesTo
        == "/reviews/\(id)/form?said=saved")
    #expect(try trial.desk.council.draft(id, by: trial.desk.hand("TM-07")).get().text == filled)
    #expect(trial.see("/reviews/\(id)/form/about", as: "TM-07").page.contains("SW-118"))
    #expect(
      trial.send(path, ["papers": papers, "version": now], as: "TM-07").goesTo
        == "\(path)?papers=gone")
  }

  @Test("A form brought back with mistakes, of another review or by somebody else (P13) (P18)")
  func elsewhereWrong() throws {
    let trial = try PortalTrial(TestCouncil())
    let hand = trial.desk.hand("TM-07")
    let ids = try (1...2).map { number in
      try trial.desk.council.startReview(
        NewReview(caseReference: "C-041\(number)", team: "CIC-2"), by: hand
      ).get().id
    }
    let path = "/reviews/\(ids[0])/form/file"
    let text = trial.see(path + "/yaml", as: "TM-07").page
    let other = trial.see("/reviews/\(ids[1])/form/file/yaml", as: "TM-07").page
    let (_, foreign) = trial.look(path, [:], "mine.yaml", other, as: "TM-07")
    #expect(foreign.says("is the form of \"\(ids[1])\"") && foreign.says("Nothing was stored"))
    let wrong = text.replacing("held_on:", with: "held_on: 31.2.2026")
      .replacing("age_band:", with: "age_band: nine")
    let (_, mistakes) = trial.look(path, [:], "mine.yaml", wrong, as: "TM-07")
    #expect(mistakes.says("31.2.2026") && mistakes.says("nine"))
    let (_, none) = trial.look(path, [:], "mine.yaml", "Dear all", as: "TM-07")
    #expect(none.says("There is something to mend"))
    let (_, bytes) = trial.look(path, [:], "mine.docx", "x", as: "TM-07")
    #expect(bytes.says("is no file that is read here"))
    for person in ["TM-16", "QA-01"] {
      #expect(trial.see(path, as: person).status == 404, "\(person)")
      #expect(trial.see(path + "/yaml", as: person).status == 404, "\(person)")
      #expect(trial.look(path, [:], "a.yaml", text, as: person).1.status == 404, "\(person)")
    }
    #expect(try trial.desk.council.draft(ids[0], by: hand).get().text == text)
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
    "A form with a file that is too large is told so, and the server takes large bodies for such pages alone (P13) (ASVS 5.2.1)"
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
