import ArgumentParser
import Foundation
import OpenIDConnect
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("A provider as it is set up, and as it describes itself") struct ProviderSetUpTests {
  private static let whole = """
    # The council's provider
    issuer: https://login.example/council
    client: plr-portal
    secret: "a: b # c"
    app_roles: Reviews, Moderation
    methods: mfa
    """

  @Test("The file is read; the secret is what stands there (V3) (ASVS 13.3.1)")
  func read() throws {
    let provider = try Provider(reading: Self.whole)
    #expect(provider.issuer == "https://login.example/council" && provider.secret == "a: b # c")
    #expect(provider.appRoles == ["Reviews", "Moderation"] && provider.methods == ["mfa"])
    #expect(!provider.allowsPasswords)
    #expect(try Provider(reading: Self.whole + "\npasswords: allowed").allowsPasswords)
  }

  @Test(
    "Half set up it does not start (V3) (ASVS 6.3.4)(ASVS 12.3.1)",
    arguments: [
      ("issuer: https://login.example/council\n", ""), ("client: plr-portal\n", ""),
      ("secret: \"a: b # c\"\n", ""), ("secret: \"a: b # c\"\n", "secret:\n"),
      ("issuer: https", "issuer: http"), ("council\n", "council?x=1\n"),
      ("methods", "metods"), ("client: plr-portal", "client: a\nclient: b"),
      ("methods: mfa", "passwords: perhaps"),
      ("https://login.example/council", "https://login.microsoftonline.com/common/v2.0"),
      (
        "https://login.example/council",
        "https://login.microsoftonline.com/8f0e/v2.0\ntenant: 9a11"
      ),
      (
        "https://login.example/council\nclient: plr-portal\nsecret: \"a: b # c\"\napp_roles: Reviews, Moderation",
        "https://login.microsoftonline.com/8f0e/v2.0\ntenant: 8f0e\nclient: c\nsecret: s"
      ),
    ])
  func half(_ was: String, _ becomes: String) {
    let text = Self.whole.replacing(was, with: becomes)
    #expect(text != Self.whole)
    let complaint = #expect(throws: Provider.Complaint.self) { try Provider(reading: text) }
    #expect(complaint.map { !$0.summary.contains("a: b # c") } == true)
  }

  @Test("Without the address people type it does not start (V3)")
  func origin() throws {
    let desk = try TestCouncil()
    for origin in [nil, "http://reviews.example", "ftp://x"] {
      #expect(throws: StartRefusal.self) {
        try Portal(
          desk.folder,
          settings: PortalSettings(signOn: .provider(FakeProvider.usual), origin: origin),
          in: .init(time: { "2026-04-15T09:00:00Z" }, today: { [today = desk.today] in today }))
      }
    }
  }

  @Test(
    "The secret's file has to be its owner's alone, and is on no command line (ASVS 13.3.1)(ASVS 14.1.1)"
  )
  func file() throws {
    let desk = try TestCouncil()
    let path = desk.folder + "/provider"
    try desk.write(Self.whole, to: "provider")
    chmod(path, 0o640)
    #expect(throws: StartRefusal.self) { try ProviderFile.read(path) }
    chmod(path, 0o600)
    #expect(try ProviderFile.read(path).client == "plr-portal")
    #expect(throws: StartRefusal.self) { try ProviderFile.read(path + "-not-there") }
    #expect(throws: (any Error).self) {
      try Serve.parse(["--provider", path, "--demonstration"])
    }
    #expect(throws: (any Error).self) { try Serve.parse(["--secret", "x"]) }
  }

  @Test(
    "A provider that describes itself as another one, or without TLS, is not asked (V3) (ASVS 10.5.3)(ASVS 12.3.1)",
    arguments: [
      ("issuer", "https://elsewhere.example"), ("issuer", "https://login.example/council/"),
      ("token_endpoint", "http://login.example/council/token"),
      ("jwks_uri", "file:///etc/passwd"), ("authorization_endpoint", "javascript:alert(1)"),
    ])
  func metadata(_ key: String, _ value: String) throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    trial.provider.says { $0.metadata[key] = value }
    let answer = trial.portal.respond(to: Asked(.get, ProviderSignIn.path))
    #expect(answer.status == 503 && answer[header: "Location"] == nil)
    #expect(trial.provider.asked == [FakeProvider.issuer + "/.well-known/openid-configuration"])
  }

  @Test(
    "An answer that names another issuer is refused, and one without a name where there is to be one (V3) (ASVS 10.2.2)"
  )
  func mixUp() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    trial.provider.says { $0.metadata["authorization_response_iss_parameter_supported"] = true }
    let cases: [(String?, Bool)] = [
      (nil, false), ("https://elsewhere.example", false), (FakeProvider.issuer, true),
    ]
    for (issuer, comesIn) in cases {
      let begun = trial.begin()
      var query = trial.provider.code(for: begun.address)
      query["iss"] = issuer
      #expect((trial.person(trial.comeBack(query, begun.cookie)) == "TM-07") == comesIn)
    }
  }

  @Test(
    "Keys are looked for anew when one is not there, at most once a minute (V3) (ASVS 9.1.3)")
  func keys() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    #expect(trial.person(trial.signOn()) == "TM-07")
    // The provider changes its key.
    trial.provider.says {
      $0.keys = [FakeProvider.other.shown(as: "two")]
      ($0.head["kid"], $0.key) = ("two", FakeProvider.other)
    }
    #expect(trial.person(trial.signOn()) == nil, "it was looked for this minute")
    trial.clock.later(minutes: 2)
    #expect(trial.person(trial.signOn()) == "TM-07")
    // The one of before is not taken any more, however often it is tried: the provider is asked once.
    trial.provider.says { $0.keys = [FakeProvider.other.shown(as: "two")] }
    let before = trial.provider.asked.count { $0.hasSuffix("/keys") }
    for _ in 0..<10 { #expect(trial.person(trial.signOn()) == nil) }
    #expect(trial.provider.asked.count { $0.hasSuffix("/keys") } == before)
  }

  @Test(
    "Keys that are for something else, of another kind or too small are none (V3) (ASVS 9.1.3)(ASVS 11.2.3)",
    arguments: [
      ["use": "enc"], ["alg": "RS512"], ["kty": "oct"], ["n": "AQAB"], ["n": "no number!"],
      ["kid": ""],
    ])
  func weakKeys(_ change: [String: String]) throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    trial.provider.says { reply in
      var key = FakeProvider.key.shown(as: "one")
      key.merge(change) { $1 }
      reply.keys = [key]
    }
    #expect(trial.person(trial.signOn()) == nil)
  }

  @Test("While the provider does not answer nobody waits for having tried (V3) (ASVS 16.5.2)")
  func unreachable() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    trial.provider.says { $0.keys = [] }
    for _ in 0..<60 { #expect(trial.signOn().status == 503) }
    trial.provider.says { _ in }
    #expect(trial.person(trial.signOn()) == "TM-07")
  }

  @Test(
    "After fifty wrong answers from one address it waits, and the provider is not asked (ASVS 2.4.1)(ASVS 6.3.1)"
  )
  func tooOften() throws {
    let trial = try SignOnTrial()
    try trial.tie("TM-07")
    for _ in 0..<50 { #expect(trial.comeBack(["state": "x"], "y").status == 403) }
    let asked = trial.provider.asked.count
    let answer = trial.signOn()
    #expect(Shown(answer: answer).words.contains("several wrong tries"))
    #expect(trial.person(answer) == nil && trial.provider.asked.count == asked)
    #expect(trial.person(trial.signOn(from: "192.0.2.2")) == "TM-07")
  }
}

@Suite("Sign-on by Microsoft Entra ID") struct EntraTests {
  private static let tenant = "8f0e2c31-0000-4000-8000-00000000abcd"
  private static let issuer = "https://login.microsoftonline.com/\(tenant)/v2.0"

  private func trial(methods: [String] = []) throws -> SignOnTrial {
    let trial = try SignOnTrial(
      Provider(
        issuer: Self.issuer, client: FakeProvider.client, secret: "secret of the trial",
        tenant: Self.tenant, appRoles: ["Reviews"], methods: methods))
    trial.provider.says(Self.usual)
    _ = try trial.desk.council.tie(
      "TM-07", to: Provider.subject(object: "OBJECT-1", ofTenant: Self.tenant),
      by: trial.desk.hand("ADM-01")
    ).get()
    return trial
  }

  private static let usual: @Sendable (inout FakeProvider.Reply) -> Void = { reply in
    reply.metadata["issuer"] = issuer
    reply.claims["tid"] = tenant
    reply.claims["oid"] = "object-1"
    reply.claims["roles"] = ["Reviews"]
  }

  @Test(
    "A person is tenant and object id: renamed, with a mail that was somebody's, or registered anew they stay themselves (V3) (ASVS 6.8.1)(ASVS 10.5.2)"
  )
  func stays() throws {
    let trial = try trial()
    #expect(trial.person(trial.signOn()) == "TM-07")
    trial.provider.says {
      Self.usual(&$0)
      // A new client id changes `sub`; a marriage changes the rest.
      $0.claims["sub"] = "another-subject"
      $0.claims["preferred_username"] = "tm-16@council.example"
      $0.claims["email"] = "tm-16@council.example"
      $0.claims["name"] = "TM-16"
    }
    #expect(trial.person(trial.signOn()) == "TM-07")
    trial.provider.says {
      Self.usual(&$0)
      $0.claims["oid"] = "object-2"
    }
    #expect(trial.person(trial.signOn()) == nil)
  }

  @Test(
    "Other tenants, guests and people without an app role stay out, with a plain word (V3) (ASVS 6.8.1)(ASVS 8.2.1)",
    arguments: [
      BadToken("another tenant", .otherTenant) { $0.claims["tid"] = "9a11" },
      BadToken("no tenant", .otherTenant) { $0.claims["tid"] = nil },
      BadToken("no object id", .noSubject) { $0.claims["oid"] = nil },
      BadToken("a guest by the provider of before", .guest) {
        $0.claims["idp"] = "https://sts.windows.net/9a11/"
      },
      BadToken("a guest by the kind of account", .guest) { $0.claims["acct"] = 1 },
      BadToken("no app role", .noAppRole) { $0.claims["roles"] = nil },
      BadToken("an empty list of app roles", .noAppRole) { $0.claims["roles"] = [String]() },
      BadToken("another app role", .noAppRole) { $0.claims["roles"] = ["reviews"] },
      BadToken("199 others", .noAppRole) { $0.claims["roles"] = (0..<199).map { "Role \($0)" } },
      BadToken("more app roles than there is room for", .tooManyAppRoles) {
        $0.claims["roles"] = ["Reviews"] + (0..<199).map { "Role \($0)" }
      },
      BadToken("app roles left out for their size", .tooManyAppRoles) {
        $0.claims["roles"] = nil
        $0.claims["_claim_names"] = ["roles": "src1"]
      },
    ])
  func staysOut(_ bad: BadToken) throws {
    let trial = try trial()
    trial.provider.says {
      Self.usual(&$0)
      bad.change(&$0)
    }
    let answer = trial.signOn()
    #expect(answer.status == 403 && trial.person(answer) == nil)
    #expect(Shown(answer: answer).words.contains("You could not be signed in"))
    #expect(try trial.refusals().count == 1)
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
    "199 app roles with the right one among them come in, and groups left out make no difference (V3)"
  )
  func manyRoles() throws {
    let trial = try trial()
    trial.provider.says {
      Self.usual(&$0)
      $0.claims["roles"] = ["Reviews"] + (0..<198).map { "Role \($0)" }
      $0.claims["_claim_names"] = ["groups": "src1"]
    }
    #expect(trial.person(trial.signOn()) == "TM-07")
  }

  @Test(
    "Where a second factor has to be named, a token that names none lets nobody in (ASVS 6.3.3)(ASVS 6.8.4)"
  )
  func method() throws {
    let trial = try trial(methods: ["mfa"])
    #expect(trial.signOn().status == 403)
    for (methods, comesIn) in [(["pwd"], false), (["pwd", "mfa"], true)] {
      trial.provider.says {
        Self.usual(&$0)
        $0.claims["amr"] = methods
      }
      #expect((trial.person(trial.signOn()) == "TM-07") == comesIn)
    }
  }
}
