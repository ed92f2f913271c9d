import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@testable import ReviewActs

@Suite("Rules of accounts that people ask for") struct AccountRuleTests {
  let desk: TestCouncil

  init() throws { desk = try TestCouncil() }

  private static let password = "seven otters paint lighthouses"
  private static let other = "eleven quiet harbours at dusk"

  private func at(_ time: String, _ person: String? = nil, day: String = "2026-04-15") -> Hand {
    Hand(
      person, door: .portal, at: "\(day)T\(time)Z", today: CalendarDate(day) ?? desk.today)
  }

  private func active(_ password: String = password) throws {
    let secret = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(secret, password: password, at: at("09:00:00")).get()
  }

  private func signIn(_ password: String, code: String? = nil, at hand: Hand) -> DiagnosticCode? {
    desk.council.signIn("TM-07", password: password, code: code, from: "192.0.2.1", at: hand)
      .diagnostics.first?.code
  }

  @Test(
    "A password is changed by whoever knows it, at once, and never has to be (ASVS 6.2.2)(ASVS 6.2.3)(ASVS 6.2.10)"
  )
  func changing() throws {
    try active()
    func change(_ old: String, _ new: String) -> DiagnosticCode? {
      desk.council.changePassword(from: old, to: new, keeping: nil, by: at("10:00:00", "TM-07"))
        .diagnostics.first?.code
    }
    #expect(change("", Self.other) == .notSignedIn)
    #expect(change(Self.password, "short") == .weakPassword)
    #expect(change(Self.password, Self.other) == nil)
    #expect(signIn(Self.password, at: at("10:01:00")) == .notSignedIn)
    #expect(signIn(Self.other, at: at("10:01:00")) == nil)
    #expect(signIn(Self.other, at: at("10:01:00", day: "2028-04-15")) == nil)
  }

  @Test(
    "There is no account before somebody is invited, not the administrator's either (ASVS 6.3.2)")
  func noDefault() throws {
    let hand = desk.hand("ADM-01")
    #expect(try desk.council.portalAccounts(by: hand).get().isEmpty)
    for person in desk.council.workspace.people.map(\.id) + ["admin", "root", "plr", ""] {
      for password in ["", "admin", "password", person] {
        let answer = desk.council.signIn(
          person, password: password, code: nil, from: "192.0.2.\(person.utf8.count)",
          at: at("09:00:00"))
        #expect(
          answer.diagnostics.first.map { [.notSignedIn, .tooManyTries].contains($0.code) } == true)
      }
    }
  }

  @Test(
    "Whoever lost password or phone is let in by a link of the administrator alone, without what was before (ASVS 6.4.3)(ASVS 6.4.4)"
  )
  func lost() throws {
    try active()
    let hand = at("10:00:00", "TM-07")
    let key = base32(try desk.council.beginFactor(by: hand).get())
    let codes = try desk.council.endFactor(
      code: TimeCode.digits(AccountTime.seconds(hand.at) / 30, key: key), by: hand
    ).get()
    let session = try desk.council.beginSession(of: "TM-07", by: .password, hand: hand)
    #expect(desk.council.invite("TM-07", by: desk.hand("TM-16")).diagnostics.first != nil)
    let link = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    // Until the link is used all is as it was.
    #expect(try desk.council.session(session.secret, at: hand) != .ended(person: "TM-07"))
    _ = try desk.council.activate(link, password: Self.other, at: at("10:05:00")).get()
    #expect(try desk.council.session(session.secret, at: hand) == .ended(person: "TM-07"))
    #expect(signIn(Self.password, code: codes[0], at: at("10:06:00")) == .notSignedIn)
    #expect(signIn(Self.other, at: at("10:06:00")) == nil)
    let anew = try desk.council.beginSession(
      of: "TM-07", by: .password, hand: at("10:07:00", "TM-07"))
    #expect(try desk.council.owesFactor(anew.session))
    #expect(try desk.council.ownAccount(by: hand).get().recoveryCodes == 0)
  }

  @Test(
    "Digits are guessed no faster than passwords, by whoever has the password (ASVS 6.5.5)(ASVS 6.6.3)(ASVS 6.3.1)"
  )
  func guessing() throws {
    try active()
    let hand = at("10:00:00", "TM-07")
    let key = base32(try desk.council.beginFactor(by: hand).get())
    _ = try desk.council.endFactor(
      code: TimeCode.digits(AccountTime.seconds(hand.at) / 30, key: key), by: hand
    ).get()
    for code in ["000000", "ABCDEFGHIJ", "", "111111", "222222"] {
      #expect(signIn(Self.password, code: code, at: at("10:10:00")) == .notSignedIn)
    }
    let right = TimeCode.digits(AccountTime.seconds(at("10:10:00").at) / 30, key: key)
    #expect(signIn(Self.password, code: right, at: at("10:10:00")) == .tooManyTries)
    // Digits of three steps before are over.
    let later = at("10:11:00")
    let old = TimeCode.digits(AccountTime.seconds(later.at) / 30 - 3, key: key)
    #expect(signIn(Self.password, code: old, at: later) == .notSignedIn)
  }

  @Test(
    "The administrator ends the session of anybody, and of everybody of a person; both are written down (ASVS 7.4.5)(ASVS 7.5.2)(ASVS 16.3.1)"
  )
  func ending() throws {
    let admin = desk.hand("ADM-01")
    let hand = at("10:00:00", "TM-07")
    let sessions = try (0..<3).map { _ in
      try desk.council.beginSession(of: "TM-07", by: .password, hand: hand)
    }
    _ = try desk.council.endSession(sessions[0].session.id, by: admin).get()
    #expect(try desk.council.session(sessions[0].secret, at: hand) == .ended(person: "TM-07"))
    #expect(try desk.council.session(sessions[1].secret, at: hand) != .ended(person: "TM-07"))
    #expect(try desk.council.endSessions(of: "TM-07", by: admin).get() == 2)
    #expect(try desk.council.session(sessions[2].secret, at: hand) == .ended(person: "TM-07"))
    var question = JournalQuestion()
    question.act = "signed out"
    #expect(try desk.council.journal(question, by: desk.hand("QA-01")).get().lines.count == 2)
  }

  @Test(
    "What is written down for those who run it says the same as the program (ASVS 6.1.1)(ASVS 6.1.3)(ASVS 7.1.1)(ASVS 7.1.2)(ASVS 7.1.3)"
  )
  func documented() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "packaging/README.md")
    let words = try String(contentsOf: path, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(SessionLimits.idle == 3600 && SessionLimits.whole == 43_200)
    #expect(words.contains("A session ends 60 minutes after the last page and after 12 hours"))
    #expect(PasswordRule.fewest == 15 && words.contains("at least 15 letters"))
    #expect(SignInDelay.after(5) == 30 && SignInDelay.ofAddress(49) == 0)
    #expect(SignInDelay.ofAddress(50) == 30)
    #expect(words.contains("After five wrong tries as a person, and fifty from an address"))
    for way in ["--provider", "--person-header", "passwords: off"] {
      #expect(words.contains(way), "\(way)")
    }
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
}
