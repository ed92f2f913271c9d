import GRDB

extension ReviewStore {
  /// A connection whose commits are on disk when they return.
  ///
  /// - Parameters:
  ///   - first: what is run before anything else.
  ///   - cache: how many kilobytes of the file it may keep in memory.
  static func connection(
    to path: String, readOnly: Bool, first: String = "", cache: Int = 32_000
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          \(first);
          PRAGMA synchronous = FULL;
          PRAGMA cache_size  = -\(cache);
          PRAGMA temp_store  = MEMORY;
          """)
    }
    return try StoreFailure.explained(at: path) {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// Several connections read at once, and what is counted is read from end to end once: in kilobytes.
  private static let readingCache = 2_000

  /// A connection that leaves the file byte for byte as it is.
  ///
  /// While no log lies beside the store, there is nothing a closing connection could move into it, and
  /// one that may write tidies up its own empty log and shared memory. Otherwise only a read-only one
  /// leaves the file alone. In a folder nobody may write to, SQLite can read only what it is promised
  /// will not change.
  static func reader(of file: StoreFile) throws -> DatabaseQueue {
    if !file.folderIsWritable && !file.hasLog { return try frozen(file) }
    return try connection(
      to: file.path, readOnly: file.hasLog, first: "PRAGMA query_only = ON", cache: readingCache)
  }

  /// A connection to a file that is promised not to change.
  static func frozen(_ file: StoreFile) throws -> DatabaseQueue {
    try connection(
      to: "file:\(escaped(file.path))?immutable=1", readOnly: true, cache: readingCache)
  }

  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain = byte == 0x2F || byte > 0x20 && byte < 0x7F && !"%?#".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + JournalEntry.hex([byte])
    }.joined()
  }
}
