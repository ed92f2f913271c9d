import GRDB
import Glibc
package import PracticeLearning

/// The store of a workspace: one SQLite file whose every change is one whole transaction.
///
/// Any number of processes read at any time; one at a time writes. What `write` returns from is on disk.
package final class ReviewStore: Sendable {
  let file: StoreFile
  let queue: DatabaseQueue
  private let writing: (writer: Writer, lock: WriterLock)?
  /// What whoever opened it should know, such as that it was brought to a newer version.
  package let remarks: [Diagnostic]

  /// What a store is opened for.
  package enum Purpose: Sendable {
    /// Looking only; the file is not changed.
    case reading
    /// Changing.
    case writing(Writer)

    fileprivate var writer: Writer? { if case .writing(let writer) = self { writer } else { nil } }
  }

  /// Opens the store of a workspace.
  ///
  /// - Parameters:
  ///   - folder: the workspace.
  ///   - purpose: reading or writing.
  /// - Throws: `Refusal` with S001 to S006 or S010.
  package init(opening folder: String, for purpose: Purpose) throws {
    let file = StoreFile(in: folder)
    let version = try file.version()
    self.file = file
    remarks =
      try version < Schema.version
      ? StoreUpgrade(file: file, writer: purpose.writer ?? .nobody).run() : []
    switch purpose {
    case .reading:
      writing = nil
      queue = try ReviewStore.reader(of: file)
    case .writing(let writer):
      let lock = try WriterLock(file.lockPath, for: writer)
      writing = (writer, lock)
      queue = try ReviewStore.connection(to: file.path, readOnly: false)
    }
    let queue = queue
    try StoreFailure.explained(at: file.path) {
      let superseded = try queue.read(Schema.migrator.hasBeenSuperseded)
      guard !superseded else { throw StoreFailure.newer(file.path, version: Schema.version + 1) }
    }
  }

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
      try StoreFailure.explained(at: path) {
        let queue = try connection(to: path, readOnly: false)
        try Schema.migrator.migrate(queue)
        try queue.write { db in
          let batch = try Batch(db, actor: writer.actor, at: writer.at)
          try batch.journal(.initialise, "workspace", digest: batch.sha.finish())
        }
        try filling(queue)
        // Only now: a log that finds no room in the file when it is closed would be lost without a word.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
      }
      try bringToDisk(path)
    } catch {
      remove()
      throw error
    }
  }

  private static func bringToDisk(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { Glibc.close(file) } }
    guard file >= 0, fsync(file) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
  }

  /// Closes the store; what was written is in the one file then, unless others are reading.
  package func close() throws {
    try StoreFailure.explained(at: file.path) { try queue.close() }
  }

  /// Reads at one moment of the store: what others write meanwhile does not show.
  package func read<T>(_ body: (Reading) throws -> T) throws -> T {
    try StoreFailure.explained(at: file.path) {
      try queue.read { db in try body(Reading(db)) }
    }
  }

  /// Stores everything that is done in `body`, or nothing if it throws. Not to be nested, nor called
  /// within `read`; inside, read through `Batch.reading`.
  ///
  /// - Parameters:
  ///   - time: the time of the journal's entries, in UTC.
  ///   - body: what is to be stored.
  /// - Throws: what `body` throws, or `Refusal` with S003, S004, S005 or S010.
  package func write<T>(at time: String, _ body: (Batch) throws -> T) throws -> T {
    guard let writing else {
      throw Refusal(
        .cannotWrite, "\"\(file.path)\" was opened for reading",
        advice: "open it for writing")
    }
    return try StoreFailure.explained(at: file.path) {
      try queue.write { db in
        let batch = try Batch(db, actor: writing.writer.actor, at: time)
        let result = try body(batch)
        try batch.makeLinks()
        return result
      }
    }
  }
}
