import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Files that are not what they say, and names of files") struct SentFileTests {
  /// How other kinds of file begin.
  private static let beginnings: [(what: String, bytes: [UInt8])] = [
    ("a packed file", [0x50, 0x4B, 0x03, 0x04]),
    ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("a program", [0x7F, 0x45, 0x4C, 0x46]), ("a web page", Array("<html><script>x1()".utf8)),
  ]

  @Test(
    "A file whose content is not what its name says is refused for what it is, and nothing is stored (ASVS 5.2.2)",
    arguments: ["yaml", "csv", "xlsx"])
  func contents(_ ending: String) throws {
    let trial = try PortalTrial(TestCouncil())
    for (what, beginning) in Self.beginnings {
      let bytes = beginning + [UInt8](repeating: 0, count: 500)
      let sent = trial.send(
        "/import", [:], files: ["file": ("mine.\(ending)", bytes)], as: "QA-01")
      let path = try #require(sent.goesTo, "\(what): \(sent.status)")
      let shown = trial.see(path, as: "QA-01")
      #expect(shown.says("There is something to mend") && shown.papers == nil, "\(what)")
      #expect(!shown.page.contains("<script>x1"), "\(what)")
      let papers = String(path.split(separator: "=").last ?? "")
      #expect(trial.send("/import", ["papers": papers], as: "QA-01").status == 422, "\(what)")
    }
    let desk = trial.desk
    #expect(try desk.council.reviews(ReviewListing(), by: desk.hand()).get().reviews.isEmpty)
  }

  @Test(
    "A file lies nowhere by the name it came with, and that name is words on the page (ASVS 5.3.2, 5.4.1)",
    arguments: [
      "../../", "/tmp/", "..\\..\\", "<b>", "%22; x=%22", "%00", "%0D%0ASet-Cookie: x=1; y=",
    ])
  func names(_ before: String) throws {
    let mark = "evil-\(UUID().uuidString)"
    let trial = try PortalTrial(TestCouncil())
    let (_, shown) = trial.look(
      "/import", [:], "\(before)\(mark).yaml", TestForm(1).text, as: "QA-01")
    #expect(shown.says("It brings 1 review") && shown.words.contains(mark), "\(shown.words)")
    #expect(!shown.page.contains("<b>evil"))
    for header in shown.answer.headers {
      #expect(header.name != "Set-Cookie" && !header.value.contains(mark))
    }
    let papers = try #require(shown.papers)
    #expect(trial.send("/import", ["papers": papers], as: "QA-01").goesTo == "/import?said=taken")
    let files = FileManager.default
    let here = files.currentDirectoryPath
    for place in [here, here + "/..", here + "/../..", files.temporaryDirectory.path, "/tmp", "/"] {
      let names = try files.contentsOfDirectory(atPath: place)
      #expect(!names.contains { $0.contains(mark) }, "\(place)")
    }
    let names = try files.subpathsOfDirectory(atPath: trial.desk.folder)
    #expect(!names.contains { $0.contains(mark) }, "\(names)")
  }

  @Test(
    "Whatever is taken away has a name of ours, with nothing in it that ends a header (ASVS 5.4.1, 5.4.2)"
  )
  func downloads() throws {
    let trial = try PortalWorld(isOther: false, at: .asked).trial
    let query = ["name": "x1.exe", "file": "../../etc/x1", "filename": "x1\"\r\nSet-Cookie: x=1"]
    var files = 0
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] where visit.isPlainLook {
        let shown = trial.answer(Asked(.get, visit.path, query: query), as: "QA-01")
        guard let said = shown.answer[header: "Content-Disposition"] else { continue }
        files += 1
        let isOurs = said.wholeMatch(of: /attachment; filename="[A-Za-z0-9._-]+"/) != nil
        #expect(isOurs && !said.contains("x1"), "\(visit.path): \(said)")
      }
    }
    #expect(files > 5, "\(files)")
    let odd = File(name: "a\"b\r\nSet-Cookie: x=1/..\\\u{FC}.csv", type: "text/csv", bytes: [])
    let said = try #require(PracticeLearningPortal.Answer.file(odd)[header: "Content-Disposition"])
    #expect(said.wholeMatch(of: /attachment; filename="[A-Za-z0-9._-]+"/) != nil, "\(said)")
  }
}
