import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Spreadsheets
import Testing

@testable import PracticeLearningPortal

/// What somebody types to be taken for markup, a query, a formula or the end of a line; each must come out as words.
@Suite("What is typed stays words, in every output") struct PayloadTests {
  static let payloads = [
    // Marks of markup one after another: each stands in a page only where it was taken for what it is.
    "<script>x1()</script>\"><img src=x1 onerror=x1()>'><svg/onload=x1()></textarea><b x1>{{{x1}}}"
      + "<!--x1--><![CDATA[x1]]>&lt;x1&gt;",
    "javascript:x1()//", "'; DROP TABLE review; --", "=HYPERLINK(\"x1\")", "@SUM(x1)",
    "x1\r\nSet-Cookie: x1=1",
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x1 SYSTEM \"file:///etc/passwd\">]>&x1;",
  ]

  /// Marks that stand in a page only where something typed was taken for markup.
  private static let broken = [
    "<script>x1", "<img src=x1", "<svg/onload", "<b x1>", "<!--x1", "<![CDATA[x1", "<!ENTITY x1",
    "href=\"javascript:", "root:x:0",
  ]

  private func expectWords(_ shown: Shown, _ place: String) {
    for mark in Self.broken { #expect(!shown.page.contains(mark), "\(place): \(mark)") }
    for header in shown.answer.headers {
      #expect(!header.value.contains("\n") && !header.value.contains("\r"), "\(place)")
      #expect(header.name != "Set-Cookie" || !header.value.contains("x1"), "\(place)")
    }
    #expect(shown.status < 500, "\(place): \(shown.status)")
  }

  /// The names of the fields of a page's forms that people fill in.
  private func fields(_ page: String) -> Set<String> {
    Set(
      page.matches(of: /<(?:input|textarea|select|button)[^>]* name="([^"]*)"/).map { String($0.1) }
    )
    .subtracting(["token", "form"])
  }

  @Test(
    "Every field of every form, sent back as it was typed (ASVS 1.2.1, 1.3.4, 3.2.2)",
    arguments: payloads)
  func everyField(_ payload: String) throws {
    let world = try PortalWorld(isOther: false, at: .asked)
    var sent = 0
    // What was taken in is gone with its copy; a page that refused is as it was.
    var fresh: PortalTrial?
    for page in Portal.pages where page.acts {
      for visit in PageVisit.all(of: page) ?? [] where !visit.path.contains("?") {
        for person in ["QA-01", "TM-07", "ADM-01"] {
          let shown = world.trial.see(visit.path, as: person)
          guard shown.status == 200 else { continue }
          let names = fields(shown.page)
          guard !names.isEmpty else { continue }
          let trial = try fresh ?? PortalTrial(TestCouncil(copying: world.desk))
          let typed = Dictionary(uniqueKeysWithValues: names.map { ($0, payload) })
          let answer = trial.send(visit.path, typed, as: person)
          expectWords(answer, "\(person) \(visit.path)")
          fresh = answer.status == 422 ? trial : nil
          sent += 1
        }
        break
      }
    }
    #expect(sent > 40, "\(sent)")
  }

  /// A council whose review and action hold a payload wherever words may stand.
  private func council(_ payload: String) throws -> TestCouncil {
    let desk = try TestCouncil()
    var form = TestForm(1, words: "MARK")
    (form.actionWords, form.finding) = ("MARK", "MARK")
    let found = DocumentReader.documents(in: form.text, format: .yaml, named: "form.yaml")
    let json = try #require(found.documents.first?.decode()).json
    let words = try Self.asText(payload + " and she is heard by adults who stay with her")
    try desk.takeIn(json.replacing(/"[^"\\]*MARK[^"\\]*"/) { _ in words })
    return desk
  }

  /// A text as YAML takes it in double quotes.
  private static func asText(_ text: String) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: text, options: [.fragmentsAllowed, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    "Stored words, on every page, in every report and every file (ASVS 1.2.1, 1.2.2, 1.2.4, 1.2.10, 1.3.7)",
    // What reads like a name on social media is refused before it is stored.
    arguments: payloads.filter { !$0.contains("\r") && !$0.hasPrefix("@") })
  func everyOutput(_ payload: String) throws {
    let desk = try council(payload)
    #expect(
      try desk.council.reviews(ReviewListing(), by: desk.hand()).get().reviews.count == 1,
      "\(payload) was not taken in")
    let trial = try PortalTrial(desk)
    var shownSomewhere = false
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] where visit.fields == nil {
        let shown = trial.see(visit.path, as: "QA-01")
        let type = shown.answer[header: "Content-Type"] ?? ""
        if type.hasPrefix("text/html") {
          expectWords(shown, visit.path)
          shownSomewhere = shownSomewhere || shown.words.contains("she is heard by adults")
        }
        if type.hasPrefix("text/csv") {
          for line in shown.page.split(separator: "\n") {
            for cell in line.split(separator: ",") {
              let bare = cell.drop { $0 == "\"" }
              #expect(
                !bare.hasPrefix("=") && !bare.hasPrefix("@") && !bare.hasPrefix("+"),
                "\(visit.path): \(cell)")
            }
          }
        }
      }
    }
    #expect(shownSomewhere)
    // Excel: a text is a text, whatever it begins with.
    let book = trial.send("/exports/workbook", ["period": "2025/26"], as: "QA-01")
    if book.answer[header: "Content-Type"]?.contains("sheet") == true {
      #expect(book.answer.body.starts(with: [0x50, 0x4B]))
    }
    #expect(
      try desk.council.reviews(ReviewListing(), by: desk.hand()).get().reviews.count == 1)
  }

  /// Every text that stands in a document of JSON.
  private static func texts(in json: [UInt8]) throws -> [String] {
    func all(_ value: Any) -> [String] {
      if let text = value as? String { return [text] }
      if let list = value as? [Any] { return list.flatMap { all($0) } }
      if let object = value as? [String: Any] { return object.values.flatMap { all($0) } }
      return []
    }
    return all(try JSONSerialization.jsonObject(with: Data(json)))
  }

  @Test("What is typed comes out of every JSON to the letter, and ends no text of it (ASVS 1.2.3)")
  func json() throws {
    let name = #"Est"uary \u0041 </script>"#
    let words = #"She said "stop" \u0041 \n </script> and left"#
    let desk = try TestCouncil(
      settings: TestCouncil.settings.replacing(
        "council: Estuary", with: "council: '\(name)'"))
    try desk.takeIn(TestForm(1, words: words).text)
    let trial = try PortalTrial(desk)
    for path in ["/exports/documents?kind=review&format=json", "/reports/inspection/json"] {
      let texts = try Self.texts(in: trial.see(path, as: "QA-01").answer.body)
      #expect(texts.contains { $0.contains(words) }, "\(path)")
    }
    for line in trial.see("/exports/documents", as: "QA-01").page.split(separator: "\n") {
      #expect(try !Self.texts(in: Array(line.utf8)).isEmpty)
    }
    let described = trial.portal.respond(to: Asked(.get, "/api/v1/openapi.json"))
    #expect(try Self.texts(in: described.body).contains { $0.hasSuffix(name) })
    let token = try desk.council.makeToken(
      named: "Power BI", scopes: [.figures], days: 30, by: desk.hand()
    ).get().secret
    let refused = trial.portal.respond(
      to: Asked(
        .get, "/api/v1/figures", query: ["period": name],
        headers: ["authorization": "Bearer \(token)"]))
    #expect(refused.status == 400)
    #expect(try Self.texts(in: refused.body).contains { $0.contains(name) })
  }
}
