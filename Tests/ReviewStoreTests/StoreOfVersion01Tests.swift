import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore
import Testing

@Suite("A store of version 0.1") struct StoreOfVersion01Tests {
  private func open(_ desk: OldDesk) throws -> ReviewStore {
    try ReviewStore(opening: desk.folder, for: .reading)
  }

  @Test("It is copied, brought to this version and told of; the next opening says nothing")
  func upgraded() throws {
    let desk = try OldDesk()
    let store = try open(desk)
    #expect(store.remarks.map(\.code) == [.storeUpgraded])
    #expect(store.remarks.first?.advice.contains("plr.sqlite.before-2") == true)
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
    #expect(try store.verifyJournal().complaints == [])
    #expect(store.inspectReadingDocuments().complaints == [])
    try store.close()
  }

  @Test("It goes on being written to") func written() throws {
    let desk = try OldDesk()
    let store = try ReviewStore(opening: desk.folder, for: .writing(Desk.writer))
    try store.write(at: Desk.now) { _ = try $0.submit(review("R-1")) }
    #expect(try store.verifyJournal().complaints == [])
    try store.close()
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
      reviewOf: {
        if case .review(let review)? = document(inCanonical: $0) { review } else { nil }
      },
      moderationOf: {
        if case .moderation(let moderation)? = document(inCanonical: $0) { moderation } else { nil }
      })
  }
}

/// The document of a canonical text.
func document(inCanonical text: String) -> Document? {
  DocumentReader.documents(in: text, format: .json, named: "store").documents.first?.decode()
}
