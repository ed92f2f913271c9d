import Foundation
import PracticeLearning
import PracticeLearningTesting
import RandomCouncils
import ReviewActs
import Testing

@testable import PracticeLearningPortal

/// Every page is asked for what no page of it asks, by everybody: nothing ends in a fault of the portal, nothing is
/// half stored, and what was typed is still there.
@Suite("Nonsense sent to every page") struct NonsenseTests {
  /// How often in all: as `make long-test` does, or in the gate.
  private static let many =
    ProcessInfo.processInfo.environment["PLR_LONG_TEST"] == nil ? 5_000 : 100_000
  private static let parts = 4

  @Test(
    "No answer is a fault of the portal, and the store stays whole (ASVS 2.2.2)",
    arguments: 0..<parts)
  func asked(part: Int) throws {
    let world = try PortalWorld(isOther: false, at: [.draft, .submitted, .revealed, .asked][part])
    var nonsense = Nonsense(seed: part)
    let people = world.desk.council.workspace.people.map(\.id)
    let looks = Portal.pages.flatMap { PageVisit.all(of: $0) ?? [] }
    let forms = Portal.pages.filter(\.acts).flatMap { PageVisit.all(of: $0) ?? [] }
    var readers: [String: String] = [:]
    var statuses: [Int: Int] = [:]
    // Each visit is tried in turn, so that no page is left out.
    for turn in 0..<Self.many / Self.parts {
      let isForm = turn % 3 != 0
      let visit = isForm ? forms[turn / 3 % forms.count] : looks[turn / 3 % looks.count]
      let path = String(visit.path.prefix { $0 != "?" })
      if readers[path] == nil {
        readers[path] = ["QA-01", "TM-07", "MOD-01", "ADM-01", "SW-118", "SM-01"].first {
          world.trial.see(path, as: $0).status == 200
        }
      }
      let person = turn % 5 == 0 ? nonsense.one(of: people) : readers[path] ?? "QA-01"
      let asked = nonsense.asked(path, isForm: isForm, in: world.trial, as: person)
      let shown = world.trial.answer(asked, as: person)
      statuses[shown.status, default: 0] += 1
      #expect(
        shown.status < 500 && !shown.page.contains("was cut short"),
        "\(asked.method) \(asked.path) as \(person): \(String(decoding: asked.body.prefix(400), as: UTF8.self))"
      )
      if let kept = nonsense.kept, shown.status == 422 {
        #expect(shown.page.contains(kept), "\(asked.path) as \(person) lost what was typed")
      }
    }
    #expect((statuses[422] ?? 0) > 20 && (statuses[200] ?? 0) > 100, "\(statuses)")
    let checkup = world.desk.council.doctor(by: world.desk.hand()).diagnostics
    #expect(!checkup.containsErrors, "\(checkup)")
  }
}

/// What no page asks for.
struct Nonsense {
  private var numbers: SeededNumbers
  /// Words that were typed into a field of the page and have to be on it still where it is refused.
  private(set) var kept: String?

  private static let words = [
    "", String(repeating: "x", count: 20_000), "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
    "\u{0}\u{1}\u{1b}[2J", "' OR 1=1 --", "../../etc/passwd", "%00", "\u{202e}\u{feff}\u{1F600}",
    "-1",
    String(repeating: "9", count: 40), "2026-99-99", "TM-02", "QA-01", "943 476 5919",
    "born on 3 March 2014", "{{name}}", "a: b\n- c", "a\r\nSet-Cookie: x=y", "on", "yes", "good",
    "&amp;", "\t", String(repeating: "\u{1F642}", count: 400), "2026-02-CIC-0001", "planning",
  ]
  private static let types = [
    "application/x-www-form-urlencoded", "application/json", "text/plain", "",
    "multipart/form-data",
    "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16",
  ]

  /// The fields of each page for each person, as it was when they first asked: a form may be old when it is sent.
  private var forms: [String: (names: [String], areas: [String])] = [:]

  init(seed: Int) { numbers = SeededNumbers(seed) }

  private static func fields(_ page: String) -> (names: [String], areas: [String]) {
    (
      page.matches(of: /name="([^"]+)"/).map { String($0.output.1) },
      page.matches(of: /<textarea[^>]* name="([^"]+)"/).map { String($0.output.1) }
    )
  }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }

  private mutating func happens(_ inHundred: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < inHundred
  }

  /// Asks for a page in some way that it does not expect.
  mutating func asked(
    _ path: String, isForm: Bool, in trial: PortalTrial, as person: String
  ) -> Asked {
    kept = nil
    if !isForm { return look(path) }
    if happens(15) {
      let bytes = (0..<one(of: [0, 1, 50, 3_000])).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      return Asked(.post, path, headers: ["content-type": one(of: Self.types)], body: bytes)
    }
    return typed(path, trial, person)
  }

  private mutating func look(_ path: String) -> Asked {
    if happens(30) {
      var steps = path.split(separator: "/").map(String.init)
      if !steps.isEmpty {
        steps[Int.random(in: steps.indices, using: &numbers)] = percentEncoded(
          String(one(of: Self.words).prefix(300)))
      }
      return Asked(.get, "/" + steps.joined(separator: "/"))
    }
    let names = ["page", "sort", "period", "said", "which", "team", "theme", "format", "by", "x"]
    return Asked(
      one(of: [.get, .get, .head]), path,
      query: happens(60) ? [one(of: names): one(of: Self.words)] : [:])
  }

  private mutating func typed(_ path: String, _ trial: PortalTrial, _ person: String) -> Asked {
    let (names, areas) = forms["\(person) \(path)"] ?? Self.fields(trial.see(path, as: person).page)
    forms["\(person) \(path)"] = (names, areas)
    var fields: [(String, String)] = []
    for name in names where name != "token" && name != "form" && happens(85) {
      fields.append((name, one(of: Self.words)))
    }
    if let area = areas.first, Set(names).contains(area), happens(50) {
      fields.removeAll { $0.0 == area }
      let words = "Kept \(Int.random(in: 0..<1_000_000, using: &numbers))"
      fields.append((area, words))
      kept = words
    }
    if happens(5), let field = fields.first {
      fields.append(field)
      kept = nil
    }
    if !happens(4) { fields.append(("token", PortalTrial.token)) } else { kept = nil }
    fields.append(
      ("form", happens(95) ? "form-\(Int.random(in: 0..<1_000_000_000, using: &numbers))" : "old"))
    let body = fields.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(
      separator: "&")
    return Asked(
      .post, path, headers: ["content-type": "application/x-www-form-urlencoded"],
      body: Array(body.utf8))
  }
}
