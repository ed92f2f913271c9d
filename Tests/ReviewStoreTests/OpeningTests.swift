import Foundation
import PracticeLearning
import ReviewStore
import Testing

@Suite("Opening a store") struct OpeningTests {
  private func read(_ folder: String) throws {
    _ = try ReviewStore(opening: folder).read { try $0.counts() }
  }
  private func write(_ folder: String) throws {
    _ = try ReviewStore(opening: folder)
      .write(by: Desk.writer) { try $0.submit(review("R-1")) }
  }

  @Test(
    "A file that is no store is refused and left as it is",
    arguments: ["", "not a database", String(repeating: "PK\u{3}\u{4} a spreadsheet ", count: 400)])
  func notAStore(content: String) throws {
    let desk = try Desk()
    try content.write(toFile: desk.path, atomically: true, encoding: .utf8)
    #expect(codes { try read(desk.folder) } == ["S001"])
    #expect(codes { try write(desk.folder) } == ["S001"])
    #expect(try String(contentsOfFile: desk.path, encoding: .utf8) == content)
  }

  @Test("Another program's SQLite file is not taken for a store") func otherDatabase() throws {
    let desk = try Desk()
    try desk.tamper("PRAGMA application_id = 0")
    #expect(codes { try write(desk.folder) } == ["S001"])
  }

  @Test(
    "A store of a newer version is refused and left as it is",
    arguments: ["PRAGMA user_version = 9", "INSERT INTO grdb_migrations VALUES ('2 later')"])
  func newer(sql: String) throws {
    let desk = try Desk()
    try desk.tamper(sql)
    let before = try desk.bytes
    #expect(codes { try read(desk.folder) } == ["S002"])
    #expect(codes { try write(desk.folder) } == ["S002"])
    #expect(try desk.bytes == before)
  }

  @Test("A damaged store is told as such") func damaged() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      for number in 0..<200 { _ = try batch.submit(review("R-\(number)")) }
    }
    var bytes = try desk.bytes
    for index in 100..<bytes.count { bytes[index] = bytes[index] &* 31 &+ 7 }
    try bytes.write(to: URL(filePath: desk.path))
    #expect(codes { try read(desk.folder) }.first?.hasPrefix("S0") == true)
  }

  @Test("A folder without a store, and one that has one already") func missing() throws {
    let desk = try Desk()
    #expect(codes { try read(desk.folder + "/elsewhere") } == ["S006"])
    #expect(codes { try ReviewStore.create(in: desk.folder, by: Desk.writer) } == ["S007"])
  }

  @Test("A folder that cannot be written to") func notWritable() throws {
    #expect(codes { try ReviewStore.create(in: "/proc/self", by: Desk.writer) } == ["S004"])
    #expect(codes { try ReviewStore.create(in: "/dev/null/x", by: Desk.writer) } == ["S004"])
  }

  @Test("Reading leaves nothing behind and the file byte for byte as it was") func reading() throws
  {
    let desk = try Desk()
    try write(desk.folder)
    let before = try desk.bytes
    let store = try ReviewStore(opening: desk.folder)
    _ = try store.read { try $0.reviews() }
    _ = try store.tallies(period: Period(FinancialYear(startingIn: 2025)), on: day("2026-04-01"))
    _ = store.inspect()
    try store.close()
    #expect(try desk.bytes == before)
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
    #expect(files == ["plr.lock", "plr.sqlite"])
  }

  @Test("Readers see what was committed while a writer is at work, and do not wait") func readers()
    throws
  {
    let desk = try Desk()
    let writer = try ReviewStore(opening: desk.folder)
    let seen = try writer.write(by: Desk.writer) { batch throws in
      _ = try batch.submit(review("R-1"))
      return try desk.read { try $0.counts().reviews }
    }
    #expect(seen == 0)
    #expect(try desk.read { try $0.counts().reviews } == 1)
  }

  @Test("A second writer waits, then says who is writing, with what, and since when")
  func busy() throws {
    let desk = try Desk()
    let first = try ReviewStore(opening: desk.folder)
    try first.write(by: Desk.writer) { batch in
      try batch.note(.exportDocuments, "x", content: "")
      let before = ContinuousClock.now
      do {
        try write(desk.folder)
        Issue.record("a second writer got in")
      } catch let refusal as Refusal {
        let complaint = refusal.diagnostics[0]
        #expect(complaint.code == .storeBusy)
        #expect(
          complaint.summary
            == "QA-01 is writing to this workspace with \"plr import\" since 2026-02-14T09:30:00Z")
        #expect(complaint.advice.description.contains("process \(getpid())"))
      }
      #expect(ContinuousClock.now - before >= Desk.writer.wait)
    }
    try first.close()
  }

  @Test("The lock is that of a transaction: two who have the store open write in turn")
  func next() throws {
    let desk = try Desk()
    let first = try ReviewStore(opening: desk.folder)
    let second = try ReviewStore(opening: desk.folder)
    for (number, store) in [first, second, first, second].enumerated() {
      try store.write(by: Desk.writer) {
        _ = try $0.submit(review("R-\(number)", case: "C-\(number)"))
      }
    }
    #expect(try first.read { try $0.counts().reviews } == 4)
    try first.close()
    try second.close()
    #expect(try desk.store { $0.verifyJournal().complaints } == [])
  }

  @Test("Many read at once beside a writer, and none waits") func readersBeside() async throws {
    let desk = try Desk()
    let store = try ReviewStore(opening: desk.folder)
    try store.write(by: Desk.writer) { batch in
      _ = try batch.submit(review("R-1"))
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        #expect((try? store.read { try $0.counts().reviews }) == 0)
      }
    }
    #expect(try store.read { try $0.counts().reviews } == 1)
    try store.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
    #expect(files == ["plr.lock", "plr.sqlite"])
  }

  @Test("A refused document leaves no byte behind, not even the names it used") func refused()
    throws
  {
    let desk = try Desk()
    let before = try desk.bytes
    try desk.write { _ = try $0.record(moderation(of: "R-9", by: "NEW-1")) }
    #expect(try desk.bytes == before)
  }

  @Test("Store and lock are their owner's alone, whatever the umask (K2)") func modes() throws {
    let desk = try Desk()
    // Made here: a desk's store is a copy.
    try FileManager.default.removeItem(atPath: desk.path)
    try ReviewStore.create(in: desk.folder, by: Desk.writer)
    for name in ["plr.sqlite", "plr.lock"] {
      let path = desk.folder + "/" + name
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
    let folder = desk.folder + "/a/b"
    try PrivateFile.makeFolder(folder)
    try PrivateFile.write("words", to: folder + "/x.yaml")
    let modes = try [desk.folder + "/a", folder, folder + "/x.yaml"].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o700, 0o600])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x.yaml"])
  }

  @Test("A pipe in the store's place is refused at once (K8)", .timeLimit(.minutes(1)))
  func pipe() throws {
    let desk = try Desk()
    try FileManager.default.removeItem(atPath: desk.path)
    #expect(mkfifo(desk.path, 0o600) == 0)
    #expect(codes { try read(desk.folder) } == ["S001"])
    #expect(codes { try write(desk.folder) } == ["S001"])
  }

  @Test("Once a page is known to be damaged nothing is written, until a check finds it sound (K7)")
  func page() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      for number in 0..<200 { _ = try batch.submit(review("R-\(number)", case: "C-\(number)")) }
    }
    let sound = try desk.bytes
    var bytes = sound
    let page = bytes.count / 4096 / 2 * 4096
    for index in page..<page + 4096 { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: desk.path))
    #expect(try !desk.store { $0.inspect().complaints }.isEmpty)
    #expect(codes { try write(desk.folder) } == ["S010"])
    try sound.write(to: URL(filePath: desk.path))
    #expect(try desk.store { $0.verifyJournal().complaints } == [])
    #expect(codes { try write(desk.folder) } == [])
  }

  @Test("A store whose writer was cut off is looked over when it is opened (K7)") func cutOff()
    throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      for number in 0..<200 { _ = try batch.submit(review("R-\(number)", case: "C-\(number)")) }
    }
    let sound = try desk.bytes
    let pages = sound.count / 4096
    // A page that this reader does not come by.
    let isUnseen = try (pages / 2..<pages).contains { page in
      var bytes = sound
      for index in page * 4096..<(page + 1) * 4096 { bytes[index] = 0xA5 }
      try bytes.write(to: URL(filePath: desk.path))
      return codes { try read(desk.folder) } == []
    }
    #expect(isUnseen)
    try "QA-01\nplr import\n1\n2026\n".write(
      toFile: desk.folder + "/plr.lock", atomically: false, encoding: .utf8)
    #expect(codes { try read(desk.folder) } == ["S010"])
  }

  @Test("A log left by a writer that was cut off is read, and not moved by readers") func leftLog()
    throws
  {
    let desk = try Desk()
    let writer = try ReviewStore(opening: desk.folder)
    try writer.write(by: Desk.writer) { _ = try $0.submit(review("R-1")) }
    // The files as a killed process leaves them: the log is not moved into the store.
    let copy = try Desk()
    for suffix in ["", "-wal"] {
      let data = try Data(contentsOf: URL(filePath: desk.path + suffix))
      try data.write(to: URL(filePath: copy.path + suffix))
    }
    try writer.close()
    let before = try copy.bytes
    #expect(try copy.read { try $0.reviews().map(\.id) } == ["R-1"])
    #expect(try copy.bytes == before)
    try copy.write { _ = try $0.submit(review("R-2")) }
    #expect(try copy.read { try $0.reviews().map(\.id) } == ["R-1", "R-2"])
    #expect(try copy.store { $0.verifyJournal().complaints } == [])
  }

  @Test("What the store's own rules refuse is told without the statement that met them")
  func constraint() throws {
    let desk = try Desk()
    try desk.tamper(
      """
      CREATE TRIGGER stop BEFORE INSERT ON review_heading
      BEGIN SELECT RAISE(ABORT, 'stopped here'); END
      """)
    do {
      try write(desk.folder)
      Issue.record("it was stored")
    } catch let refusal as Refusal {
      let words = refusal.diagnostics.map { "\($0.summary) \($0.advice)" }.joined()
      #expect(words.contains("stopped here"))
      #expect(!words.contains("INSERT"))
    }
  }
}
