import GRDB
import PracticeLearning
import Synchronization

/// The connections that read, made as they are needed and used again.
///
/// Not GRDB's pool: it writes to the file when it opens one, and reading leaves every byte as it was.
final class StoreReaders: Sendable {
  private let file: StoreFile
  private let idle = Mutex<[DatabaseQueue]>([])

  init(of file: StoreFile) { self.file = file }

  /// Reads at one moment of the store.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try StoreFailure.explained(at: file.path, reading: true) {
      let queue = try idle.withLock { $0.popLast() } ?? open()
      defer { idle.withLock { $0.append(queue) } }
      return try StoreReaders.atOneMoment(queue, body)
    }
  }

  /// Not GRDB's `read`: where a connection may write, that forbids it and allows it again each time, upon which SQLite
  /// prepares every statement anew. Those that read are forbidden once, when they are opened.
  private static func atOneMoment<T>(
    _ queue: DatabaseQueue, _ body: (Database) throws -> T
  ) throws -> T {
    try queue.unsafeRead { db in
      var result: T?
      try db.inTransaction(.deferred) {
        result = try body(db)
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
      return result
    }
  }

  /// Runs what must not be in a transaction and changes nothing, such as copying the store.
  func outsideTransaction(_ body: (Database) throws -> Void) throws {
    try StoreFailure.explained(at: file.path, reading: true) {
      let queue = try idle.withLock { $0.popLast() } ?? open()
      defer { idle.withLock { $0.append(queue) } }
      try queue.unsafeRead { db in
        try db.execute(sql: "PRAGMA query_only = OFF")
        defer { try? db.execute(sql: "PRAGMA query_only = ON") }
        try body(db)
      }
    }
  }

  func close() throws {
    try StoreFailure.explained(at: file.path, reading: true) {
      for queue in idle.withLock({ $0 }) { try queue.close() }
      idle.withLock { $0 = [] }
    }
  }

  private func open() throws -> DatabaseQueue {
    do {
      let queue = try ReviewStore.reader(of: file)
      _ = try queue.unsafeRead { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    } catch let refusal as Refusal where refusal.diagnostics.first?.code == .diskFull {
      return try withoutRoom()
    } catch let error as DatabaseError
      where [.SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CANTOPEN].contains(error.resultCode)
    {
      return try withoutRoom()
    }
  }

  /// Where there is no room for SQLite's shared memory: the log is followed in this process's memory.
  private func withoutRoom() throws -> DatabaseQueue {
    if !file.hasLog { return try ReviewStore.frozen(file) }
    return try ReviewStore.connection(
      to: file.path, readOnly: true,
      first: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON")
  }
}
