import GRDB
import Glibc
package import PracticeLearning
import Synchronization

/// The store of a workspace: one SQLite file whose every change is one whole transaction.
///
/// It is opened once. Any number of threads and processes read at any time and never wait; one at a time
/// writes, and has the lock for its transaction alone. What `write` returns from is on disk.
package final class ReviewStore: Sendable {
  let file: StoreFile
  let readers: StoreReaders
  private let writing = Mutex<DatabaseQueue?>(nil)
  /// What whoever opened it should know, such as that it was brought to a newer version.
  package let remarks: [Diagnostic]

  /// Opens the store of a workspace; nothing in the folder is changed, unless an earlier version made it.
  ///
  /// - Parameters:
  ///   - folder: the workspace.
  ///   - opener: who opens it, for the journal of a store that has to be brought to this version.
  /// - Throws: `Refusal` with S001, S002, S003 to S006 or S010.
  package init(opening folder: String, by opener: Writer = .nobody) throws {
    let file = StoreFile(in: folder)
    let version = try file.version()
    self.file = file
    remarks =
      try version < Schema.version ? StoreUpgrade(file: file, writer: opener).run() : []
    readers = StoreReaders(of: file)
    let isSuperseded = try readers.read {
      try Schema.migrator(by: opener).hasBeenSuperseded($0)
    }
    guard !isSuperseded else { throw StoreFailure.newer(file.path, version: Schema.version + 1) }
    if file.wasLeftInTheMidst {
      try checkPages()
      // Taken and given back, so that the note is gone and the next one need not look again.
      var checker = opener
      checker.wait = .zero
      _ = try? WriterLock(file.lockPath, for: checker)
    }
  }

  /// Closes the store; what was written is in the one file then, unless others are reading.
  package func close() throws {
    try readers.close()
    try StoreFailure.explained(at: file.path) {
      try writing.withLock { queue in
        try queue?.close()
        queue = nil
      }
    }
  }

  /// Reads at one moment of the store: what others write meanwhile does not show.
  package func read<T>(_ body: (Reading) throws -> T) throws -> T {
    try readers.read { db in try body(Reading(db)) }
  }

  /// Stores everything that is done in `body`, or nothing if it throws. Not to be nested; inside, read
  /// through `Batch.reading`.
  ///
  /// - Parameters:
  ///   - writer: who writes, with what and when: the journal's entries say so.
  ///   - body: what is to be stored.
  /// - Throws: what `body` throws, or `Refusal` with S003, S004, S005 or S010.
  package func write<T>(by writer: Writer, _ body: (Batch) throws -> T) throws -> T {
    try write(by: writer, { try Batch($0, by: writer, settingsIn: self.file.folder) }, body)
  }

  /// Stores what is done in a batch that is made for it.
  func write<T>(
    by writer: Writer, _ batch: (Database) throws -> Batch, _ body: (Batch) throws -> T
  ) throws -> T {
    try file.refuseIfDamaged()
    let lock = try WriterLock(file.lockPath, for: writer)
    defer { withExtendedLifetime(lock) {} }
    if lock.wasLeftBehind { try checkPages() }
    return try StoreFailure.explained(at: file.path) {
      try connection().writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          let batch = try batch(db)
          result = try body(batch)
          try batch.makeLinks()
          try batch.seal()
          // Without an entry nothing is stored: names that were met in refused documents are forgotten.
          return batch.changes == 0 ? .rollback : .commit
        }
        guard let result else { throw StoreFailure.stray(in: "nothing") }
        return result
      }
    }
  }

  /// The one connection that writes, opened with the first transaction.
  private func connection() throws -> DatabaseQueue {
    try writing.withLock { queue in
      if let queue { return queue }
      let opened = try ReviewStore.connection(to: file.path, readOnly: false)
      queue = opened
      return opened
    }
  }

  /// Looks at every page: SQLite mends its own log, but not pages the disk lost.
  ///
  /// - Throws: `Refusal` with S010; from then on nothing is written.
  func checkPages() throws {
    let lines = try readers.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") }
    guard lines == ["ok"] else { throw file.damaged(by: lines.first ?? "SQLite cannot read it") }
  }
}
