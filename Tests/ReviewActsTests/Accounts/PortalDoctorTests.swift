import AccountStore
import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@testable import ReviewActs

@Suite("The doctor looks at the portal") struct PortalDoctorTests {
  let desk: TestCouncil
  private static let password = "seven otters paint lighthouses"

  init() throws {
    desk = try TestCouncil(
      settings: TestCouncil.settings.replacing(
        "{ id: ADM-01,", with: "{ id: ADM-01, login: ada,"))
    chmod(desk.folder, 0o700)
  }

  private func activate(_ person: String) throws {
    let secret = try desk.council.invite(person, by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(secret, password: Self.password, at: desk.hand(nil)).get()
    let key = try desk.council.beginFactor(by: desk.hand(person)).get()
    _ = key
    try desk.council.accounts().change(person, at: desk.hand().at) { $0.factor = $0.newFactor }
  }

  /// Everything as it should be.
  private func wellKept() throws {
    try activate("ADM-01")
    _ = try desk.council.lockTerminal(true, by: desk.hand("ADM-01")).get()
    _ = try desk.council.backUp(to: desk.folder + "/one.plrbackup", by: desk.hand()).get()
  }

  private func found(at time: String? = nil) throws -> [String] {
    if let time { desk.time = time }
    let outcome = desk.council.doctor(by: desk.hand("ADM-01"))
    _ = try outcome.get()
    return outcome.diagnostics.filter { $0.code.id.hasPrefix("B") }
      .map { "\($0.isError ? "error" : "warning") \($0.summary)" }
  }

  @Test("Where no portal ran it says nothing of one; where all is well, what it looked at")
  func well() throws {
    #expect(try found().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.folder + "/portal.sqlite"))
    try wellKept()
    #expect(try found().isEmpty)
    let lines = try desk.council.doctor(by: desk.hand("ADM-01")).get().lines
      .filter { $0.part == "portal" }.map(\.words)
    #expect(lines.contains { $0.contains("locked") } && lines.contains { $0.contains("backups") })
  }

  @Test("A file of accounts that others can read, or that is a link (ASVS 13.3.1)")
  func rights() throws {
    try wellKept()
    let path = desk.folder + "/portal.sqlite"
    chmod(path, 0o640)
    #expect(try found().contains { $0.hasPrefix("error others on this machine can read") })
    chmod(path, 0o600)
    #expect(try found().isEmpty)
    let secret = desk.folder + "/portal.secret"
    try desk.write("a secret", to: "portal.secret")
    chmod(secret, 0o644)
    #expect(try found().contains { $0.contains("portal.secret") })
    try FileManager.default.removeItem(atPath: secret)
    try FileManager.default.createSymbolicLink(atPath: secret, withDestinationPath: "/etc/hostname")
    #expect(try found().contains { $0.contains("no plain file") })
  }

  @Test("A file of accounts that is damaged")
  func damaged() throws {
    try wellKept()
    for index in 0..<200 {
      _ = try desk.council.keepSearch("C-\(index)", of: "TM-07", at: desk.hand().at)
    }
    try desk.council.accounts().close()
    try desk.reopen()
    let path = desk.folder + "/portal.sqlite"
    // All of it stands in the file by now; the copy of its pages beside it would hide what is done to them.
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try file.seekToEnd()
    // Pages in the middle, as a failing disk leaves them.
    try file.seek(toOffset: size / 4096 / 2 * 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 3))
    try file.close()
    let found = desk.council.doctor(by: desk.hand("ADM-01")).diagnostics.filter(\.isError)
    #expect(found.contains { $0.summary.contains("portal.sqlite") }, "\(found)")
  }

  @Test("A file of a newer version is left as it is, and said")
  func newer() throws {
    try wellKept()
    try desk.council.accounts().note(migration: "of the future")
    try desk.reopen()
    let found = desk.council.doctor(by: desk.hand("ADM-01")).diagnostics.map(\.summary)
    #expect(found.contains { $0.contains("newer") || $0.contains("cannot be opened") }, "\(found)")
    #expect(throws: (any Error).self) { try desk.council.answers() }
  }

  @Test("An earlier version's accounts are copied before they are brought to this one")
  func upgrade() throws {
    let desk = try TestCouncil()
    try writePrivately("", to: desk.folder + "/portal.sqlite")
    try AccountStore.makeFirstVersion(in: desk.folder)
    let copy = desk.folder + "/portal.sqlite.before-upgrade"
    #expect(!FileManager.default.fileExists(atPath: copy))
    try desk.council.answers()
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try AccountStore.versions(of: copy) == ["1"])
    #expect(try AccountStore.versions(of: desk.folder + "/portal.sqlite").contains("notices"))
  }

  @Test(
    "Sign-on half set up, a list to choose from beside real accounts, an open terminal (ASVS 13.4.2)"
  )
  func halfSetUp() throws {
    try wellKept()
    _ = try desk.council.lockTerminal(false, by: desk.hand("ADM-01")).get()
    #expect(try found().contains { $0.contains("the terminal beside the portal is open") })
    _ = try desk.council.lockTerminal(true, by: desk.hand("ADM-01")).get()
    _ = try desk.council.beginSession(of: "TM-07", by: .demonstration, hand: desk.hand("TM-07"))
    #expect(try found().contains { $0.hasPrefix("error somebody chose from a list") })
    #expect(throws: Refusal.self) { try desk.council.requireNothingReal() }
    try desk.council.accounts().change("ADM-01", at: "") { $0.factor = nil }
    #expect(try found().contains { $0.contains("no second factor yet") })
    try desk.council.accounts().change("ADM-01", at: "") { $0.isOff = true }
    try activate("TM-07")
    #expect(try found().contains { $0.contains("no administrator has a password") })
  }

  @Test("An old backup, none at all, and a clock that went back")
  func ages() throws {
    try activate("ADM-01")
    _ = try desk.council.lockTerminal(true, by: desk.hand("ADM-01")).get()
    #expect(try found() == ["warning there is no backup of this workspace yet"])
    _ = try desk.council.backUp(to: desk.folder + "/one.plrbackup", by: desk.hand()).get()
    #expect(try found(at: "2026-04-22T20:00:00Z").isEmpty)
    #expect(try found(at: "2026-04-24T21:00:00Z") == ["warning the latest backup is 9 days old"])
    _ = try desk.council.beginSession(of: "TM-07", by: .password, hand: desk.hand("TM-07"))
    #expect(
      try found(at: "2026-04-16T08:00:00Z").contains { $0.contains("a time that has not come") })
  }

  @Test(
    "A backup made while people are signed in restores without accounts, and says so; nobody of before is in"
  )
  func restore() throws {
    try desk.takeIn(TestForm(1).text)
    try wellKept()
    let session = try desk.council.beginSession(
      of: "ADM-01", by: .password, hand: desk.hand("ADM-01"))
    let path = desk.folder + "/two.plrbackup"
    let summary = try desk.council.backUp(to: path, by: desk.hand()).get()
    #expect(summary.leavesAccountsOut && !summary.files.contains { $0.hasPrefix("portal") })
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.range(of: Data("$y$".utf8)) == nil)
    let drill = Council.drill(path, by: desk.hand())
    #expect(drill.diagnostics.isEmpty)
    #expect(try drill.get().reviews == 1)
    let into = desk.folder + "/again"
    _ = try Council.restore(path, into: into, by: desk.hand()).get()
    let again = try Council(in: into)
    #expect(try again.session(session.secret, at: desk.hand(nil)) == .unknown)
    #expect(try again.reviews(ReviewListing(), by: desk.hand()).get().reviews.count == 1)
    // Invited anew, the person is in.
    let secret = try again.invite("ADM-01", by: desk.hand("ADM-01")).get()
    #expect(
      try again.activate(secret, password: Self.password, at: desk.hand(nil)).get() == "ADM-01")
  }

  @Test("Two hundred that open the accounts of a new workspace at once all find them whole")
  func firstAtOnce() throws {
    for _ in 0..<10 {
      let desk = try TestCouncil()
      let folder = desk.folder
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 20) { _ in
        do { try Council(in: folder).answers() } catch { failures.add("\(error)") }
      }
      #expect(failures.all == [])
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/portal.sqlite")
      #expect((mode[.posixPermissions] as? Int) == 0o600)
    }
  }
}

private final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [String] = []
  func add(_ words: String) { lock.withLock { all.append(words) } }
}
