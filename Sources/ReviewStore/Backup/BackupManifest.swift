import Foundation

/// What a backup says it holds; its first lines, which anybody can read.
///
/// The file is the line `plr backup 1`, this as one line of JSON, the bytes of its files one after the other,
/// and a last line: the SHA-256 of everything before it.
package struct BackupManifest: Codable, Hashable, Sendable {
  /// A file of the workspace.
  package struct File: Codable, Hashable, Sendable {
    /// Its path within the workspace.
    package var name: String
    /// Its length in bytes.
    package var bytes: Int
    /// The SHA-256 of its bytes, in hexadecimal digits.
    package var sha256: String
  }

  /// When it was made, in UTC.
  package var madeAt: String
  /// Who made it, by role code.
  package var madeBy: String
  /// The version of the store's tables.
  package var storeVersion: Int
  /// How many entries the journal had.
  package var journalEntries: Int
  /// The hash of the journal's last entry.
  package var journalHash: String
  /// How many reviews there were.
  package var reviews: Int
  /// Its files: the store first.
  package var files: [File]

  static let firstLine = "plr backup 1\n"

  enum CodingKeys: String, CodingKey {
    case madeAt = "made_at"
    case madeBy = "made_by"
    case storeVersion = "store_version"
    case journalEntries = "journal_entries"
    case journalHash = "journal_hash"
    case reviews, files
  }

  var head: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(Self.firstLine.utf8) + (try encoder.encode(self)) + [0x0A]
    }
  }
}
