import GRDB
import Glibc
import PracticeLearning

extension ReviewStore {
  /// Makes a store that is full from the start; a failure, also of the power, leaves none behind.
  ///
  /// It is filled under another name without log and without waiting for the disk, its indexes made at
  /// the end; then it is brought to disk, switched to its log and renamed. The journal has one entry for
  /// all of it.
  ///
  /// - Parameters:
  ///   - folder: an existing folder without a store.
  ///   - writer: who makes it.
  ///   - subject: what the journal says was made, such as `1000000 reviews, seed 1`.
  ///   - names: the names that will be used.
  ///   - fill: adds the reviews.
  /// - Throws: `Refusal` with S004, S005 or S007; what `fill` throws.
  package static func create(
    in folder: String, by writer: Writer, simulating subject: String, names: BulkNames,
    _ fill: (BulkFill) throws -> Void
  ) throws {
    try create(in: folder, by: writer) { queue in
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            PRAGMA journal_mode = DELETE;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous  = OFF;
            PRAGMA foreign_keys = OFF;
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA temp_store   = FILE;
            """)
        try db.inTransaction {
          try self.fill(db, by: writer, simulating: subject, names, fill)
          return .commit
        }
        try db.execute(
          sql: """
            PRAGMA locking_mode = NORMAL;
            PRAGMA synchronous  = FULL;
            PRAGMA journal_mode = WAL;
            """)
      }
    }
  }

  private static func fill(
    _ db: Database, by writer: Writer, simulating subject: String, _ names: BulkNames,
    _ fill: (BulkFill) throws -> Void
  ) throws {
    let aside = try BulkAside(db)
    let batch = try Batch(db, by: writer)
    let bulk = try BulkFill(db, names, entry: try batch.journal(.simulate, subject))
    try fill(bulk)
    try batch.seal()
    try aside.putBack(db)
  }
}
