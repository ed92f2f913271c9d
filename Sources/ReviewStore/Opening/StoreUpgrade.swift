import GRDB
import Glibc
import PracticeLearning

/// Brings a store that an earlier version made to the tables of this one, after copying it.
struct StoreUpgrade {
  let file: StoreFile
  let writer: Writer

  /// Where the store as it was is kept.
  var copyPath: String { "\(file.path).before-\(Schema.version)" }

  /// Copies the store and migrates it, in one piece each; nothing is done where another process did it
  /// meanwhile.
  ///
  /// - Returns: what to tell the person who opened it.
  /// - Throws: `Refusal` with S003, S004, S005 or S010; the store is as it was then.
  func run() throws -> [Diagnostic] {
    guard file.folderIsWritable else { throw StoreFailure.olderAndLocked(file.path) }
    let lock = try WriterLock(file.lockPath, for: writer)
    defer { withExtendedLifetime(lock) {} }
    return try StoreFailure.explained(at: file.path) {
      let queue = try ReviewStore.connection(to: file.path, readOnly: false)
      // The log may know more than the header that was looked at.
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version < Schema.version else {
        try queue.close()
        return []
      }
      try queue.read { try Version1Check($0).check() }
      try copy(queue)
      try Schema.migrator(by: writer).migrate(queue)
      try queue.close()
      return [
        Diagnostic(
          .storeUpgraded, "the store was brought from version \(version) to \(Schema.version)",
          advice: "the store as it was is kept as \"\(copyPath)\"; remove it once all is well")
      ]
    }
  }

  /// SQLite writes the copy into an empty file, so that it is nobody else's from its first byte on.
  private func copy(_ queue: DatabaseQueue) throws {
    unlink(copyPath)
    let copy = open(copyPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw StoreFailure.cannotWrite(copyPath, because: errno) }
    defer { close(copy) }
    do {
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [copyPath])
      }
      guard fsync(copy) == 0 else { throw StoreFailure.cannotWrite(copyPath, because: errno) }
    } catch {
      unlink(copyPath)
      throw error
    }
  }
}
