import PracticeLearning

/// A workspace that was restored, and whether it is what the backup says.
package struct Restored: Hashable, Sendable {
  /// What the backup says it holds.
  package var manifest: BackupManifest
  /// What was looked at in the restored store, and what is wrong with it.
  package var inspection: Inspection
}

extension ReviewStore {
  /// Restores a backup into a new folder, looks the store over, and writes down that it was restored.
  ///
  /// - Parameters:
  ///   - path: the backup.
  ///   - folder: a folder that is new or empty.
  ///   - writer: who restores it.
  ///   - readers: how documents are read.
  ///   - hash: a head of the journal that was kept elsewhere, in hexadecimal digits.
  /// - Throws: `Refusal` with S025 where the backup is cut, damaged or edited, S007, S004 or S005.
  package static func restore(
    _ path: String, into folder: String, by writer: Writer, reading readers: DocumentReaders,
    expecting hash: String? = nil
  ) throws -> Restored {
    let backup = try Backup(path)
    try backup.unpack(into: folder)
    let store = try ReviewStore(opening: folder, by: writer)
    var restored = Restored(
      manifest: backup.manifest, inspection: store.verify(reading: readers, expecting: hash))
    restored.inspection.add(try store.compare(with: backup.manifest))
    if !restored.inspection.complaints.containsErrors {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try store.write(by: writer) {
        try $0.note(.restore, name, content: backup.manifest.journalHash)
      }
    }
    try store.close()
    return restored
  }

  private func compare(with manifest: BackupManifest) throws -> Inspection {
    try read { reading in
      let (head, reviews) = (try reading.journalHead(), try reading.counts().reviews)
      var inspection = Inspection(checked: ["the counts of the backup: \(reviews) reviews"])
      if head.count != manifest.journalEntries || head.hash != manifest.journalHash {
        inspection.complaints.append(
          StoreCheck.damaged("its journal does not end where the backup says"))
      }
      if reviews != manifest.reviews {
        inspection.complaints.append(
          StoreCheck.damaged("it has \(reviews) reviews, and the backup says \(manifest.reviews)"))
      }
      return inspection
    }
  }
}
