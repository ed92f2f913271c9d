import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Passwords and second factors in a browser") struct SecondFactorTests {
  let desk: TestCouncil
  let clock: SetClock
  let portal: Portal
  private static let password = "seven otters paint lighthouses"

  init() throws {
    desk = try TestCouncil()
    let clock = SetClock(desk.today)
    self.clock = clock
    portal = try Portal(
      desk.folder,
      in: .init(time: { clock.time }, today: { [today = desk.today] in today }))
  }

  /// Somebody who was invited and has chosen a password, at the page of the second factor.
  private func invited(_ person: String = "TM-07") throws -> Browser {
    let link = try desk.council.invite(
      person, by: Hand("ADM-01", at: clock.time, today: desk.today)
    ).get()
    let browser = Browser(portal)
    browser.send(
      to: "/welcome/\(link)", ["password": Self.password, "again": Self.password], withPage: false)
    return browser
  }

  private func digits(_ key: String) -> String {
    TimeCode.digits(AccountTime.seconds(clock.time) / 30, key: base32(key))
  }

  private func base32(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, left, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
    for letter in text {
      left = left << 5 | UInt32(letters.firstIndex(of: letter) ?? 0)
      bits += 5
      if bits >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: left >> UInt32(bits - 8)))
        bits -= 8
      }
    }
    return bytes
  }

  @Test(
    "Whoever has a password sets up a second factor before anything else is shown or done (ASVS 6.3.3)(ASVS 6.4.1)(ASVS 8.3.1)"
  )
  func owed() throws {
    let browser = try invited()
    #expect(browser.path == "/account/factor" && browser.shown.status == 200)
    for path in ["/", "/reviews", "/account", "/exports", "/account/tokens"] {
      #expect(browser.open(path).words.contains("Your second factor"), "\(path)")
    }
    let key = try #require(browser.shown.value(of: "key"))
    var fields = browser.hidden
    fields["case"] = "C-0412"
    #expect(
      browser.send(to: "/reviews/start", fields, withPage: false).words.contains(
        "Your second factor"))
    #expect(browser.open("/help").status == 200)
    // What a browser asks for by itself leads nowhere; looking once more leaves the key that the app holds.
    #expect(browser.open("/favicon.ico").status == 404)
    browser.open("/account/factor")
    let fresh = try #require(browser.shown.value(of: "key"))
    #expect(fresh == key)
    #expect(browser.send(["code": "000000"]).status == 422)
    #expect(browser.shown.value(of: "key") == fresh, "the key that was shown stays")
    let done = browser.send(["code": digits(fresh)])
    #expect(done.words.contains("Your recovery codes") && done.status == 200)
    #expect(browser.open("/").words.contains("What waits for you"))
  }

  @Test("A key that was looked at in one session is not that of another (ASVS 6.5.1)")
  func otherSession() throws {
    let first = try invited()
    let seen = try #require(first.shown.value(of: "key"))
    let second = Browser(portal)
    second.send(
      to: "/sign-in", ["person": "TM-07", "password": Self.password, "code": ""], withPage: false)
    let key = try #require(second.shown.value(of: "key"))
    #expect(key != seen)
    #expect(second.send(["code": digits(seen)]).status == 422)
    #expect(second.send(["code": digits(key)]).words.contains("Your recovery codes"))
  }

  @Test(
    "The way in asks for both, may be filled by a password manager, and says nothing of which was wrong (ASVS 6.2.6)(ASVS 6.2.7)(ASVS 6.3.8)(ASVS 6.4.2)"
  )
  func wayIn() throws {
    let browser = try invited()
    let key = try #require(browser.shown.value(of: "key"))
    let codes = browser.send(["code": digits(key)])
    let code = try #require(
      codes.page.firstMatch(of: /<li class="whole">([A-Z2-7]{10})</).map { String($0.1) })
    let other = Browser(portal)
    let page = other.open("/sign-in").page
    for needed in [
      "type=\"password\"", "autocomplete=\"current-password\"", "autocomplete=\"username\"",
      "autocomplete=\"one-time-code\"",
    ] { #expect(page.contains(needed), "\(needed)") }
    for unwanted in ["onpaste", "autocomplete=\"off\"", "maxlength", "hint of your password"] {
      #expect(!page.contains(unwanted), "\(unwanted)")
    }
    clock.later(minutes: 1)
    let wrong: [[String: String]] = [
      ["password": "wrong", "code": digits(key)], ["password": Self.password, "code": "000000"],
      ["password": Self.password],
    ]
    let answers = wrong.map { typed in
      other.send(to: "/sign-in", typed.merging(["person": "TM-07"]) { $1 }, withPage: false).words
    }
    #expect(Set(answers).count == 1 && answers[0].contains("are not right"))
    other.send(
      to: "/sign-in", ["person": "TM-07", "password": Self.password, "code": code], withPage: false)
    #expect(other.shown.words.contains("What waits for you"))
  }

  @Test(
    "A new secret at every sign-on, and the one the browser had ends (ASVS 7.2.4)(ASVS 7.4.1)(ASVS 14.3.1)"
  )
  func rotation() throws {
    let browser = try invited()
    let first = try #require(browser.cookie)
    let link = try desk.council.invite(
      "TM-16", by: Hand("ADM-01", at: clock.time, today: desk.today)
    ).get()
    browser.send(
      to: "/welcome/\(link)", ["password": Self.password, "again": Self.password], withPage: false)
    let second = try #require(browser.cookie)
    #expect(first != second)
    let council = desk.council
    #expect(try council.session(first, at: portal.hand(nil)) == .ended(person: "TM-07"))
    browser.open("/account/factor")
    let answer = portal.respond(
      to: Asked(.post, "/sign-out", headers: ["cookie": "\(Portal.cookie)=\(second)"]))
    #expect(answer[header: "Clear-Site-Data"]?.contains("\"cookies\"") == true)
    #expect(try council.session(second, at: portal.hand(nil)) == .ended(person: "TM-16"))
  }

  @Test(
    "A second factor is set up anew by whoever shows password and digits once more, and ends the other sessions (ASVS 7.4.3)(ASVS 7.5.1)"
  )
  func again() throws {
    let browser = try invited()
    let key = try #require(browser.shown.value(of: "key"))
    browser.send(["code": digits(key)])
    clock.later(minutes: 1)
    let other = Browser(portal)
    other.send(
      to: "/sign-in", ["person": "TM-07", "password": Self.password, "code": digits(key)],
      withPage: false)
    let kept = try #require(other.cookie)
    clock.later(minutes: 1)
    browser.open("/account/factor")
    let new = try #require(browser.shown.value(of: "key"))
    for typed in [
      ["code": digits(new)], ["code": digits(new), "password": Self.password],
      ["code": digits(new), "password": "wrong", "before": digits(key)],
      ["code": digits(new), "password": Self.password, "before": digits(new)],
    ] {
      #expect(browser.send(typed).status == 422, "\(typed.keys.sorted())")
    }
    #expect(try desk.council.session(kept, at: portal.hand(nil)) != .ended(person: "TM-07"))
    clock.later(minutes: 3)
    browser.send(["code": digits(new), "password": Self.password, "before": digits(key)])
    #expect(browser.shown.words.contains("Your recovery codes"), "\(browser.shown.words)")
    #expect(try desk.council.session(kept, at: portal.hand(nil)) == .ended(person: "TM-07"))
    #expect(browser.open("/").words.contains("What waits for you"))
  }

  @Test(
    "Cookies are this host's alone, over TLS alone and out of reach of scripts, in every way to come in (ASVS 3.3.1)(ASVS 3.3.2)(ASVS 3.3.3)(ASVS 3.3.4)(ASVS 7.2.2)"
  )
  func cookies() throws {
    var lines: [String] = []
    let link = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    let form = ["content-type": "application/x-www-form-urlencoded"]
    lines += portal.respond(
      to: Asked(
        .post, "/welcome/\(link)", headers: form,
        body: Array(
          "password=\(Self.password)&again=\(Self.password)".replacing(" ", with: "+").utf8))
    ).headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    lines += portal.respond(to: Asked(.post, "/sign-out", headers: form))
      .headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    lines += try desk.portal(clock).respond(
      to: Asked(.post, "/sign-in", headers: form, body: Array("person=TM-07".utf8))
    ).headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    lines += trial.portal.respond(to: Asked(.get, ProviderSignIn.path)).headers
      .filter { $0.name == "Set-Cookie" }.map(\.value)
    lines += trial.signOn().headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    let headed = try Portal(
      desk.folder,
      settings: PortalSettings(
        signOn: .header(name: "X-Person", peers: ["192.0.2.80"]), trustedPeers: ["192.0.2.80"]),
      in: .init(time: { [clock] in clock.time }, today: { [today = desk.today] in today }))
    lines += headed.respond(
      to: Asked(.get, "/", headers: ["x-person": "TM-07"], peer: "192.0.2.80")
    ).headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    #expect(lines.count == 7, "\(lines)")
    for line in lines {
      #expect(line.hasPrefix("__Host-"), "\(line)")
      for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
        #expect(line.contains(part), "\(line)")
      }
      #expect(!line.contains("Domain") && line.utf8.count < 200)
    }
  }

  @Test(
    "Costly pages and the search answer so often a minute and no more, each person by themselves (ASVS 2.4.1, 15.2.2)"
  )
  func rates() throws {
    let trial = try PortalTrial(desk)
    for path in ["/exports/workbook", "/search"] {
      let page = try #require(Portal.pages.first { $0.address.description == path })
      let most = try #require(page.mostAMinute)
      for _ in 0..<most { #expect(trial.see(path, as: "QA-01").status != 429) }
      let answer = trial.see(path, as: "QA-01")
      #expect(answer.status == 429 && answer.answer[header: "Retry-After"] == "60")
      #expect(trial.see(path, as: "QA-02").status != 429)
      let typed = trial.send(path, ["text": "what was typed"], as: "QA-01")
      #expect(typed.status != 429 || typed.page.contains("what was typed"))
    }
    #expect(trial.see("/", as: "QA-01").status == 200)
    for path in [
      "/exports/data", "/exports/documents", "/reports/{kind}/{format}", "/figures/as/{format}",
    ] {
      #expect(Portal.pages.first { $0.address.description == path }?.mostAMinute != nil, "\(path)")
    }
  }
}
