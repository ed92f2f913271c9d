import Foundation
import GRDB
import PracticeLearning
import ReviewDocuments
import ReviewStore
import Testing

@Suite("A store of version 0.1") struct StoreOfVersion01Tests {
  private func open(_ desk: OldDesk) throws -> ReviewStore {
    try ReviewStore(opening: desk.folder)
  }

  @Test("It is copied, brought to this version and told of; the next opening says nothing")
  func upgraded() throws {
    let desk = try OldDesk()
    let store = try open(desk)
    #expect(store.remarks.map(\.code) == [.storeUpgraded])
    #expect(store.remarks.first?.advice.description.contains("plr.sqlite.before-2") == true)
    try store.close()
    #expect(try desk.number("PRAGMA user_version") == 2)
    let copy = desk.path + ".before-2"
    #expect(try desk.number("PRAGMA user_version", of: copy) == 1)
    #expect(try desk.number("SELECT count(*) FROM review", of: copy) == 4)
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try open(desk)
    #expect(again.remarks.isEmpty)
    try again.close()
  }

  @Test("Everything in it is there and passes every check") func whole() throws {
    let desk = try OldDesk()
    let store = try open(desk)
    let counts = try store.read { try $0.counts() }
    let found = [
      counts.reviews, counts.moderations, counts.allocations, counts.actions, counts.drafts,
    ]
    #expect(found == [4, 2, 4, 3, 1])
    // The file of this test is made by SQLite's own rights.
    #expect(store.inspectReadingDocuments().complaints.filter { $0.code != .openToOthers } == [])
    #expect(try store.read { try $0.journal().last?.act } == .upgrade)
    try store.close()
  }

  @Test("It goes on being written to") func written() throws {
    let desk = try OldDesk()
    let store = try ReviewStore(opening: desk.folder)
    var later = Desk.writer
    later.at = "2026-11-30T12:00:00Z"
    try store.write(by: later) { _ = try $0.note(.exportDocuments, "all", content: "4 reviews") }
    #expect(store.inspectReadingDocuments().complaints.filter { $0.code != .openToOthers } == [])
    try store.close()
  }

  @Test("A text that was changed before is not sealed: it is named, and the store left as it was")
  func tampered() throws {
    let desk = try OldDesk()
    let queue = try DatabaseQueue(path: desk.path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          DROP TRIGGER review_revision_is_never_changed;
          UPDATE review_revision SET document = replace(document, 'good', 'outstanding') WHERE id = 2
          """)
    }
    try queue.close()
    #expect(codes { _ = try open(desk) } == ["S009"])
    #expect(try desk.number("PRAGMA user_version") == 1)
  }

  @Test("In a folder that cannot be written it is refused, and left as it is")
  func locked() throws {
    let desk = try OldDesk()
    let before = try Data(contentsOf: URL(filePath: desk.path))
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: desk.folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: desk.folder)
    }
    // Root may write anywhere; then it is upgraded.
    if access(desk.folder, W_OK) != 0 { #expect(codes { _ = try open(desk) } == ["S004"]) }
    #expect(try Data(contentsOf: URL(filePath: desk.path)) == before)
  }
}

extension ReviewStore {
  /// Looks it over with documents read as the program reads them.
  func inspectReadingDocuments() -> Inspection {
    inspect(
      reading: DocumentReaders(
        review: {
          if case .review(let review)? = document(inCanonical: $0) { review } else { nil }
        },
        moderation: {
          if case .moderation(let moderation)? = document(inCanonical: $0) {
            moderation
          } else {
            nil
          }
        },
        week: {
          if case .practiceWeek(let week)? = document(inCanonical: $0) { week } else { nil }
        }))
  }
}

/// The document of a canonical text.
func document(inCanonical text: String) -> Document? {
  DocumentReader.documents(in: text, format: .json, named: "store").documents.first?.decode()
}
