import GRDB

/// Who may come in by the portal: accounts, sessions, tokens, and what is kept for somebody whose session ended. A
/// file of its own beside the store of reviews: no export, no backup and no restored set ever holds a session or a
/// password.
package final class AccountStore: Sendable {
  let queue: DatabasePool

  /// Opens the file in a workspace's folder, which was made for its owner alone, and its tables where there are none.
  package init(in folder: String) throws {
    let path = folder + "/portal.sqlite"
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -2000; PRAGMA secure_delete = ON")
    }
    queue = try DatabasePool(path: path, configuration: configuration)
    try bringToThisVersion(path)
  }

  package func close() throws { try queue.close() }
}
