import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@testable import ReviewActs

@Suite("Signing in") struct SignInTests {
  let desk: TestCouncil

  init() throws { desk = try TestCouncil() }

  private static let password = "seven otters paint lighthouses"

  private func at(_ time: String) -> Hand {
    Hand(nil, at: "2026-04-15T\(time)Z", today: desk.today)
  }

  /// An account of a person with a password.
  private func active(_ person: String = "TM-07") throws {
    let secret = try desk.council.invite(person, by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(secret, password: Self.password, at: at("09:00:00")).get()
  }

  private func signIn(
    _ password: String = password, person: String = "TM-07", code: String? = nil,
    from source: String = "192.0.2.1", at time: String = "10:00:00"
  ) -> DiagnosticCode? {
    desk.council.signIn(person, password: password, code: code, from: source, at: at(time))
      .reasons.first?.code
  }

  @Test(
    "An invited person chooses a password and signs in with it, to the letter (ASVS 6.2.3)(ASVS 6.2.8)(ASVS 6.4.1)"
  )
  func activation() throws {
    let secret = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    #expect(signIn() == .notSignedIn)
    // A password that does not hold leaves the link as it is.
    let short = desk.council.activate(secret, password: "short", at: at("09:00:00"))
    #expect(short.reasons.map(\.code) == [.weakPassword])
    #expect(
      try desk.council.activate(secret, password: Self.password, at: at("09:00:00")).get()
        == "TM-07")
    #expect(signIn() == nil)
    #expect(signIn(Self.password.uppercased()) == .notSignedIn)
    #expect(signIn(Self.password + " ") == .notSignedIn)
    // It works once.
    let again = desk.council.activate(secret, password: Self.password, at: at("09:00:00"))
    #expect(again.reasons.map(\.code) == [.notSignedIn])
  }

  @Test("A link holds seven days, and ends with the next one (ASVS 6.4.1)")
  func link() throws {
    let first = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    let second = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    #expect(try desk.council.invited(first, at: at("09:00:00")) == nil)
    #expect(try desk.council.invited(second, at: at("22:00:00")) == "TM-07")
    let late = Hand(nil, at: "2026-04-22T21:00:01Z", today: desk.today)
    #expect(try desk.council.invited(second, at: late) == nil)
  }

  @Test(
    "A password that is short, common or of this council is refused, long ones of any signs hold (ASVS 6.2.1)(ASVS 6.2.4)(ASVS 6.2.5)(ASVS 6.2.6)(ASVS 6.2.9)(ASVS 6.2.11)(ASVS 6.2.12)",
    arguments: [
      ("fourteen chars", false), ("password12345678", false), ("Password!Password!", false),
      ("qwertyuiopasdfghjkl", false), ("welcomewelcome2026", false), ("sunshinefootball", false),
      ("aaaaaaaaaaaaaaaaaaaa", false), ("children in care", false),
      ("practice learning review", false),
      ("P4ssw0rdP4ssw0rd", false), ("123456789012345678", false), ("estuaryestuary2026", false),
      ("seven otters paint lighthouses", true), ("Ünïcøde gräß und Möwen 7", true),
      (String(repeating: "long words of a story ", count: 9), true),
    ])
  func rule(_ password: String, _ holds: Bool) {
    #expect((PasswordRule(desk.council.workspace).complaint(about: password) == nil) == holds)
  }

  @Test("The list of common passwords has at least 3,000 (ASVS 6.1.2)(ASVS 6.2.4)")
  func list() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Templates/Accounts/common-passwords.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(Set(lines).count >= 3_000)
  }

  @Test(
    "Wrong tries wait longer and longer, for the person and the address, and never for good (ASVS 6.1.1)(ASVS 6.3.1)"
  )
  func delay() throws {
    try active()
    for _ in 0..<5 { #expect(signIn("wrong", from: "192.0.2.9") == .notSignedIn) }
    #expect(signIn(from: "192.0.2.9") == .tooManyTries)
    // From another desk, too: the account waits.
    #expect(signIn(from: "192.0.2.10") == .tooManyTries)
    #expect(signIn(from: "192.0.2.10", at: "10:00:31") == nil)
    #expect(SignInDelay.after(4) == 0 && SignInDelay.after(5) == 30 && SignInDelay.after(6) == 60)
    #expect(SignInDelay.after(100) == 900)
  }

  @Test(
    "Whoever is unknown, without an account or switched off is refused in the same words (ASVS 6.3.8)"
  )
  func sameWords() throws {
    try active()
    try active("TM-16")
    _ = try desk.council.switchOff("TM-16", by: desk.hand("ADM-01")).get()
    let cases = [("NOBODY", "x"), ("TM-30", "x"), ("TM-16", Self.password), ("TM-07", "wrong")]
    let words = cases.map { person, password in
      desk.council.signIn(person, password: password, code: nil, from: person, at: at("10:00:00"))
        .reasons.map(\.summary)
    }
    #expect(Set(words).count == 1)
  }

  @Test(
    "The digits of RFC 6238, appendix B (ASVS 6.5.1)(ASVS 6.5.5)",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
      (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func digits(_ time: Int, _ digits: String) {
    #expect(TimeCode.digits(time / 30, key: Array("12345678901234567890".utf8), count: 8) == digits)
  }

  @Test(
    "A second factor is asked for once it is set up; each of its digits and recovery codes works once (ASVS 6.3.3)(ASVS 6.5.1)(ASVS 6.5.2)(ASVS 6.5.3)(ASVS 6.5.4)"
  )
  func factor() throws {
    try active()
    let hand = desk.hand("TM-07")
    let key = try desk.council.beginFactor(by: hand).get()
    let bytes = decoded(key)
    let step = AccountTime.seconds(hand.at) / 30
    #expect(desk.council.endFactor(code: "000000", by: hand).reasons.isEmpty == false)
    let codes = try desk.council.endFactor(code: TimeCode.digits(step, key: bytes), by: hand).get()
    #expect(Set(codes).count == 10)
    #expect(signIn() == .notSignedIn)
    let now = AccountTime.seconds("2026-04-15T22:00:00Z") / 30
    let right = TimeCode.digits(now, key: bytes)
    #expect(signIn(code: right, at: "22:00:00") == nil)
    #expect(signIn(code: right, at: "22:00:05") == .notSignedIn)
    #expect(signIn(code: codes[0].lowercased(), at: "22:00:10") == nil)
    #expect(signIn(code: codes[0], at: "22:00:20") == .notSignedIn)
    #expect(signIn(code: codes[1], at: "22:00:30") == nil)
  }

  @Test(
    "A changed password ends the other sessions; one switched off ends all, and tokens (ASVS 7.4.1)(ASVS 7.4.2)(ASVS 7.4.3)"
  )
  func ended() throws {
    try active()
    let hand = desk.hand("TM-07")
    let one = try desk.council.beginSession(of: "TM-07", by: .password, hand: hand)
    let two = try desk.council.beginSession(of: "TM-07", by: .password, hand: hand)
    #expect(one.secret != two.secret && one.session.id != two.session.id)
    let wrong = desk.council.changePassword(
      from: "wrong", to: "eleven quiet harbours at dusk", keeping: one.session.id, by: hand)
    #expect(wrong.reasons.map(\.code) == [.notSignedIn])
    _ = try desk.council.changePassword(
      from: Self.password, to: "eleven quiet harbours at dusk", keeping: one.session.id, by: hand
    ).get()
    #expect(try desk.council.session(one.secret, at: hand) != .ended(person: "TM-07"))
    #expect(try desk.council.session(two.secret, at: hand) == .ended(person: "TM-07"))
    _ = try desk.council.switchOff("TM-07", by: desk.hand("ADM-01")).get()
    #expect(try desk.council.session(one.secret, at: hand) == .ended(person: "TM-07"))
    #expect(throws: Refusal.self) {
      try desk.council.beginSession(of: "TM-07", by: .password, hand: hand)
    }
  }

  @Test(
    "Nobody ends or sees the sessions of somebody else but the administrator (ASVS 7.5.2)(ASVS 8.2.2)"
  )
  func others() throws {
    let session = try desk.council.beginSession(
      of: "TM-07", by: .demonstration, hand: desk.hand("TM-07")
    ).session
    #expect(desk.council.sessions(of: "TM-07", by: desk.hand("TM-16")).reasons.isEmpty == false)
    #expect(desk.council.endSession(session.id, by: desk.hand("TM-16")).reasons.isEmpty == false)
    #expect(
      try desk.council.sessions(of: "TM-07", by: desk.hand("TM-07")).get().map(\.id) == [session.id]
    )
    #expect(try desk.council.endSession(session.id, by: desk.hand("ADM-01")).get() == "TM-07")
  }

  @Test(
    "Nothing secret is in the files: hashes alone, and the file is its owner's (ASVS 7.2.2)(ASVS 11.4.2)(ASVS 13.3.1)"
  )
  func secrets() throws {
    try active()
    let hand = desk.hand("QA-01")
    let session = try desk.council.beginSession(
      of: "TM-07", by: .password, hand: desk.hand("TM-07"))
    let token = try desk.council.makeToken(
      named: "Power BI", scopes: [.figures], days: 30, by: hand
    )
    .get()
    #expect(try desk.council.token(token.secret, at: hand)?.scopes == [.figures])
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
      .filter { $0.hasPrefix("portal.sqlite") || $0.hasPrefix("plr.sqlite") }
    for file in files {
      let bytes = try Data(contentsOf: URL(filePath: desk.folder + "/" + file))
      for secret in [Self.password, session.secret, token.secret] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
      }
      let mode = try FileManager.default.attributesOfItem(atPath: desk.folder + "/" + file)
      #expect(((mode[.posixPermissions] as? Int) ?? 0) & 0o077 == 0, "\(file)")
    }
    _ = try desk.council.revokeToken(token.id, by: hand).get()
    #expect(try desk.council.token(token.secret, at: hand) == nil)
  }

  @Test("A token ends by its day; only those who may make one")
  func tokens() throws {
    let made = try desk.council.makeToken(
      named: "Power BI", scopes: [.data], days: 1, by: desk.hand("ANA-01")
    ).get()
    let late = Hand(nil, at: "2026-04-16T21:00:01Z", today: desk.today)
    #expect(try desk.council.token(made.secret, at: late) == nil)
    #expect(
      desk.council.makeToken(named: "x", scopes: [.data], days: 1, by: desk.hand("TM-07"))
        .reasons.map(\.code) == [.notPermitted])
  }

  @Test("A locked terminal knows people by their system user alone")
  func lock() throws {
    let none = desk.council.lockTerminal(true, by: desk.hand("ADM-01"))
    #expect(none.reasons.map(\.code) == [.terminalLocked])
    let settings = TestCouncil.settings.replacing(
      "{ id: ADM-01,", with: "{ id: ADM-01, login: ada,")
    let desk = try TestCouncil(settings: settings)
    try desk.council.requireLogin(of: "QA-01", systemUser: "ben")
    #expect(
      desk.council.lockTerminal(true, by: desk.hand("QA-01")).reasons.map(\.code) == [.notPermitted]
    )
    _ = try desk.council.lockTerminal(true, by: desk.hand("ADM-01")).get()
    try desk.council.requireLogin(of: "ADM-01", systemUser: "ada")
    try desk.council.requireLogin(of: nil, systemUser: "ada")
    for (person, user) in [("QA-01", "ada"), ("QA-01", "ben"), ("ADM-01", "ben")] {
      #expect(throws: Refusal.self) {
        try desk.council.requireLogin(of: person, systemUser: user)
      }
    }
    #expect(throws: Refusal.self) { try desk.council.requireLogin(of: nil, systemUser: "ben") }
  }

  private func decoded(_ text: String) -> [UInt8] {
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
}

extension Outcome {
  /// Why it was refused; nothing where it was done.
  fileprivate var reasons: [Diagnostic] {
    if case .refused(let reasons) = self { reasons } else { [] }
  }
}
