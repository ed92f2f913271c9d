import Foundation
import GRDB

/// A workspace with the store that version 0.1 left in `Tests/Golden/store-0.1`.
final class OldDesk {
  let folder: String
  var path: String { folder + "/plr.sqlite" }

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appending(path: "plr-old-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/store-0.1")
    try FileManager.default.copyItem(
      at: golden.appending(path: "plr.yaml"), to: URL(filePath: folder + "/plr.yaml"))
    let dump = try String(contentsOf: golden.appending(path: "plr.sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: dump)
    }
    try queue.close()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The first number a question is answered with, asked of a file beside SQLite's own tables.
  func number(_ sql: String, of path: String? = nil) throws -> Int? {
    let queue = try DatabaseQueue(path: path ?? self.path)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: sql) }
  }
}
