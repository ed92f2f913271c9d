import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@testable import ReviewActs

@Suite("Sessions, and what is kept beyond their end") struct SessionTests {
  let desk: TestCouncil

  init() throws { desk = try TestCouncil() }

  /// Nobody yet, or somebody, at a time of the day.
  private func at(_ time: String, _ person: String? = nil) -> Hand {
    Hand(person, door: .portal, at: "2026-04-15T\(time)Z", today: desk.today)
  }

  private func begin(_ person: String = "TM-07", at time: String = "09:00:00") throws -> String {
    try desk.council.beginSession(of: person, by: .password, hand: at(time, person)).secret
  }

  private func state(_ secret: String, at time: String) throws -> String {
    switch try desk.council.session(secret, at: at(time)) {
    case .live(let session): "live \(session.person)"
    case .ended(let person): "ended \(person)"
    case .unknown: "unknown"
    }
  }

  /// What the journal says of somebody's account, the oldest first.
  private func journal(_ act: String) throws -> [String] {
    var question = JournalQuestion()
    question.act = act
    return try desk.council.journal(question, by: desk.hand("QA-01")).get().lines.reversed()
      .map { "\($0.person) \($0.subject)" }
  }

  @Test("A session ends 60 minutes after the last page, to the second (P2) (ASVS 7.3.1)")
  func idle() throws {
    let secret = try begin()
    #expect(try state(secret, at: "10:00:00") == "live TM-07")
    #expect(try state(secret, at: "11:00:00") == "live TM-07")
    #expect(try state(secret, at: "12:00:01") == "ended TM-07")
  }

  @Test("It ends after 12 hours, whatever is done (P2) (ASVS 7.3.2)")
  func whole() throws {
    let secret = try begin(at: "08:00:00")
    for hour in 9...20 {
      let time = (hour < 10 ? "0" : "") + "\(hour):00:00"
      #expect(try state(secret, at: time) == "live TM-07", "\(time)")
    }
    #expect(try state(secret, at: "20:00:01") == "ended TM-07")
  }

  @Test("One that has ended does not live again when the clock is set back (ASVS 7.4.1)")
  func noReturn() throws {
    let secret = try begin()
    #expect(try state(secret, at: "10:00:01") == "ended TM-07")
    #expect(try state(secret, at: "09:30:00") == "ended TM-07")
    let other = try begin("TM-16")
    try desk.council.tidyAccounts(at: at("10:00:01"))
    #expect(try state(other, at: "09:30:00") == "ended TM-16")
  }

  @Test("A secret nobody was given is unknown; each has 128 random bits or more (ASVS 7.2.3)")
  func secret() throws {
    let secrets = try (0..<20).map { _ in try begin() }
    #expect(Set(secrets).count == 20)
    // Letters and digits of base 32: five bits each.
    #expect(secrets.allSatisfy { $0.utf8.count * 5 >= 128 })
    #expect(try state(String(secrets[0].dropLast()) + "=", at: "09:01:00") == "unknown")
    #expect(try state("", at: "09:01:00") == "unknown")
  }

  @Test("Signing in anew ends the session the browser had, whoever's it was (ASVS 7.2.4)")
  func anew() throws {
    let before = try begin()
    let after = try desk.council.beginSession(
      of: "TM-16", by: .password, insteadOf: before, hand: at("09:05:00", "TM-16")
    ).secret
    #expect(try state(before, at: "09:06:00") == "ended TM-07")
    #expect(try state(after, at: "09:06:00") == "live TM-16")
  }

  @Test("The journal tells of signing in, out, running out and refused tries (ASVS 16.3.1)")
  func journalled() throws {
    let one = try begin()
    let two = try begin("TM-16")
    guard case .live(let session) = try desk.council.session(one, at: at("09:10:00")) else {
      Issue.record("not signed in")
      return
    }
    _ = try desk.council.endSession(session.id, by: at("09:11:00", "TM-07")).get()
    _ = try state(two, at: "10:00:01")
    _ = try state(two, at: "10:00:02")
    #expect(try journal("signed in") == ["TM-07 TM-07", "TM-16 TM-16"])
    #expect(try journal("signed out") == ["TM-07 TM-07", "TM-16 TM-16"])
    _ = try begin("TM-30", at: "11:00:00")
    try desk.council.tidyAccounts(at: at("12:30:00"))
    try desk.council.tidyAccounts(at: at("13:30:00"))
    #expect(try journal("signed out").last == "TM-30 TM-30")
    #expect(try journal("signed out").count == 3)
    for _ in 0..<8 {
      _ = desk.council.signIn(
        "TM-07", password: "wrong", code: nil, from: "192.0.2.4", at: at("14:00:00"))
    }
    // Five wrong ones and one that had to wait; whoever keeps trying fills no journal.
    #expect(try journal("refused").count == 6)
  }

  @Test("Where nothing can be written down nobody comes in, and nobody stays in (ASVS 16.5.3)")
  func failClosed() throws {
    let secret = try begin()
    let path = desk.folder + "/portal.sqlite"
    try desk.reopen()
    try Data("no store".utf8).write(to: URL(filePath: path))
    for file in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + file) }
    #expect(throws: (any Error).self) { try state(secret, at: "09:01:00") }
    #expect(throws: (any Error).self) { try begin() }
    let answer = desk.council.signIn(
      "TM-07", password: "x", code: nil, from: "192.0.2.4", at: at("09:01:00"))
    #expect(throws: (any Error).self) { try answer.get() }
  }

  @Test("What was sent after the end is kept byte for byte, for that person alone (P1)")
  func kept() throws {
    let body = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
    let post = KeptPost(person: "TM-07", path: "/reviews/x/form/planning", body: body)
    try desk.council.keep(post, at: "2026-04-15T10:00:00Z")
    #expect(try desk.council.keptPosts(of: "TM-07") == [post])
    #expect(try desk.council.keptPosts(of: "TM-16").isEmpty)
    try desk.council.forget(kept: post.id, of: "TM-16")
    #expect(try desk.council.keptPosts(of: "TM-07") == [post])
    try desk.council.forget(kept: post.id, of: "TM-07")
    #expect(try desk.council.keptPosts(of: "TM-07").isEmpty)
  }

  @Test("It is kept 30 days, a megabyte at once and the newest twenty of a person (P1)")
  func keptLimits() throws {
    let large = KeptPost(person: "TM-07", path: "/x", body: [UInt8](repeating: 65, count: 1 << 20))
    try desk.council.keep(large, at: "2026-04-15T10:00:00Z")
    var larger = large
    larger.body.append(65)
    #expect(throws: Refusal.self) { try desk.council.keep(larger, at: "2026-04-15T10:00:00Z") }
    for number in 0..<20 {
      try desk.council.keep(
        KeptPost(person: "TM-07", path: "/\(number)", body: [1]), at: "2026-04-15T10:00:01Z")
    }
    let kept = try desk.council.keptPosts(of: "TM-07").map(\.path)
    #expect(kept == (0..<20).reversed().map { "/\($0)" })
    try desk.council.tidyAccounts(at: day(30, "10:00:00"))
    #expect(try desk.council.keptPosts(of: "TM-07").count == 20)
    try desk.council.tidyAccounts(at: day(30, "10:00:02"))
    #expect(try desk.council.keptPosts(of: "TM-07").isEmpty)
  }

  private func day(_ days: Int, _ time: String) -> Hand {
    let day = desk.today.adding(days: days)
    return Hand(nil, door: .portal, at: "\(day)T\(time)Z", today: day)
  }

  @Test("It is known for 30 days whose an ended session was, so that what is sent is kept (P1)")
  func whose() throws {
    let secret = try begin()
    try desk.council.tidyAccounts(at: day(29, "09:00:00"))
    #expect(try desk.council.session(secret, at: day(29, "09:00:00")) == .ended(person: "TM-07"))
    try desk.council.tidyAccounts(at: day(31, "09:00:00"))
    #expect(try desk.council.session(secret, at: day(31, "09:00:00")) == .unknown)
  }

  @Test("Of many who send one form at once one is the first, in whatever process (P4)")
  func once() async throws {
    let folder = desk.folder
    let states = await withTaskGroup(of: FormState?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try? Council(in: folder).beginForm("form-1", of: "TM-07", at: "2026-04-15T10:00:00Z")
        }
      }
      return await group.reduce(into: [FormState?]()) { $0.append($1) }
    }
    #expect(states.count { $0 == .new } == 1)
    #expect(states.count { $0 == .begun } == 7)
    let council = desk.council
    try council.endForm("form-1", of: "TM-07", location: "/reviews/x")
    let time = "2026-04-15T10:00:01Z"
    #expect(
      try council.beginForm("form-1", of: "TM-07", at: time) == .done(location: "/reviews/x"))
    // Somebody else's form of the same name is another.
    #expect(try council.beginForm("form-1", of: "TM-16", at: time) == .new)
    // One that was refused may be sent again; one that was done may not.
    try council.dropForm("form-1", of: "TM-16")
    #expect(try council.beginForm("form-1", of: "TM-16", at: time) == .new)
    try council.dropForm("form-1", of: "TM-07")
    #expect(
      try council.beginForm("form-1", of: "TM-07", at: time) == .done(location: "/reviews/x"))
  }

  @Test("What is searched for stands under an id of its own, for that person alone (ASVS 14.2.1)")
  func searches() throws {
    let id = try desk.council.keepSearch("C-9001", of: "TM-07", at: "2026-04-15T10:00:00Z")
    #expect(!id.contains("9001"))
    #expect(try desk.council.search(id, of: "TM-07") == "C-9001")
    #expect(try desk.council.search(id, of: "TM-16") == nil)
    try desk.council.tidyAccounts(at: day(1, "10:00:01"))
    #expect(try desk.council.search(id, of: "TM-07") == nil)
  }

  @Test("What is removed is gone from the bytes of the files (V7)")
  func removed() throws {
    let planted = "Planted words of somebody's form"
    let post = KeptPost(person: "TM-07", path: "/x", body: Array(planted.utf8))
    try desk.council.keep(post, at: "2026-04-15T10:00:00Z")
    try desk.council.forget(kept: post.id, of: "TM-07")
    try desk.council.tidyAccounts(at: at("10:00:01"))
    for file in try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    where file.hasPrefix("portal.sqlite") {
      let bytes = try Data(contentsOf: URL(filePath: desk.folder + "/" + file))
      #expect(bytes.range(of: Data(planted.utf8)) == nil, "\(file)")
    }
  }
}
