import ArgumentParser
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("A proxy in front, and what its word is worth") struct ProxyTests {
  let desk: TestCouncil
  private static let proxy = "192.0.2.80"

  init() throws { desk = try TestCouncil() }

  private func portal(_ settings: PortalSettings) throws -> Portal {
    try Portal(
      desk.folder, settings: settings,
      in: .init(time: { "2026-04-15T21:00:00Z" }, today: { [today = desk.today] in today }))
  }

  private var headed: PortalSettings {
    PortalSettings(
      signOn: .header(name: "X-Review-Person", peers: [Self.proxy]), isSecure: true,
      origin: "https://reviews.example", trustedPeers: [Self.proxy])
  }

  private func ask(
    _ portal: Portal, _ path: String = "/help", _ headers: [String: String], from peer: String
  ) -> PracticeLearningPortal.Answer {
    var answer = portal.respond(to: Asked(.get, path, headers: headers, peer: peer))
    // A session for the forms comes first.
    if answer.status == 303, let cookie = answer[header: "Set-Cookie"]?.split(separator: ";").first
    {
      var again = headers
      again["cookie"] = String(cookie)
      answer = portal.respond(to: Asked(.get, path, headers: again, peer: peer))
    }
    return answer
  }

  @Test(
    "The header counts from the proxy alone; from anybody else it is 401, whatever stands in it (ASVS 4.1.3)(ASVS 6.3.4)(ASVS 15.3.4)",
    arguments: [
      ("192.0.2.80", true), ("::ffff:192.0.2.80", true), ("192.0.2.81", false),
      ("127.0.0.1", false), ("192.0.2.8", false), ("", false), ("192.0.2.80 ", false),
    ])
  func direct(_ peer: String, _ counts: Bool) throws {
    let portal = try portal(headed)
    for path in ["/", "/help", "/reviews", "/people", "/sign-in"] where counts == (path == "/help")
    {
      let answer = ask(portal, path, ["x-review-person": "TM-07"], from: peer)
      #expect(answer.status == (counts ? 200 : 401), "\(path)")
      #expect(Shown(answer: answer).words.contains("Signed in as TM-07") == counts)
      #expect((answer[header: "Set-Cookie"] == nil) || counts)
    }
  }

  @Test("A session of the proxy's is nobody's without the proxy (ASVS 4.1.3)(ASVS 7.2.1)")
  func stolenCookie() throws {
    let portal = try portal(headed)
    let first = portal.respond(
      to: Asked(.get, "/help", headers: ["x-review-person": "TM-07"], peer: Self.proxy))
    let cookie = try #require(first[header: "Set-Cookie"]?.split(separator: ";").first)
    for headers in [
      ["cookie": String(cookie)], ["cookie": String(cookie), "x-review-person": "TM-07"],
    ] {
      #expect(
        portal.respond(to: Asked(.get, "/help", headers: headers, peer: "192.0.2.9")).status == 401)
    }
    // Named as somebody else the cookie of before is of no use.
    let other = ask(
      portal, "/help", ["x-review-person": "TM-16", "cookie": String(cookie)], from: Self.proxy)
    #expect(Shown(answer: other).words.contains("Signed in as TM-16"))
  }

  @Test(
    "Whoever is unknown, has left, is switched off or is named twice is 401, and it is written down (ASVS 6.3.4)(ASVS 16.3.1)"
  )
  func unwelcome() throws {
    _ = try desk.council.switchOff("TM-16", by: desk.hand("ADM-01")).get()
    let portal = try portal(headed)
    for person in ["NOBODY", "TM-16", "TM-07, QA-01", "", "QA-01,QA-01"] {
      #expect(ask(portal, "/help", ["x-review-person": person], from: Self.proxy).status == 401)
    }
    #expect(ask(portal, "/help", ["x-another": "TM-07"], from: Self.proxy).status == 401)
    var question = JournalQuestion()
    question.act = "refused"
    #expect(try desk.council.journal(question, by: desk.hand("QA-01")).get().lines.count == 5)
  }

  @Test("Local sign-in is off: no password, no link, no list (ASVS 6.1.3)(ASVS 6.3.4)")
  func local() throws {
    let link = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    let portal = try portal(headed)
    for peer in [Self.proxy, "192.0.2.9"] {
      for path in ["/sign-in", "/welcome/\(link)", "/sign-in/provider", "/sign-in/back"] {
        for method in [Asked.Method.get, .post] {
          let answer = portal.respond(
            to: Asked(
              method, path, headers: ["content-type": "application/x-www-form-urlencoded"],
              body: Array("person=TM-07&password=x".utf8), peer: peer))
          #expect(answer.status == 401, "\(method) \(path)")
        }
      }
    }
  }

  @Test("What was typed after a session ended is kept here as well (P1)")
  func kept() throws {
    let portal = try portal(headed)
    let answer = portal.respond(
      to: Asked(
        .post, "/reviews/start",
        headers: [
          "x-review-person": "TM-07", "content-type": "application/x-www-form-urlencoded",
        ], body: Array("case=C-0412".utf8), peer: Self.proxy))
    #expect(answer[header: "Location"] == "/kept")
    #expect(try desk.council.keptPosts(of: "TM-07").map(\.path) == ["/reviews/start"])
  }

  @Test("No path leads to another site by the way of a new session (ASVS 3.7.2)")
  func otherSite() throws {
    let portal = try portal(headed)
    for path in ["//evil.example", "/%2f%2fevil.example", "/\\evil.example"] {
      let answer = portal.respond(
        to: Asked(.get, path, headers: ["x-review-person": "TM-07"], peer: Self.proxy))
      #expect(answer[header: "Location"]?.hasPrefix("//") != true, "\(path)")
    }
  }

  @Test(
    "Half set up it does not start (ASVS 6.3.4)",
    arguments: [
      ("X-Review-Person", [], []), ("X-Review-Person", ["192.0.2.80"], []),
      ("", ["192.0.2.80"], ["192.0.2.80"]), ("Cookie", ["192.0.2.80"], ["192.0.2.80"]),
      ("Sec-Fetch-Site", ["192.0.2.80"], ["192.0.2.80"]),
      ("X Person", ["192.0.2.80"], ["192.0.2.80"]), ("X-Person", ["localhost"], ["localhost"]),
      ("X-Person", ["*"], ["*"]), ("X-Person", ["0.0.0.0/0"], ["0.0.0.0/0"]),
    ])
  func half(_ name: String, _ peers: [String], _ trusted: [String]) {
    #expect(throws: StartRefusal.self) {
      try portal(
        PortalSettings(
          signOn: .header(name: name, peers: Set(peers)), trustedPeers: Set(trusted)))
    }
  }

  @Test(
    "Ways to come in exclude one another, and the header needs its proxy (ASVS 6.3.4)",
    arguments: [
      ["--person-header", "X-Person"], ["--person-header", "X-Person", "--demonstration"],
      ["--person-header", "X-Person", "--trusted-peer", "192.0.2.80", "--demonstration"],
      ["--person-header", "X-Person", "--trusted-peer", "192.0.2.80", "--provider", "file"],
      ["--demonstration", "--host", "0.0.0.0"],
    ])
  func options(_ words: [String]) {
    #expect(throws: (any Error).self) { try Serve.parse(words).settings() }
  }

  @Test(
    "Who comes from where is a trusted proxy's word alone, and of a list its last that is no proxy (ASVS 4.1.3)(ASVS 15.3.4)",
    arguments: [
      ("192.0.2.80", "198.51.100.7", "198.51.100.7"),
      ("192.0.2.80", "203.0.113.1, 198.51.100.7", "198.51.100.7"),
      ("192.0.2.80", "198.51.100.7,192.0.2.81", "198.51.100.7"),
      ("192.0.2.80", "2001:db8::0:1", "2001:db8::1"), ("192.0.2.80", "unknown", "192.0.2.80"),
      ("192.0.2.80", "198.51.100.7, x", "192.0.2.80"), ("192.0.2.80", "", "192.0.2.80"),
      ("192.0.2.99", "198.51.100.7", "192.0.2.99"),
    ])
  func source(_ peer: String, _ said: String, _ source: String) throws {
    let portal = try portal(PortalSettings(trustedPeers: ["192.0.2.80", "192.0.2.81"]))
    let asked = Asked(.get, "/", headers: ["x-forwarded-for": said], peer: peer)
    #expect(portal.source(of: asked) == source)
  }

  @Test(
    "Wrong tries behind a proxy are counted by where they come from, and by no header of whoever tries (ASVS 4.1.3)(ASVS 6.3.1)(ASVS 15.3.4)"
  )
  func tries() throws {
    let portal = try portal(PortalSettings(trustedPeers: [Self.proxy]))
    func tried(_ number: Int, _ said: String, from peer: String) -> Bool {
      let answer = portal.respond(
        to: Asked(
          .post, "/sign-in",
          headers: [
            "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": said,
          ], body: Array("person=NOBODY-\(number)&password=x".utf8), peer: peer))
      return Shown(answer: answer).words.contains("several wrong tries")
    }
    for number in 0..<50 { #expect(!tried(number, "198.51.100.7", from: Self.proxy)) }
    #expect(tried(50, "198.51.100.7", from: Self.proxy))
    #expect(tried(51, "203.0.113.\(7), 198.51.100.7", from: Self.proxy), "a list of one's own")
    #expect(!tried(52, "198.51.100.8", from: Self.proxy))
    #expect(!tried(53, "198.51.100.7", from: "192.0.2.9"), "whoever comes by themselves")
  }

  @Test(
    "In the clear it listens on this machine alone, or for a proxy that speaks TLS (ASVS 12.1.1)(ASVS 12.2.1)(ASVS 12.3.1)",
    arguments: [
      ("127.0.0.1", "", true), ("::1", "", true), ("localhost", "", true), ("0.0.0.0", "", false),
      ("::", "", false), ("192.0.2.5", "--origin https://reviews.example", false),
      ("0.0.0.0", "--trusted-peer 192.0.2.80", false),
      ("0.0.0.0", "--trusted-peer 192.0.2.80 --origin http://reviews.example", false),
      ("0.0.0.0", "--trusted-peer 192.0.2.80 --origin https://reviews.example", true),
    ])
  func listening(_ host: String, _ words: String, _ starts: Bool) throws {
    let serve = try Serve.parse(["--host", host] + words.split(separator: " ").map(String.init))
    if starts {
      #expect(throws: Never.self) { try serve.settings() }
    } else {
      #expect(throws: StartRefusal.self) { try serve.settings() }
    }
  }

  @Test(
    "Where only a proxy may come, nobody else is answered, but for the question whether it lives (ASVS 12.2.1)(ASVS 4.1.3)"
  )
  func onlyTheProxy() throws {
    var settings = PortalSettings(
      isSecure: true, origin: "https://reviews.example", trustedPeers: [Self.proxy])
    settings.answersProxiesAlone = true
    let portal = try portal(settings)
    #expect(portal.respond(to: Asked(.get, "/sign-in", peer: Self.proxy)).status == 200)
    #expect(portal.respond(to: Asked(.get, "/sign-in", peer: "192.0.2.9")).status == 403)
    #expect(portal.respond(to: Asked(.get, "/health", peer: "127.0.0.1")).status == 200)
  }
}
