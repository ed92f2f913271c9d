import GRDB
import Glibc
import PracticeLearning

extension ReviewStore {
  /// Copies the whole workspace into one file: the store as it is at one moment, while others write, and the
  /// files of its settings.
  ///
  /// The copy is looked over before the backup gets its name: a damaged store is not backed up over a sound
  /// one. That it was made is an entry of the journal.
  ///
  /// - Parameters:
  ///   - path: the file; there must be none yet.
  ///   - settings: `plr.yaml` and what lies in `Templates/`.
  ///   - writer: who makes it.
  /// - Throws: `Refusal` with S004, S005, S010 or S017; no file is left behind then.
  package func backUp(
    to path: String, settings: [SettingsFile], by writer: Writer
  ) throws -> BackupManifest {
    guard StoreFile.size(of: path) == nil else {
      throw Refusal(
        .fileExists, "there is a file \"\(path)\" already", advice: "name another file")
    }
    // A copy is made from the tables alone and would not meet a lost page of an index.
    try checkPages()
    let copy = "\(path).\(getpid()).store"
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(copy + suffix) } }
    try PrivateFile.make(copy)
    do {
      try readers.outsideTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    } catch let refusal as Refusal
      where refusal.diagnostics.contains(where: { $0.code == .storeDamaged })
    {
      _ = file.damaged(by: refusal.diagnostics.map(\.summary).joined(separator: "\n"))
      throw refusal
    }
    let manifest = try manifest(of: copy, settings, by: writer)
    let part = "\(path).\(getpid()).part"
    do {
      let output = try BackupWriter(part, named: path)
      try output.write(manifest.head)
      try output.write(contentsOf: copy)
      for file in settings { try output.write(Array(file.content.utf8)) }
      try output.finish()
      guard rename(part, path) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    } catch {
      unlink(part)
      throw error
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try write(by: writer) {
      try $0.note(.backUp, name, content: "\(manifest.journalEntries) \(manifest.journalHash)")
    }
    return manifest
  }

  private func manifest(
    of copy: String, _ settings: [SettingsFile], by writer: Writer
  ) throws -> BackupManifest {
    let queue = try ReviewStore.connection(to: copy, readOnly: true)
    let found = try StoreFailure.explained(at: file.path) {
      try queue.read { db in
        let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
        guard lines == ["ok"] else { throw self.file.damaged(by: lines.first ?? "") }
        let reading = Reading(db)
        return (head: try reading.journalHead(), counts: try reading.counts())
      }
    }
    try queue.close()
    let store = BackupManifest.File(
      name: "plr.sqlite", bytes: StoreFile.size(of: copy) ?? 0,
      sha256: try Digest.sha256(ofFile: copy))
    let others = try settings.map {
      BackupManifest.File(
        name: $0.name, bytes: $0.content.utf8.count, sha256: try Digest.sha256(of: $0.content))
    }
    return BackupManifest(
      madeAt: writer.at, madeBy: writer.actor, storeVersion: Schema.version,
      journalEntries: found.head.count, journalHash: found.head.hash,
      reviews: found.counts.reviews, files: [store] + others)
  }
}
