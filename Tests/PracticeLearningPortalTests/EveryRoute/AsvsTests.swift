import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Spreadsheets
import Testing

@testable import PracticeLearningPortal

@Suite("What a security review asks of every route") struct AsvsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder whose names end in some way, with what stands in them.
  private static func files(in folder: String, _ endings: String...) throws -> [String: String] {
    var texts: [String: String] = [:]
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where endings.contains(file.pathExtension) {
      texts[file.path] = try String(contentsOf: file, encoding: .utf8)
    }
    return texts
  }

  /// A portal at which somebody is signed in, and what their browser sends along.
  private func signedIn(_ person: String, at desk: TestCouncil) throws -> (
    portal: Portal, cookie: [String: String]
  ) {
    let portal = try desk.portal(SetClock(desk.today))
    let browser = Browser(portal)
    browser.comeIn(as: person)
    return (portal, ["cookie": "\(Portal.cookie)=\(browser.cookie ?? "")"])
  }

  private func councilWithReview() throws -> TestCouncil {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1).text)
    return desk
  }

  /// The items of level 2, and of level 1 with them, that shape this portal. SAML is not spoken (6.8.3).
  private static let list: [(area: String, items: String)] = [
    ("output, SQL, XML", "1.2.1-1.2.4, 1.3.4, 1.3.7, 1.5.1"),
    ("logic", "2.2.2, 2.3.1, 2.3.3, 2.3.4, 2.4.1"),
    ("browser", "3.2.1, 3.3.1-3.3.4, 3.4.1, 3.4.3-3.4.6, 3.5.1, 3.5.3, 3.7.2"),
    ("HTTP", "4.1.1, 4.1.3, 4.2.1"),
    ("files", "5.1.1, 5.2.1-5.2.3, 5.3.2, 5.4.1-5.4.2"),
    ("passwords", "6.1.1-6.1.3, 6.2.1-6.2.12, 6.3.1-6.3.2, 6.4.1-6.4.3, 11.4.2"),
    ("second factor", "6.3.3, 6.4.4, 6.5.1-6.5.5, 6.6.3"),
    ("sign-on", "6.8.1-6.8.2, 6.8.4, 9.1.1-9.1.3, 9.2.1-9.2.3"),
    ("sign-on by the code flow", "10.1.2, 10.2.1-10.2.2, 10.5.1-10.5.4"),
    ("proxy header", "4.1.3, 6.1.3, 6.3.4, 15.3.4"),
    ("sessions", "7.1.1-7.1.3, 7.2.1-7.2.4, 7.3.1-7.3.2, 7.4.1-7.4.5, 7.5.1-7.5.2, 7.6.1-7.6.2"),
    ("access", "8.1.1-8.1.2, 8.2.1-8.2.3, 8.3.1, 8.4.1, 15.3.1, 15.3.3"),
    ("TLS, secrets, set-up", "12.1.1, 12.2.1, 12.3.1-12.3.4, 13.2.2, 13.3.1, 13.4.1-13.4.5"),
    ("data", "14.1.1-14.1.2, 14.2.1-14.2.4, 14.3.1-14.3.3"),
    ("supply, load", "15.1.1-15.1.3, 15.2.1-15.2.3, 15.3.7"),
    ("log", "16.1.1, 16.2.1-16.2.5, 16.3.1-16.3.4, 16.4.1-16.4.3, 16.5.1-16.5.3"),
  ]

  /// The items that a text names, and those between the ends of a range.
  private static func items(in text: some StringProtocol) -> Set<String> {
    var items: Set<String> = []
    for match in String(text).matches(of: /(\d+\.\d+\.)(\d+)(?:-\1(\d+))?/) {
      guard let first = Int(match.2) else { continue }
      let last = match.3.flatMap { Int($0) } ?? first
      for number in first...max(first, last) { items.insert("\(match.1)\(number)") }
    }
    return items
  }

  @Test(
    "Every item of the list for a security review is named by a test or answered in packaging/README.md"
  )
  func complete() throws {
    let readme = try Self.text("packaging/README.md")
    let section = try #require(
      readme.components(separatedBy: "## What a security review asks").dropFirst().first)
    let rows = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    var known: Set<String> = []
    for row in rows { known.formUnion(Self.items(in: row.split(separator: "|")[0])) }
    #expect(known.count > 10)
    for text in try Self.files(in: "Tests", "swift", "py").values {
      for named in text.matches(of: /\(ASVS ([0-9., -]+)\)/) {
        known.formUnion(Self.items(in: named.1))
      }
    }
    var all: Set<String> = []
    for (area, items) in Self.list {
      let asked = Self.items(in: items)
      all.formUnion(asked)
      let missing = asked.subtracting(known)
      #expect(missing.isEmpty, "\(area): \(missing.sorted())")
    }
    #expect(all.count == 154)
  }

  @Test("What is written down of files and limits is what the program does (ASVS 5.1.1, 15.1.3)")
  func documented() throws {
    let readme = try Self.text("packaging/README.md")
    let words = readme.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let (form, workbook) = (Multipart.Bounds(), ReadingLimits())
    #expect(form.file == 20 << 20 && form.files == 2)
    #expect(form.fields == 1 << 20)
    #expect(words.contains("at most two files of 20 MB each, 22 MB in all"))
    #expect(workbook.unpackedBytes == 1 << 30 && workbook.unpackedRatio == 250)
    #expect(words.contains("unpacks to at most 1 GB, and 250 times its size"))
    #expect(workbook.parts == 5_000 && workbook.cells == 5_000_000)
    #expect(words.contains("5,000 parts and 5,000,000 cells"))
    for page in Portal.pages {
      if page.takesFiles { #expect(readme.contains("| `\(page.address)` | ."), "\(page.address)") }
      guard let most = page.mostAMinute else { continue }
      #expect(words.contains("`\(page.address)` \(most)"), "\(page.address)")
    }
    #expect(ApiRates.most == 120 && words.contains("a token 120 times a minute"))
    let trial = try PortalTrial(TestCouncil())
    for (path, person) in [
      ("/import", "QA-01"), ("/people/import", "ADM-01"), ("/allocations/draw", "QA-01"),
      ("/dips/new", "QA-01"),
    ] {
      let page = trial.see(path, as: person).page
      let endings = try #require(page.firstMatch(of: /accept="([^"]*)"/)).1
      let row = "| `\(path)` | \(endings.replacing(",", with: ", ")) |"
      #expect(readme.contains(row), "\(row)")
    }
  }

  @Test(
    "The portal writes its log to standard error, in one way and to no other place (ASVS 16.2.3)")
  func oneLog() throws {
    var writers: Set<String> = []
    for (path, text) in try Self.files(in: "Sources/PracticeLearningPortal", "swift") {
      let ways = ["standardError", "standardOutput", "print("]
      if ways.contains(where: { text.contains($0) }) {
        writers.insert(path.split(separator: "/").last.map(String.init) ?? "")
      }
      for other in ["syslog(", "os_log", "StreamLogHandler", "forWritingTo", "fopen("] {
        #expect(!text.contains(other), "\(path): \(other)")
      }
    }
    // The program itself says where it listens, or why it does not start.
    #expect(writers == ["PortalLog.swift", "PortalTool.swift"])
  }

  @Test(
    "The nginx that comes with it keeps no page and no address, and /ready to the machine (ASVS 13.4.5, 14.2.2)"
  )
  func nginx() throws {
    let text = try Self.text("packaging/nginx.conf")
    #expect(text.ranges(of: "location / {").count == 2)
    for line in ["proxy_cache off;", "location = /ready { allow 127.0.0.1; deny all;"] {
      #expect(text.ranges(of: line).count == 2, "\(line)")
    }
    #expect(text.ranges(of: "access_log off;").count == text.ranges(of: "\nserver {").count)
  }

  @Test(
    "What lies beside the program is no page, and no folder is listed, to anybody (ASVS 13.4.1, 13.4.3)",
    arguments: [
      "/.git/config", "/.git/HEAD", "/.git/", "/.svn/entries", "/plr.yaml", "/plr.sqlite",
      "/plr.sqlite-wal", "/portal.sqlite", "/plr.lock", "/drafts/", "/assets", "/assets/",
      "/assets/../plr.yaml", "/assets/%2e%2e/plr.yaml", "/assets/..%2fplr.yaml", "/api/",
      "/Templates/Portal/portal.js", "/packaging/README.md", "/Package.swift",
    ])
  func notServed(_ path: String) throws {
    let desk = try councilWithReview()
    let (portal, cookie) = try signedIn("ADM-01", at: desk)
    let known = portal.respond(to: Asked(.get, path, headers: cookie))
    #expect(known.status == 404, "\(known.status)")
    let unknown = portal.respond(to: Asked(.get, path))
    #expect(unknown.status == 404 || unknown[header: "Location"] == "/sign-in", "\(unknown.status)")
    for answer in [known, unknown] {
      let page = String(decoding: answer.body, as: UTF8.self)
      for telling in ["SQLite format", "council: Estuary", "repositoryformatversion", "Index of"] {
        #expect(!page.contains(telling), "\(telling)")
      }
    }
  }

  @Test(
    "Who watches is told one word, and a program what there is to ask for: nothing of anybody (ASVS 13.4.5)"
  )
  func watched() throws {
    let desk = try councilWithReview()
    let portal = try desk.portal(SetClock(desk.today))
    for (path, word) in [("/health", "alive\n"), ("/ready", "ready\n")] {
      let answer = portal.respond(to: Asked(.get, path))
      #expect(answer.status == 200 && answer.body == Array(word.utf8), "\(path)")
      #expect(answer[header: "Server"] == nil && answer[header: "X-Powered-By"] == nil)
    }
    let described = portal.respond(to: Asked(.get, "/api/v1/openapi.json"))
    let text = String(decoding: described.body, as: UTF8.self)
    #expect(described.status == 200)
    for telling in [TestForm(1).id, TestForm(1).caseReference, "TM-07", "CIC-2"] {
      #expect(!text.contains(telling), "\(telling)")
    }
  }

  @Test("The script keeps nothing in a browser, and the cookie is a secret alone (ASVS 14.3.3)")
  func browserStorage() throws {
    let script = String(decoding: Assets.script.bytes, as: UTF8.self)
    #expect(script.contains("data-autosave"))
    for place in [
      "localStorage", "sessionStorage", "indexedDB", "document.cookie", "caches.", "serviceWorker",
      "navigator.storage", "window.name",
    ] { #expect(!script.contains(place), "\(place)") }
    let desk = try TestCouncil()
    let browser = try Browser(desk.portal(SetClock(desk.today)))
    browser.comeIn(as: "TM-07")
    #expect(browser.cookie?.wholeMatch(of: /[A-Z2-7]{26,}/) != nil)
  }

  @Test("Whatever stands behind the question mark, looking at a page does nothing (ASVS 3.5.3)")
  func safeMethods() throws {
    let world = try PortalWorld(isOther: false, at: .asked)
    let (desk, trial) = (world.desk, world.trial)
    var query = PageVisit.typed
    (query["token"], query["form"]) = (PortalTrial.token, "form-of-the-trial")
    func stored() throws -> [String] {
      var question = JournalQuestion()
      question.limit = 10_000
      let lines = try desk.council.journal(question, by: desk.hand("IG-01")).get().lines
      let acts = lines.filter { !["read", "refused"].contains($0.act) }.map(\.hash)
      let own = ["/account/notices", "/account/tokens"].map { trial.see($0, as: "QA-01").page }
      let settings = try String(contentsOfFile: desk.folder + "/plr.yaml", encoding: .utf8)
      return acts + own + [settings]
    }
    let before = try stored()
    var asked = 0
    for page in Portal.pages where page.acts {
      for visit in PageVisit.all(of: page) ?? [] where visit.isPlainLook {
        for person in ["QA-01", "TM-07", "MOD-01", "ADM-01"] {
          for method in [Asked.Method.get, .head] {
            let shown = trial.answer(Asked(method, visit.path, query: query), as: person)
            #expect(shown.status < 500, "\(person) \(visit.path)")
            asked += 1
          }
        }
      }
    }
    #expect(asked > 400, "\(asked)")
    #expect(try stored() == before)
  }

  @Test(
    "What reads like a query to the store finds nothing more and changes nothing, in every address, filter and search (ASVS 1.2.4)",
    arguments: ["' OR '1'='1", "1; DROP TABLE review; --", "%' UNION SELECT name FROM person --"])
  func queries(_ typed: String) throws {
    let desk = try councilWithReview()
    let trial = try PortalTrial(desk)
    let filters = [
      "team", "service", "programme", "state", "theme", "by", "which", "whose", "sort", "kind",
      "format", "seed", "finding", "revision", "papers", "why", "said",
    ]
    let query = Dictionary(uniqueKeysWithValues: filters.map { ($0, typed) })
    for page in Portal.pages {
      let places = page.address.places.map { _ in typed }
      let asked = Asked(.get, page.address.path(places), query: places.isEmpty ? query : [:])
      #expect(trial.answer(asked, as: "QA-01").status < 500, "\(page.address)")
      // Of another service: nothing of the review is for them.
      let shown = trial.answer(asked, as: "TM-30")
      #expect(shown.status < 500, "\(page.address)")
      for telling in [TestForm(1).id, TestForm(1).words] {
        #expect(!shown.page.contains(telling), "\(page.address)")
      }
    }
    let sent = trial.send("/search", ["reference": typed], as: "QA-01")
    let found = trial.see(try #require(sent.goesTo), as: "QA-01")
    #expect(found.says("Nothing you may know of has this reference"))
    #expect(
      try desk.council.reviews(ReviewListing(), by: desk.hand()).get().reviews.count == 1)
    #expect(!desk.council.doctor(by: desk.hand()).diagnostics.containsErrors)
  }

  @Test(
    "A form takes the fields it asks for: nobody begins or changes anything as somebody else by more of them (ASVS 8.2.3, 15.3.3)"
  )
  func otherFields() throws {
    let trial = try PortalTrial(TestCouncil())
    let (council, desk) = (trial.desk.council, trial.desk)
    let more = [
      "auditor": "TM-16", "practitioner": "SW-130", "person": "TM-16", "by": "TM-16",
      "id": "2026-02-CIC-0777", "state": "submitted", "overall.grade": "outstanding",
    ]
    var fields = more.merging(["case": "C-0412", "team": "CIC-2", "practitioner": ""]) { $1 }
    fields["domains.planning.grade"] = "outstanding"
    let form = try #require(trial.send("/reviews/start", fields, as: "TM-07").goesTo)
    let part = form + "/planning"
    let version = try #require(trial.see(part, as: "TM-07").value(of: "version"))
    fields = more.merging(["version": version, "button": "later"]) { $1 }
    fields["domains.planning.because"] = "Her plan is hers"
    #expect(trial.send(part, fields, as: "TM-07").status == 303)
    let id = String(form.split(separator: "/")[1])
    let text = try council.draft(id, by: desk.hand("TM-07")).get().text
    #expect(text.contains("Her plan is hers") && text.contains("auditor: TM-07"))
    for other in ["TM-16", "SW-130", "0777", "grade: outstanding"] {
      #expect(!text.contains(other), "\(other)")
    }
    // Notices are one's own, whoever else is named.
    let off = trial.send("/account/notices", ["notices": "off", "person": "TM-16"], as: "TM-07")
    #expect(off.status == 303)
    #expect(try !council.noticeWish(by: desk.hand("TM-07")).get().isWanted)
    #expect(try council.noticeWish(by: desk.hand("TM-16")).get().isWanted)
  }

  @Test("A session and a token of one council's portal are nobody's at another's (ASVS 8.4.1)")
  func otherCouncil() throws {
    let (here, there) = (try councilWithReview(), try councilWithReview())
    let (own, cookie) = try signedIn("QA-01", at: here)
    let other = try there.portal(SetClock(there.today))
    #expect(own.respond(to: Asked(.get, "/reviews", headers: cookie)).status == 200)
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] where visit.isPlainLook {
        let answer = other.respond(to: Asked(.get, visit.path, headers: cookie))
        #expect(answer.status == 303 && answer[header: "Location"] == "/sign-in", "\(visit.path)")
      }
    }
    let token = try here.council.makeToken(
      named: "Power BI", scopes: Set(TokenScope.allCases), days: 30, by: here.hand()
    ).get().secret
    let program = Asked(.get, "/api/v1/reviews", headers: ["authorization": "Bearer \(token)"])
    #expect(own.respond(to: program).status == 200)
    #expect(other.respond(to: program).status == 401)
  }
}

extension PageVisit {
  /// Whether it looks at a page with nothing behind a question mark.
  var isPlainLook: Bool { fields == nil && !path.contains("?") }
}
