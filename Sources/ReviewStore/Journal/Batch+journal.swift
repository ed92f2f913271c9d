import Foundation
import GRDB
import PracticeLearning

extension Batch {
  /// Adds an entry and returns its number. Rows that carry it are covered by its digests.
  @discardableResult
  func journal(_ act: JournalAct, _ subject: String, coveringAll: Bool = false) throws -> Int {
    changes += 1
    return try trail(coveringAll: coveringAll).add(at: at, by: writer, act, subject)
  }

  /// The entry that new rows belong to: the latest of this transaction, or the first one to come.
  func currentEntry() throws -> Int { try trail().current }

  private func trail(coveringAll: Bool = false) throws -> Trail {
    if let trail { return trail }
    let made = try Trail(db, after: head, coveringAll: coveringAll)
    trail = made
    if let settingsFolder {
      let files = SettingsFiles.read(in: settingsFolder)
      if !files.isEmpty { try recordSettings(files) }
    }
    return made
  }

  /// Writes the digests of every entry of this transaction, as its last deed.
  func seal() throws {
    if changes > 0 { try trail().seal() }
  }

  /// Writes down an act that stores no document of its own: an export, or the close of an import.
  ///
  /// - Parameters:
  ///   - act: what was done.
  ///   - subject: to what, such as the files imported.
  ///   - content: what is kept beside the entry, such as the counts printed; nothing if it is empty.
  package func note(_ act: JournalAct, _ subject: String, content: String) throws {
    _ = try journalNote(act, subject, content: content)
  }

  /// The same, with the number of the entry.
  func journalNote(_ act: JournalAct, _ subject: String, content: String) throws -> Int {
    let seq = try journal(act, subject)
    guard !content.isEmpty else { return seq }
    try db.cachedStatement(sql: "INSERT INTO entry_note (content, entry) VALUES (?, ?)")
      .execute(arguments: [content, seq])
    return seq
  }
}
