import GRDB
import Glibc
import PracticeLearning

extension ReviewStore {
  /// Makes an empty store in a folder that has none; a failure leaves none behind.
  ///
  /// - Parameters:
  ///   - folder: an existing folder.
  ///   - writer: who makes it; the first entry of the journal.
  /// - Throws: `Refusal` with S004, S005 or S007.
  package static func create(in folder: String, by writer: Writer) throws {
    try create(in: folder, by: writer) { _ in }
  }

  /// Makes a store, its `filling` included.
  static func create(
    in folder: String, by writer: Writer, filling: (DatabaseQueue) throws -> Void
  ) throws {
    let file = StoreFile(in: folder)
    let lock = try WriterLock(file.lockPath, for: writer)
    defer { withExtendedLifetime(lock) {} }
    guard !file.exists else {
      throw Refusal(
        .workspaceExists, "there is a store in \"\(folder)\" already",
        advice: "choose another folder, or go on with the one that is there")
    }
    try make(file.unfinishedPath, by: writer, filling)
    guard rename(file.unfinishedPath, file.path) == 0 else {
      throw StoreFailure.cannotWrite(file.path, because: errno)
    }
  }

  /// A failure removes what was made: it may have filled the disk.
  private static func make(
    _ path: String, by writer: Writer, _ filling: (DatabaseQueue) throws -> Void
  ) throws {
    func remove() { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) } }
    remove()
    do {
      try PrivateFile.make(path)
      try StoreFailure.explained(at: path) {
        let queue = try connection(to: path, readOnly: false)
        try Schema.migrator(by: writer).migrate(queue)
        try queue.write { db in
          let batch = try Batch(db, by: writer)
          try batch.journal(.initialise, "workspace")
          try batch.seal()
        }
        try filling(queue)
        // Only now: a log that finds no room in the file when it is closed would be lost without a word.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
      }
      try PrivateFile.bringToDisk(path)
    } catch {
      remove()
      throw error
    }
  }
}
