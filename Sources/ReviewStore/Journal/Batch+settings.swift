import GRDB
import PracticeLearning

/// A file of the workspace's settings: `plr.yaml`, a template or a list.
package struct SettingsFile: Hashable, Sendable {
  /// Its path within the workspace.
  package var name: String
  /// What it says.
  package var content: String

  /// Makes one.
  package init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}

extension Batch {
  /// Compares the settings with those that were recorded last, and writes down what changed: each file is an
  /// entry of its own, which keeps what it says now beside what it said before.
  ///
  /// - Parameter files: every file of the settings as it is.
  /// - Returns: the names of the files that changed.
  @discardableResult
  package func recordSettings(_ files: [SettingsFile]) throws -> [String] {
    let known = try reading.settings()
    let now = Dictionary(files.map { ($0.name, $0.content) }) { first, _ in first }
    let changed = Set(known.keys).union(now.keys).filter { known[$0] != now[$0] }.sorted()
    for name in changed {
      let seq = try journal(.changeSettings, name)
      try db.cachedStatement(
        sql: "INSERT INTO settings_text (file, content, entry) VALUES (?, ?, ?)"
      ).execute(arguments: [name, now[name], seq])
    }
    return changed
  }

  /// Writes down a change of the settings that has just been made, as the act that it is.
  package func noteSettings() throws {
    changes += 1
    _ = try currentEntry()
  }
}

/// A file of the settings as an entry of the journal left it.
package struct SettingsChange: Hashable, Sendable {
  /// The file.
  package var name: String
  /// What it said before; nothing where it was new.
  package var before: String?
  /// What it says since; nothing where it was removed.
  package var after: String?
  /// The entry.
  package var entry: Int
}

extension Reading {
  /// The settings as they were recorded last, by the name of their file.
  package func settings() throws -> [String: String] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT file, content
          FROM   settings_text
          WHERE  id IN (SELECT max(id) FROM settings_text GROUP BY file) AND content IS NOT NULL
          """))
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// Every change of the settings, the earliest first.
  package func settingsChanges() throws -> [SettingsChange] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT   file, lag(content) OVER (PARTITION BY file ORDER BY id), content, entry
        FROM     settings_text
        ORDER BY id
        """
    ).map { SettingsChange(name: $0[0], before: $0[1], after: $0[2], entry: $0[3]) }
  }
}

extension Digest {
  /// The digest of all settings together, whatever their order: what a certificate says they were.
  package static func sha256(of settings: [SettingsFile]) throws -> String {
    let sha = try SHA256()
    for file in settings.sorted(by: { $0.name < $1.name }) {
      sha.update(field: file.name)
      sha.update(field: file.content)
    }
    return JournalEntry.hex(sha.finish())
  }
}
