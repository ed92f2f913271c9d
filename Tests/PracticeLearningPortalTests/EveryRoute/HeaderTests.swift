import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Headers, addresses and failures of every route") struct HeaderTests {
  let desk: TestCouncil

  init() throws {
    desk = try TestCouncil()
    try desk.takeIn(TestForm(1).text)
  }

  private func portal(_ settings: PortalSettings) throws -> Portal {
    let today = desk.today
    return try Portal(
      desk.folder, settings: settings, in: .init(time: { "\(today)T21:00:00Z" }, today: { today }))
  }

  private func expectSafe(_ answer: PracticeLearningPortal.Answer, _ place: String) {
    #expect(answer[header: "Content-Security-Policy"] == SafeHeaders.policy, "\(place)")
    #expect(answer[header: "X-Content-Type-Options"] == "nosniff", "\(place)")
    #expect(answer[header: "Referrer-Policy"] == "no-referrer", "\(place)")
    #expect(answer[header: "Cross-Origin-Opener-Policy"] == "same-origin", "\(place)")
    #expect(answer[header: "Cross-Origin-Resource-Policy"] == "same-origin", "\(place)")
    #expect(
      answer[header: "Strict-Transport-Security"] == "max-age=31536000; includeSubDomains",
      "\(place)")
    let isAsset = place.contains("/assets/") && answer.status == 200
    // A program asks again with what it has, and is told whether it changed.
    let isForPrograms = place.contains("/api/") && answer[header: "ETag"] != nil
    let kept =
      isAsset
      ? "public, max-age=31536000, immutable" : isForPrograms ? "private, no-cache" : "no-store"
    #expect(answer[header: "Cache-Control"] == kept, "\(place)")
    // No other site may ask in a person's name.
    #expect(answer[header: "Access-Control-Allow-Origin"] == nil, "\(place)")
    if let type = answer[header: "Content-Type"], type.hasPrefix("text/") {
      #expect(type.hasSuffix("charset=utf-8"), "\(place): \(type)")
    }
    #expect(
      !answer.body.isEmpty || answer[header: "Content-Type"] == nil || place.hasPrefix("HEAD"),
      "\(place)")
    for header in answer.headers where header.name == "Set-Cookie" {
      #expect(header.value.hasPrefix("__Host-"))
      for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
        #expect(header.value.contains(part), "\(place)")
      }
    }
    let names = answer.headers.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count, "\(place): a header stands twice")
  }

  @Test(
    "Every route, page or error, to anybody and to somebody, keeps a browser safe (ASVS 3.2.1, 3.3.1-3.3.4, 3.4.1, 3.4.3-3.4.6, 4.1.1, 14.2.2, 14.3.2)"
  )
  func everyRoute() throws {
    let portal = try portal(PortalSettings(signOn: .demonstration, isSecure: true))
    let browser = Browser(portal)
    browser.comeIn(as: "QA-01")
    let cookie = ["cookie": "\(Portal.cookie)=\(browser.cookie ?? "")"]
    let form = ["content-type": "application/x-www-form-urlencoded"]
    var paths = Portal.pages.flatMap { (PageVisit.all(of: $0) ?? []).map(\.path) }
    paths += [
      "/sign-in", "/sign-out", "/welcome/none", "/health", "/ready", "/assets/portal.css",
      Assets.style.path, Assets.script.path, "/assets/none", "/api/v1/openapi.json",
      "/api/v1/figures",
      "/api/v1/none", "/nowhere", "/%2e%2e/x", "/%00", "//", "/reviews/%ff", "/.git/config",
      "/.env",
      "/plr.yaml", "/portal.sqlite",
    ]
    for path in Set(paths.map { String($0.split(separator: "?", maxSplits: 1)[0]) }) {
      expectSafe(portal.respond(to: Asked(.get, path)), "GET \(path)")
      expectSafe(portal.respond(to: Asked(.get, path, headers: cookie)), "GET \(path) as QA-01")
      expectSafe(portal.respond(to: Asked(.head, path, headers: cookie)), "HEAD \(path)")
      guard path != "/sign-out" else { continue }
      expectSafe(
        portal.respond(to: Asked(.post, path, headers: cookie.merging(form) { $1 })), "POST \(path)"
      )
      expectSafe(portal.respond(to: Asked(.post, path, headers: cookie)), "POST \(path) as nothing")
    }
    expectSafe(portal.tooLarge(), "413")
    expectSafe(portal.plain("x", status: 405), "405")
  }

  @Test("Nobody who is not signed in gets a page of anybody, by any route (ASVS 8.3.1, 4.1.1)")
  func nobody() throws {
    let portal = try portal(PortalSettings(signOn: .accounts))
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] {
        let path = String(visit.path.split(separator: "?", maxSplits: 1)[0])
        let answer = portal.respond(to: Asked(.get, path))
        #expect(answer.status == 303 && answer[header: "Location"] == "/sign-in", "\(path)")
        let sent = portal.respond(
          to: Asked(
            .post, path, headers: ["content-type": "application/x-www-form-urlencoded"],
            body: Array("token=x&form=y".utf8)))
        #expect(sent.status == 303, "\(path)")
      }
    }
  }

  @Test(
    "No address of a page leads to another site, or names a case, a search or a token behind a question mark (ASVS 14.2.1, 14.2.3)"
  )
  func addresses() throws {
    let trial = try PortalTrial(desk)
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] where visit.fields == nil {
        for person in ["QA-01", "TM-07", "SM-01"] {
          let shown = trial.see(visit.path, as: person)
          var links = shown.page.matches(of: /(?:href|action|src)="([^"]*)"/).map { String($0.1) }
          if let next = shown.goesTo { links.append(next) }
          for link in links {
            let query = link.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
            for telling in ["C-9", "token=", PortalTrial.token, "case="] {
              #expect(!query.contains(telling), "\(visit.path): \(link)")
            }
            #expect(
              link.hasPrefix("/") || link.hasPrefix("#") || link.hasPrefix("?"),
              "\(visit.path): \(link)")
          }
        }
      }
    }
    // A search goes in by a form and has an id of its own.
    let found = trial.send("/search", ["reference": "C-90001"], as: "QA-01")
    #expect(found.status == 303 && found.goesTo?.contains("C-90001") == false)
  }

  @Test("Signing out takes with it what the browser kept (ASVS 14.3.1, 7.4.4)")
  func signOut() throws {
    let portal = try portal(PortalSettings(signOn: .demonstration, isSecure: true))
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    let cookie = ["cookie": "\(Portal.cookie)=\(browser.cookie ?? "")"]
    #expect(browser.open("/help").page.contains("Sign out"))
    let answer = portal.respond(to: Asked(.post, "/sign-out", headers: cookie))
    #expect(answer[header: "Clear-Site-Data"] == "\"cache\", \"cookies\", \"storage\"")
    #expect(answer[header: "Set-Cookie"]?.contains("Max-Age=0") == true)
    #expect(portal.respond(to: Asked(.get, "/", headers: cookie)).status == 303)
  }

  private struct Foreseen: Error { let words = "C-90001 of SW-118 is inadequate" }

  @Test("What was not foreseen is told by a number, and nothing of what it was (ASVS 16.5.1)")
  func failure() {
    let answer = RequestName.$current.withValue("abcd2345") {
      Frame.failure(Foreseen(), PortalSettings())
    }
    let page = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == 500 && page.contains("abcd2345"))
    for telling in ["C-90001", "Foreseen", "SW-118", ".swift", "sqlite"] {
      #expect(!page.contains(telling))
    }
  }

  @Test(
    "Where accounts cannot be read nobody comes in, and nobody is taken for somebody (ASVS 16.5.3)")
  func failsClosed() throws {
    let portal = try portal(PortalSettings(signOn: .demonstration))
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    let cookie = ["cookie": "\(Portal.cookie)=\(browser.cookie ?? "")"]
    let broken = try TestCouncil(copying: desk)
    try broken.write("this is no file of accounts", to: "portal.sqlite")
    for name in ["portal.sqlite-wal", "portal.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: broken.folder + "/" + name)
    }
    let shut = try Portal(
      broken.folder, settings: PortalSettings(signOn: .demonstration),
      in: .init(time: { "2026-04-15T21:00:00Z" }, today: { [today = desk.today] in today }))
    for path in ["/", "/reviews", "/account"] {
      let answer = shut.respond(to: Asked(.get, path, headers: cookie))
      #expect(answer.status >= 500 || answer.status == 303, "\(path): \(answer.status)")
      let page = String(decoding: answer.body, as: UTF8.self)
      #expect(!page.contains("Signed in as") && !page.contains("sqlite"), "\(path)")
    }
    let tried = shut.respond(
      to: Asked(
        .post, "/sign-in", headers: ["content-type": "application/x-www-form-urlencoded"],
        body: Array("person=TM-07".utf8)))
    #expect(tried[header: "Set-Cookie"] == nil)
  }
}
