import GRDB
import PracticeLearning
@testable import ReviewStore
import Testing

@Suite("Connections that read")
struct ReaderTests {
  @Test("What reads cannot write") func readersDoNotWrite() throws {
    let desk = try Desk()
    for sql in ["DELETE FROM draft", "CREATE TABLE x (y)", "UPDATE journal_head SET count = 0"] {
      #expect(throws: Refusal.self, "\(sql)") {
        try desk.read { try $0.db.execute(sql: sql) }
      }
    }
    // A copy of the store, which may write beside it, forbids it again behind itself.
    try desk.store { store in
      _ = try store.backUp(to: desk.folder + "/copy", settings: [], by: Desk.writer)
      #expect(throws: Refusal.self) {
        try store.read { try $0.db.execute(sql: "DELETE FROM draft") }
      }
    }
  }
}
