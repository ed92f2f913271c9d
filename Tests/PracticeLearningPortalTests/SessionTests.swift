import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Sessions, and what is typed beyond their end") struct SessionTests {
  let desk: TestCouncil
  let clock: SetClock
  let portal: Portal

  init() throws {
    desk = try TestCouncil()
    clock = SetClock(desk.today)
    portal = try desk.portal(clock)
  }

  /// A draft of TM-07, and its browser at the part about planning.
  private func draft(_ browser: Browser) throws -> String {
    browser.comeIn(as: "TM-07")
    browser.open("/reviews/start")
    let shown = browser.send(["case": "C-0412", "team": "CIC-2", "practitioner": "SW-118"])
    #expect(shown.status == 200, "\(shown.words)")
    let id = try #require(browser.path.split(separator: "/").dropLast().last.map(String.init))
    browser.open("/reviews/\(id)/form/planning")
    #expect(browser.shown.status == 200)
    return id
  }

  @Test("A form sent after the session ended loses no letter, and does nothing by itself (P1)")
  func keptPost() throws {
    let browser = Browser(portal)
    let id = try draft(browser)
    let text = String(
      repeating: "Was the plan shared? Ünïcode & <b>marks</b>, \"quotes\".\n", count: 100)
    clock.later(minutes: 61)
    let shown = browser.send(["domains.planning.because": text])
    #expect(browser.path == "/sign-in")
    #expect(shown.words.contains("We kept what you wrote"))
    // Somebody else at the same desk sees nothing of it.
    let other = Browser(portal)
    other.comeIn(as: "TM-16")
    #expect(!other.shown.page.contains("Was the plan shared"))
    #expect(!other.open("/kept").page.contains("Was the plan shared"))
    browser.comeIn(as: "TM-07")
    #expect(browser.path == "/kept")
    #expect(browser.shown.words.contains("We kept what you wrote"))
    let area = try #require(
      browser.shown.page.firstMatch(
        of: /<textarea id="f-domains\.planning\.because"[^>]*>\n([^<]*)</))
    let there = String(area.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(there == text)
    let stored = try desk.council.draft(id, by: desk.hand("TM-07")).get().text
    #expect(!stored.contains("Was the plan shared"))
    // One press of the button, and it is where it belongs.
    let values = browser.hidden.merging(["domains.planning.because": text]) { $1 }
    browser.send(to: "/reviews/\(id)/form/planning", values)
    #expect(
      try desk.council.draft(id, by: desk.hand("TM-07")).get().text.contains("Was the plan shared"))
  }

  @Test("A form of an earlier session is kept on its page, and nothing is done (P1)")
  func oldToken() throws {
    let browser = Browser(portal)
    let id = try draft(browser)
    var old = browser.hidden
    old["token"] = "of-an-earlier-session"
    old["domains.planning.because"] = "Typed before signing in anew."
    let shown = browser.send(to: "/reviews/\(id)/form/planning", old, withPage: false)
    #expect(shown.page.contains("Typed before signing in anew."))
    #expect(shown.words.contains("It is not sent yet"))
    let stored = try desk.council.draft(id, by: desk.hand("TM-07")).get().text
    #expect(!stored.contains("Typed before"))
  }

  @Test("What was written while another window signed out is kept for whoever wrote it (P1)")
  func signedOutElsewhere() throws {
    let browser = Browser(portal)
    let path = "/reviews/\(try draft(browser))/form/planning"
    let fields = browser.hidden.merging(["domains.planning.because": "Typed to the end."]) { $1 }
    browser.send(to: "/sign-out", browser.hidden, withPage: false)
    #expect(browser.cookie == nil)
    browser.send(to: path, fields, withPage: false)
    #expect(browser.path == "/sign-in" && browser.shown.words.contains("We kept what you wrote"))
    browser.comeIn(as: "TM-16")
    #expect(browser.path == "/" && !browser.open("/kept").page.contains("Typed to the end"))
    browser.comeIn(as: "TM-07")
    #expect(browser.path == "/kept" && browser.shown.page.contains("Typed to the end."))
    // A form of no session is nobody's.
    let stranger = Browser(portal)
    stranger.send(to: path, fields.merging(["token": "made up"]) { $1 }, withPage: false)
    #expect(stranger.path == "/sign-in" && !stranger.shown.words.contains("We kept"))
  }

  @Test("What somebody wrote is shown to nobody who signed in at the same browser after them (P1)")
  func otherPersonSince() throws {
    let browser = Browser(portal)
    browser.comeIn(as: "QA-01")
    browser.open("/actions/raise")
    let fields = browser.hidden.merging(["what": "Typed by the QA lead alone."]) { $1 }
    browser.comeIn(as: "PSW-01")
    let shown = browser.send(to: "/actions/raise", fields, withPage: false)
    #expect(shown.status == 409 && shown.words.contains("We kept it for that person"))
    #expect(
      !shown.page.contains("Typed by the QA lead")
        && !browser.open("/kept").page.contains("Typed by"))
    // Nor once their session is over, too.
    browser.comeIn(as: "PSW-01")
    clock.later(minutes: 61)
    browser.send(to: "/actions/raise", fields, withPage: false)
    browser.comeIn(as: "PSW-01")
    #expect(browser.path == "/" && !browser.open("/kept").page.contains("Typed by"))
    browser.comeIn(as: "QA-01")
    #expect(browser.path == "/kept" && browser.shown.page.contains("Typed by the QA lead alone."))
    // Sent twice, it is kept once.
    browser.send(to: "/kept", browser.hidden, withPage: false)
    #expect(!browser.open("/kept").page.contains("Typed by"))
  }

  @Test("The script of a page that was written by somebody who was signed in before gives up (P1)")
  func keptByScript() throws {
    let browser = Browser(portal)
    let path = "/reviews/\(try draft(browser))/form/planning"
    let fields = browser.hidden.merging(["domains.planning.because": "Typed before."]) { $1 }
    browser.comeIn(as: "TM-16")
    browser.send(to: path + "/keep", fields, withPage: false)
    #expect(browser.path == "/sign-in")
    browser.send(to: path, fields, withPage: false)
    #expect(browser.shown.status == 409)
    browser.comeIn(as: "TM-07")
    #expect(browser.path == "/kept" && browser.shown.page.contains("Typed before."))
  }

  @Test("Of passwords and codes nothing is kept, whoever sent them and whenever (P1)")
  func secrets() throws {
    let browser = Browser(portal)
    for page in Portal.pages where page.acts && page.address.places.isEmpty {
      browser.comeIn(as: "QA-01")
      let path = page.address.path()
      guard browser.open(path).page.contains("type=\"password\"") else { continue }
      #expect(page.isSecret, "\(path)")
    }
    for path in ["/account", "/account/factor"] {
      browser.comeIn(as: "QA-01")
      browser.open("/account")
      let fields = browser.hidden.merging(["old": "a word", "password": "a secret"]) { $1 }
      browser.send(to: "/sign-out", browser.hidden, withPage: false)
      browser.send(to: path, fields, withPage: false)
      #expect(!browser.shown.words.contains("We kept"), "\(path)")
      browser.comeIn(as: "PSW-01")
      #expect(browser.send(to: path, fields, withPage: false).status == 400, "\(path)")
    }
    #expect(try desk.council.keptPosts(of: "QA-01").isEmpty)
  }

  @Test("A session ends after 60 minutes without a page, and after 12 hours whatever is done (P2)")
  func limits() throws {
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    clock.later(minutes: 59)
    #expect(browser.open("/help").words.contains("Signed in as TM-07"))
    clock.later(minutes: 61)
    browser.open("/help")
    #expect(browser.path == "/sign-in")
    let busy = Browser(portal)
    busy.comeIn(as: "TM-07")
    for _ in 0..<14 {
      clock.later(minutes: 50)
      busy.open("/help")
    }
    #expect(busy.path == "/help")
    clock.later(minutes: 50)
    busy.open("/help")
    #expect(busy.path == "/sign-in")
  }

  @Test("A form sent twice at once makes one row, and both see the same page (P4)")
  func twice() throws {
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    browser.open("/reviews/start")
    var fields = browser.hidden
    for (name, value) in ["case": "C-0412", "team": "CIC-2"] { fields[name] = value }
    let body = fields.map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }
      .joined(separator: "&")
    let asked = Asked(
      .post, "/reviews/start",
      headers: [
        "content-type": "application/x-www-form-urlencoded",
        "cookie": "\(Portal.cookie)=\(browser.cookie ?? "")",
      ], body: Array(body.utf8))
    let answers = SharedAnswers()
    DispatchQueue.concurrentPerform(iterations: 8) { [portal] _ in
      answers.add(portal.respond(to: asked))
    }
    #expect(answers.statuses == [303])
    #expect(answers.places.count == 1)
    let drafts = try desk.council.reviews(ReviewListing(), by: desk.hand("TM-07")).get().drafts
    #expect(drafts.count == 1)
  }

  @Test(
    "Two windows, the same answer: what was typed here stands, the other is shown beside it, none is lost (P6)"
  )
  func conflict() throws {
    let one = Browser(portal)
    let id = try draft(one)
    let other = Browser(portal)
    other.comeIn(as: "TM-07")
    other.open("/reviews/\(id)/form/planning")
    one.send(["domains.planning.because": "Typed in the first window.", "button": "later"])
    let shown = other.send([
      "domains.planning.because": "Typed in the second window.", "button": "later",
    ])
    #expect(shown.status == 409)
    #expect(shown.page.contains("Typed in the first window."))
    #expect(shown.page.contains("Typed in the second window."))
    let text = try desk.council.draft(id, by: desk.hand("TM-07")).get().text
    #expect(text.contains("Typed in the second window."))
    // Another field of the same part is no conflict.
    one.open("/reviews/\(id)/form/planning")
    other.open("/reviews/\(id)/form/planning")
    one.send(["domains.planning.grade": "good", "button": "later"])
    let second = other.send(["domains.planning.different": "Something.", "button": "later"])
    #expect(second.status == 200)
    let both = try desk.council.draft(id, by: desk.hand("TM-07")).get().text
    #expect(both.contains("grade: good") && both.contains("Typed in the second window."))
  }

  @Test("Somebody who has left is out with the next page (ASVS 7.4.2)")
  func left() throws {
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    #expect(browser.open("/help").status == 200)
    let settings = try String(contentsOfFile: desk.folder + "/plr.yaml", encoding: .utf8)
    try desk.write(
      settings.replacing(
        "{ id: TM-07, role: team manager,",
        with: "{ id: TM-07, until: 2026-04-01, role: team manager,"),
      to: "plr.yaml")
    browser.open("/help")
    #expect(browser.path == "/sign-in")
  }

  @Test(
    "A form of another site, without its token or with a field twice does nothing (ASVS 3.5.1)(ASVS 15.3.7)"
  )
  func foreign() throws {
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    func answer(_ body: String, _ headers: [String: String] = [:]) -> PracticeLearningPortal.Answer
    {
      var all = [
        "content-type": "application/x-www-form-urlencoded",
        "cookie": "\(Portal.cookie)=\(browser.cookie ?? "")",
      ]
      all.merge(headers) { $1 }
      return portal.respond(
        to: Asked(.post, "/reviews/start", headers: all, body: Array(body.utf8)))
    }
    #expect(answer("case=C-1&team=CIC-2").status == 200)
    #expect(answer("case=C-1&case=C-2").status == 400)
    #expect(answer("case=C-1", ["sec-fetch-site": "cross-site"]).status == 403)
    #expect(
      answer("case=C-1", ["origin": "https://elsewhere.example", "host": "localhost"]).status == 403
    )
    #expect(answer("{}", ["content-type": "application/json"]).status == 400)
    #expect(
      try desk.council.reviews(ReviewListing(), by: desk.hand("TM-07")).get().drafts.isEmpty)
  }

  @Test(
    "Every answer, an error too, has the headers that keep a browser safe (ASVS 3.4.1)(ASVS 3.4.3)(ASVS 3.4.4)(ASVS 3.4.5)(ASVS 3.4.6)(ASVS 14.3.2)"
  )
  func headers() throws {
    let portal = try Portal(
      desk.folder, settings: PortalSettings(signOn: .accounts, isSecure: true),
      in: .init(time: { "2026-04-15T21:00:00Z" }, today: { [today = desk.today] in today }))
    for path in [
      "/", "/sign-in", "/nowhere", "/%2e%2e/x", "/health", Assets.style.path, "/reviews/x",
    ] {
      let answer = portal.respond(to: Asked(.get, path))
      #expect(answer[header: "Content-Security-Policy"] == SafeHeaders.policy, "\(path)")
      #expect(answer[header: "X-Content-Type-Options"] == "nosniff")
      #expect(answer[header: "Referrer-Policy"] == "no-referrer")
      #expect(answer[header: "Strict-Transport-Security"]?.contains("31536000") == true)
      #expect(answer[header: "Cache-Control"] != nil)
    }
    #expect(SafeHeaders.policy.contains("object-src 'none'"))
    #expect(SafeHeaders.policy.contains("base-uri 'none'"))
    #expect(!SafeHeaders.policy.contains("unsafe"))
  }

  @Test(
    "Pages hold no script and no style of their own, no limit that cuts, and no check of the browser's (P8) (P9) (P14)"
  )
  func plainPages() throws {
    let trial = try PortalTrial(desk)
    for page in Portal.pages where page.address.places.isEmpty {
      for person in ["TM-07", "QA-01", "ADM-01"] {
        let shown = trial.see(page.address.description, as: person)
        for mark in ["style=", "<style", "onclick", "maxlength", " required", "javascript:"] {
          #expect(!shown.page.contains(mark), "\(page.address) has \(mark)")
        }
        let scripts = shown.page.matches(of: /<script/).count
        #expect(scripts == (shown.page.contains("<html") ? 1 : 0))
      }
    }
    #expect(Assets.script.bytes.count < 10_000)
    #expect(!String(decoding: Assets.script.bytes, as: UTF8.self).contains("localStorage"))
  }
}

/// What several threads were answered.
private final class SharedAnswers: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var statuses: Set<Int> = []
  private(set) var places: Set<String> = []

  func add(_ answer: PracticeLearningPortal.Answer) {
    lock.withLock {
      statuses.insert(answer.status)
      places.insert(answer[header: "Location"] ?? "")
    }
  }
}
