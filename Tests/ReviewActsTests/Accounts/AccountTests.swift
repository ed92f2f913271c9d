import AccountStore
import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@testable import ReviewActs

@Suite("Accounts") struct AccountTests {
  let desk: TestCouncil

  init() throws { desk = try TestCouncil() }

  private static let password = "seven otters paint lighthouses"

  private func at(_ time: String) -> Hand {
    Hand(nil, at: "2026-04-15T\(time)Z", today: desk.today)
  }

  private func active(_ person: String = "TM-07", _ password: String = password) throws {
    let secret = try desk.council.invite(person, by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(secret, password: password, at: at("09:00:00")).get()
  }

  private func signIn(
    _ person: String, _ password: String = password, from source: String = "192.0.2.1",
    at time: String = "10:00:00"
  ) -> DiagnosticCode? {
    desk.council.signIn(person, password: password, code: nil, from: source, at: at(time))
      .diagnostics.first?.code
  }

  @Test(
    "Whoever is switched off is not let in by a link of before, nor by the password (ASVS 7.4.2)")
  func linkOfBefore() throws {
    try active()
    let link = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    _ = try desk.council.switchOff("TM-07", by: desk.hand("ADM-01")).get()
    #expect(try desk.council.invited(link, at: at("09:30:00")) == nil)
    let late = desk.council.activate(link, password: Self.password, at: at("09:30:00"))
    #expect(late.diagnostics.map(\.code) == [.notSignedIn])
    #expect(signIn("TM-07") == .notSignedIn)
    // Invited again: not by the password of before, but by one that is chosen anew.
    let anew = try desk.council.invite("TM-07", by: desk.hand("ADM-01")).get()
    #expect(signIn("TM-07", at: "11:00:00") == .notSignedIn)
    let other = "eleven quiet harbours at dusk"
    _ = try desk.council.activate(anew, password: other, at: at("11:30:00")).get()
    #expect(signIn("TM-07", other, at: "12:00:00") == nil)
  }

  @Test("Nobody who has left uses a link, and an account ends with its last day (ASVS 6.4.1)")
  func lastDay() throws {
    let link = try desk.council.invite("SW-118", by: desk.hand("ADM-01")).get()
    let settings = TestCouncil.settings.replacing(
      "{ id: SW-118,", with: "{ id: SW-118, until: 2026-04-14,")
    try desk.write(settings, to: "plr.yaml")
    try desk.reopen()
    let left = desk.council.activate(link, password: Self.password, at: at("09:00:00"))
    #expect(left.diagnostics.map(\.code) == [.notSignedIn])
    let day = desk.today
    let inspector = try desk.council.invite("INS-01", until: day, by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(inspector, password: Self.password, at: at("09:00:00")).get()
    #expect(signIn("INS-01") == nil)
    let morrow = Hand(nil, at: "2026-04-16T09:00:00Z", today: day.adding(days: 1))
    let late = desk.council.signIn(
      "INS-01", password: Self.password, code: nil, from: "192.0.2.1", at: morrow)
    #expect(late.diagnostics.map(\.code) == [.notSignedIn])
  }

  @Test("Tries side by side are counted before any of them is looked at (ASVS 6.3.1)")
  func sideBySide() async throws {
    try active()
    let (council, hand) = (desk.council, at("10:00:00"))
    let codes = await withTaskGroup(of: DiagnosticCode?.self) { group in
      for number in 0..<16 {
        group.addTask {
          council.signIn(
            "TM-07", password: "wrong \(number)", code: nil, from: "192.0.2.\(number)", at: hand
          ).diagnostics.first?.code
        }
      }
      return await group.reduce(into: [DiagnosticCode?]()) { $0.append($1) }
    }
    #expect(codes.count { $0 == .notSignedIn } == 5)
    #expect(codes.count { $0 == .tooManyTries } == 11)
  }

  @Test("Whoever is unknown waits like whoever is known: waiting tells nothing (ASVS 6.3.8)")
  func unknownWaits() throws {
    try active()
    for person in ["TM-07", "NOBODY-1"] {
      let codes = (0..<7).map { signIn(person, "wrong", from: "198.51.100.\($0)") }
      #expect(
        codes == [
          .notSignedIn, .notSignedIn, .notSignedIn, .notSignedIn, .notSignedIn,
          .tooManyTries, .tooManyTries,
        ])
    }
    // However it is written, it is one person.
    #expect(signIn(" tm-07 ", "wrong", from: "198.51.100.99") == .tooManyTries)
  }

  @Test(
    "After an hour without a wrong try it begins anew; a right one forgets the person's (ASVS 6.3.1)"
  )
  func anew() throws {
    try active()
    for _ in 0..<4 { #expect(signIn("TM-07", "wrong") == .notSignedIn) }
    #expect(signIn("TM-07") == nil)
    for _ in 0..<5 { #expect(signIn("TM-07", "wrong", at: "10:00:01") == .notSignedIn) }
    #expect(signIn("TM-07", at: "10:00:02") == .tooManyTries)
    #expect(signIn("TM-07", "wrong", at: "11:00:02") == .notSignedIn)
    #expect(signIn("TM-07", at: "11:00:02") == nil)
  }

  @Test(
    "An address waits after fifty wrong tries, whoever they were as: an office stands behind one (ASVS 2.4.1)(ASVS 6.3.1)"
  )
  func address() throws {
    try active()
    for number in 0..<50 { #expect(signIn("NOBODY-\(number)", "wrong") == .notSignedIn) }
    #expect(signIn("TM-07", at: "10:00:01") == .tooManyTries)
    #expect(signIn("TM-07", from: "192.0.2.2", at: "10:00:01") == nil)
  }

  @Test("The old password is guessed no faster at the change of it (ASVS 6.2.3)(ASVS 6.3.1)")
  func changing() throws {
    try active()
    let hand = desk.hand("TM-07")
    func change(_ old: String) -> DiagnosticCode? {
      desk.council.changePassword(
        from: old, to: "eleven quiet harbours at dusk", keeping: nil, by: hand
      ).diagnostics.first?.code
    }
    for _ in 0..<5 { #expect(change("wrong") == .notSignedIn) }
    #expect(change(Self.password) == .tooManyTries)
  }

  @Test(
    "Passwords of 128 letters of any kind hold, and are told apart to the last one (ASVS 6.2.9)",
    arguments: ["å", "漢", "🦦", "ab "])
  func long(_ letter: String) throws {
    let words = "seven otters paint lighthouses "
    let password = words + String(repeating: letter, count: 128)
    try active("TM-07", password)
    #expect(signIn("TM-07", password) == nil)
    #expect(signIn("TM-07", String(password.dropLast())) == .notSignedIn)
    #expect(signIn("TM-07", String(password.dropLast()) + "x") == .notSignedIn)
  }

  @Test(
    "Passwords and recovery codes are stored by yescrypt, each person's with a salt (ASVS 6.5.2)(ASVS 11.4.2)"
  )
  func stored() throws {
    try active()
    let store = try AccountStore(in: desk.folder)
    let hash = try #require(try store.account("TM-07")?.password)
    // The parameters of cost 6; see crypt(5).
    #expect(hash.hasPrefix("$y$jAT$"), "\(hash.prefix(8))")
    try store.set(recoveryCodes: ["ABCDEFGHIJ", "KLMNOPQRST"], of: "TM-07")
    let hashes = try Secrets.passwords(["ABCDEFGHIJ", "KLMNOPQRST"])
    #expect(hashes.allSatisfy { $0.hasPrefix("$y$jAT$") })
    // Those of one person have one salt, of at least 128 bits, and no other set has it.
    let salts = (hashes + [hash]).map { $0.split(separator: "$")[2] }
    #expect(salts[0] == salts[1] && salts[0] != salts[2] && salts[0].utf8.count >= 22)
    #expect(try !store.use(recoveryCode: "ABCDEFGHIK", of: "TM-07"))
    #expect(try !store.use(recoveryCode: "ABCDEFGHIJ", of: "TM-16"))
    #expect(try store.use(recoveryCode: "ABCDEFGHIJ", of: "TM-07"))
    #expect(try !store.use(recoveryCode: "ABCDEFGHIJ", of: "TM-07"))
    #expect(try store.recoveryCodes(of: "TM-07") == 1)
  }

  @Test(
    "A second factor is owed by whoever has a password, unless the council waives it (ASVS 6.3.3)")
  func owed() throws {
    try active()
    let hand = desk.hand("TM-07")
    func session(_ way: SignOnWay) throws -> PortalSession {
      try desk.council.beginSession(of: "TM-07", by: way, hand: hand).session
    }
    #expect(try desk.council.owesFactor(session(.password)))
    #expect(try !desk.council.owesFactor(session(.provider)))
    try desk.write(
      TestCouncil.settings + "portal: { second_factor: optional }\n", to: "plr.yaml")
    try desk.reopen()
    #expect(try !desk.council.owesFactor(session(.password)))
  }

  @Test("The file is made once, by however many programs open it first, and is its owner's (K2)")
  func opened() async throws {
    let (folder, hand) = (desk.folder, desk.hand("ADM-01"))
    let people = ["TM-07", "TM-16", "TM-30", "SM-01", "SM-02", "HOS-01", "DIR-01", "AUD-1"]
    let invited = await withTaskGroup(of: Bool.self) { group in
      for person in people {
        group.addTask { (try? Council(in: folder).invite(person, by: hand).get()) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(invited == people.count)
    #expect(
      try desk.council.portalAccounts(by: hand).get().map(\.person).sorted() == people.sorted())
    chmod(folder + "/portal.sqlite", 0o644)
    _ = try Council(in: folder).portalAccounts(by: hand).get()
    var status = stat()
    #expect(stat(folder + "/portal.sqlite", &status) == 0 && status.st_mode & 0o077 == 0)
  }

  @Test("A token holds no more when its person may not make one any more (ASVS 8.3.1)")
  func tokenOfBefore() throws {
    let made = try desk.council.makeToken(
      named: "Power BI", scopes: [.data], days: 30, by: desk.hand("ANA-01")
    ).get()
    #expect(try desk.council.token(made.secret, at: at("22:00:00")) != nil)
    try desk.write(
      TestCouncil.settings.replacing("ANA-01, role: analyst", with: "ANA-01, role: practitioner"),
      to: "plr.yaml")
    try desk.reopen()
    #expect(try desk.council.token(made.secret, at: at("22:00:00")) == nil)
  }

  @Test("Two people with one login are refused: a system user is one person")
  func oneLogin() throws {
    let settings = TestCouncil.settings
      .replacing("{ id: ADM-01,", with: "{ id: ADM-01, login: ada,")
      .replacing("{ id: QA-01,", with: "{ id: QA-01, login: ada,")
    let refusal = #expect(throws: Refusal.self) { try TestCouncil(settings: settings) }
    #expect(refusal?.diagnostics.map(\.code) == [.repeatedID])
  }
}
