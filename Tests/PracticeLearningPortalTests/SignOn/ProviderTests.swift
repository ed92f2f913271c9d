import OpenIDConnect
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Sign-on by the council's provider") struct ProviderTests {
  @Test(
    "Whoever is tied comes in, by the code flow with PKCE, and the journal says how (V3) (ASVS 6.8.1)(ASVS 10.1.2)(ASVS 10.2.1)"
  )
  func comesIn() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    let begun = trial.begin()
    let sent = trial.provider.query(begun.address)
    #expect(begun.address.hasPrefix("https://login.example/council/authorize?"))
    #expect(sent["response_type"] == "code" && sent["scope"] == "openid")
    #expect(sent["code_challenge_method"] == "S256")
    #expect(sent["redirect_uri"] == "https://reviews.example/sign-in/back")
    #expect(sent["code_challenge"]?.count == 43)
    #expect((sent["state"]?.count ?? 0) >= 32 && (sent["nonce"]?.count ?? 0) >= 32)
    #expect(sent["state"] != sent["nonce"])
    let answer = trial.comeBack(trial.provider.code(for: begun.address), begun.cookie)
    #expect(answer.status == 303 && answer[header: "Location"] == "/")
    #expect(trial.person(answer) == "TM-07")
    #expect(try trial.refusals().isEmpty)
    // By a key of a curve as well.
    trial.provider.says {
      ($0.head["kid"], $0.head["alg"], $0.key) = ("curve", "ES256", FakeProvider.curve)
    }
    #expect(trial.person(trial.signOn()) == "TM-07")
    // No two sign-ons have anything in common that is random.
    let others = (0..<5).map { _ in trial.provider.query(trial.begin().address) }
    for name in ["state", "nonce", "code_challenge"] {
      #expect(Set(others.map { $0[name] ?? "" }).count == 5, "\(name)")
    }
  }

  /// One page for all of them, one line in the journal, nobody signed in; and the reason for those who look after it.
  private func refused(_ bad: BadToken) throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    #expect(trial.person(trial.signOn()) == "TM-07")
    trial.provider.says(bad.change)
    let answer = trial.signOn()
    let page = Shown(answer: answer)
    #expect(answer.status == 403, "\(page.words)")
    #expect(trial.cookie(answer, Portal.cookie) == nil)
    #expect(page.words.contains("You could not be signed in"))
    #expect(!page.page.contains(bad.fault.rawValue) && !page.page.contains("subject-7"))
    #expect(try trial.refusals().count == 1)
    // It reads like that of a sign-on that was never begun, but for the number.
    let other = Shown(answer: trial.comeBack(["state": "never begun"], "nobody's"))
    let number = /this number: \w+/
    #expect(page.words.firstMatch(of: number) != nil)
    #expect(
      page.words.replacing(number, with: "") == other.words.replacing(number, with: ""))
    // What exactly is wrong is found, and not merely something.
    let client = OpenIDClient(
      trial.provider.settings, back: "https://reviews.example/sign-in/back",
      fetch: trial.provider.fetch)
    let secrets = OpenIDClient.Secrets(state: "s", nonce: "n", verifier: "v")
    let now = trial.provider.seconds()
    let address = try client.address(for: secrets, now: now)
    #expect(throws: bad.fault) {
      try client.subject(answering: trial.provider.code(for: address), secrets, now: now)
    }
  }

  @Test(
    "A token that is not signed as it has to be lets nobody in (V3) (ASVS 6.8.2)(ASVS 9.1.1)(ASVS 9.1.2)(ASVS 9.1.3)(ASVS 9.2.2)",
    arguments: BadToken.signatures)
  func signature(_ bad: BadToken) throws { try refused(bad) }

  @Test(
    "A token of somebody else, for somebody else or of another time lets nobody in (V3) (ASVS 9.2.1)(ASVS 9.2.3)(ASVS 9.2.4)(ASVS 10.5.1)(ASVS 10.5.4)",
    arguments: BadToken.claims)
  func claims(_ bad: BadToken) throws { try refused(bad) }

  @Test("An answer without a token lets nobody in (V3) (ASVS 6.8.2)", arguments: BadToken.answers)
  func answers(_ bad: BadToken) throws { try refused(bad) }

  @Test(
    "An answer to no sign-on of this browser lets nobody in, and asks the provider nothing (V3) (ASVS 10.1.2)(ASVS 10.2.1)"
  )
  func state() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    let begun = trial.begin()
    let query = trial.provider.code(for: begun.address)
    let asked = trial.provider.asked.count
    var others: [[String: String]] = []
    for state in [nil, "", "another"] as [String?] {
      var other = query
      other["state"] = state
      others.append(other)
    }
    for other in others {
      #expect(trial.comeBack(other, begun.cookie).status == 403)
    }
    // The state of another browser, and of none. Whoever brings it uses it up.
    let stranger = trial.begin().cookie
    #expect(trial.comeBack(query, stranger).status == 403)
    #expect(trial.comeBack(query, begun.cookie).status == 403)
    let second = trial.begin()
    #expect(trial.comeBack(trial.provider.code(for: second.address), nil).status == 403)
    #expect(trial.provider.asked.count == asked)
    #expect(try trial.refusals().count == 6)
    // Replayed: it was right once.
    let third = trial.begin()
    let right = trial.provider.code(for: third.address)
    #expect(trial.person(trial.comeBack(right, third.cookie)) == "TM-07")
    #expect(trial.comeBack(right, third.cookie).status == 403)
    // Ten minutes later it is over.
    let late = trial.begin()
    let lateCode = trial.provider.code(for: late.address)
    trial.clock.later(minutes: 11)
    #expect(trial.comeBack(lateCode, late.cookie).status == 403)
  }

  @Test(
    "A code that was used or comes with another proof is refused by the provider, and so here (V3) (ASVS 10.2.1)"
  )
  func code() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    let (one, two) = (trial.begin(), trial.begin())
    let code = trial.provider.code(for: one.address)
    // Overheard, and brought with one's own state: the proof of PKCE is another.
    var mixed = trial.provider.code(for: two.address)
    mixed["code"] = code["code"]
    #expect(trial.comeBack(mixed, two.cookie).status == 403)
    #expect(trial.comeBack(code, one.cookie).status == 403)
    var error = trial.provider.code(for: trial.begin().address)
    error["error"] = "access_denied"
    let begun = trial.begin()
    error["state"] = trial.provider.query(begun.address)["state"]
    let answer = trial.comeBack(error, begun.cookie)
    #expect(answer.status == 403 && !Shown(answer: answer).page.contains("access_denied"))
    let last = trial.begin()
    let empty = ["state": trial.provider.query(last.address)["state"] ?? ""]
    #expect(trial.comeBack(empty, last.cookie).status == 403)
    #expect(try trial.refusals().count == 4)
  }

  @Test(
    "Nobody is tied by a name or an address of mail: an unknown person is told a number, and an administrator ties it (V3) (ASVS 6.8.1)(ASVS 10.5.2)"
  )
  func unknown() throws {
    let trial = try SignOnTrial()
    // The token names TM-07 by name, user name and mail.
    let first = Shown(answer: trial.signOn())
    #expect(first.status == 403 && first.words.contains("nobody here is tied to it yet"))
    let number = try #require(first.words.firstMatch(of: /the number ([A-Z2-7]{8})/).map { $0.1 })
    #expect(Shown(answer: trial.signOn()).words.contains(number), "it stays the same")
    #expect(try trial.refusals().count == 2)
    let council = trial.desk.council
    for person in ["QA-01", "TM-07"] {
      #expect(
        council.tie("TM-07", toNumber: String(number), by: trial.desk.hand(person)).diagnostics
          .map(\.code) == [.notPermitted])
    }
    let admin = trial.desk.hand("ADM-01")
    #expect(council.tie("TM-07", toNumber: "AAAAAAAA", by: admin).diagnostics.first != nil)
    let spaced = number.prefix(4) + " " + number.dropFirst(4).lowercased()
    #expect(try council.tie("tm-07", toNumber: spaced, by: admin).get() == "TM-07")
    #expect(trial.person(trial.signOn()) == "TM-07")
    // One subject is one person's.
    let again = council.tie(
      "TM-16", to: Provider.subject("subject-7", ofIssuer: FakeProvider.issuer), by: admin)
    #expect(again.diagnostics.first?.summary.contains("TM-07") == true)
    // The same subject of another issuer is another person, and another subject with the same mail as well.
    trial.provider.says { $0.claims["sub"] = "subject-8" }
    #expect(trial.person(trial.signOn()) == nil)
    _ = try council.tie("TM-07", to: nil, by: admin).get()
    trial.provider.says { _ in }
    #expect(trial.person(trial.signOn()) == nil)
  }

  @Test("Whoever is switched off or has left stays out, and sessions end at once (V3) (ASVS 7.4.2)")
  func off() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    let secret = try #require(trial.cookie(trial.signOn(), Portal.cookie))
    _ = try trial.desk.council.switchOff("TM-07", by: trial.desk.hand("ADM-01")).get()
    #expect(
      try trial.desk.council.session(secret, at: trial.portal.hand(nil))
        == .ended(person: "TM-07"))
    let answer = trial.signOn()
    #expect(answer.status == 403 && trial.person(answer) == nil)
    #expect(Shown(answer: answer).words.contains("do not come in here any more"))
    #expect(try trial.refusals().count == 1)
    try trial.tie("TM-07")
    #expect(trial.person(trial.signOn()) == "TM-07")
  }

  @Test(
    "A session by the provider is begun by a press and has the limits of any other; the way out is on every page (V3) (ASVS 7.4.4)(ASVS 7.6.1)(ASVS 7.6.2)"
  )
  func session() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    // Nobody is sent on, and nobody signed in, by looking at a page.
    for path in ["/", "/sign-in", "/reviews"] {
      let answer = trial.portal.respond(to: Asked(.get, path))
      #expect(answer[header: "Set-Cookie"] == nil)
      #expect(answer[header: "Location"].map { $0.hasPrefix("/sign-in") } ?? true)
    }
    #expect(trial.provider.asked.isEmpty)
    let secret = try #require(trial.cookie(trial.signOn(), Portal.cookie))
    let cookie = ["cookie": "\(Portal.cookie)=\(secret)"]
    for path in ["/", "/help", "/account", "/nowhere/at/all"] {
      let shown = Shown(answer: trial.portal.respond(to: Asked(.get, path, headers: cookie)))
      #expect(shown.page.contains("action=\"/sign-out\"") || shown.status == 404, "\(path)")
    }
    trial.clock.later(minutes: 61)
    let late = trial.portal.respond(to: Asked(.get, "/help", headers: cookie))
    #expect(late[header: "Location"] == "/sign-in?why=ended")
  }

  @Test(
    "Local passwords are off, unless the settings allow them (V3) (ASVS 6.1.3)(ASVS 6.3.4)",
    arguments: [false, true])
  func passwords(_ areAllowed: Bool) throws {
    var settings = FakeProvider.usual
    settings.allowsPasswords = areAllowed
    let trial = try SignOnTrial(settings)
    let link = try trial.desk.council.invite("TM-07", by: trial.desk.hand("ADM-01")).get()
    let welcome = trial.portal.respond(to: Asked(.get, "/welcome/\(link)"))
    #expect((welcome.status == 200) == areAllowed)
    let page = Shown(answer: trial.portal.respond(to: Asked(.get, "/sign-in")))
    #expect(page.page.contains(ProviderSignIn.path))
    #expect(page.page.contains("password") == areAllowed)
    let tried = trial.portal.respond(
      to: Asked(
        .post, "/sign-in", headers: ["content-type": "application/x-www-form-urlencoded"],
        body: Array("person=TM-07&password=x".utf8)))
    #expect(tried.status == (areAllowed ? 422 : 404))
  }
}
