import Foundation
import PracticeLearning
import ReviewStore

/// What a backup holds.
public struct BackupSummary: Hashable, Sendable {
  /// The file.
  public var path: String
  /// When it was made, in UTC.
  public var madeAt: String
  /// Who made it, by role code.
  public var madeBy: String
  /// How many reviews there are in it.
  public var reviews: Int
  /// How many entries its journal has.
  public var journalEntries: Int
  /// The hash of the last one, in hexadecimal digits.
  public var journalHead: String
  /// Its files, by their path in the workspace.
  public var files: [String]
  /// Whether there are accounts of a portal, which are in no backup: no copy of one lets anybody in.
  public var leavesAccountsOut = false
  /// What was looked at in the restored workspace; nothing when a backup is made.
  public var checked: [String] = []

  init(_ manifest: BackupManifest, at path: String) {
    self.path = path
    madeAt = manifest.madeAt
    madeBy = manifest.madeBy
    reviews = manifest.reviews
    journalEntries = manifest.journalEntries
    journalHead = manifest.journalHash
    files = manifest.files.map(\.name)
  }
}

/// A backup in the workspace's own folder.
public struct KeptBackup: Hashable, Sendable {
  /// Its name in the folder of backups: when it was made.
  public var name: String
  /// How large it is.
  public var bytes: Int
}

extension Council {
  /// Copies the whole workspace into one file, while others go on writing.
  ///
  /// - Parameters:
  ///   - path: the file; there must be none yet.
  ///   - hand: who makes the backup, and when.
  public func backUp(to path: String, by hand: Hand) -> Outcome<BackupSummary> {
    asking(for: "a backup", by: hand) {
      try viewer(hand).require(.backUp)
      try refuseIdentifiers(inFile: path)
      let store = try store()
      let manifest = try store.backUp(
        to: path, settings: SettingsFiles.read(in: folder), by: Council.writer(hand, "backup"))
      var summary = BackupSummary(manifest, at: path)
      summary.leavesAccountsOut = hasAccounts
      return summary
    }
  }

  /// Copies the whole workspace into its own folder of backups, under the time of the act.
  ///
  /// - Parameter hand: who makes the backup, and when.
  public func backUpHere(by hand: Hand) -> Outcome<BackupSummary> {
    asking(for: "a backup", by: hand) {
      try viewer(hand).require(.backUp)
      try makePrivateFolder(backups)
      let time = hand.at.filter { $0 != ":" }
      return try backUp(to: "\(backups)/backup-\(time)", by: hand).get()
    }
  }

  /// The backups in the workspace's own folder, the latest first.
  ///
  /// - Parameter hand: who looks: whoever may make one.
  public func backupsHere(by hand: Hand) -> Outcome<[KeptBackup]> {
    asking(for: "the backups", by: hand) {
      try viewer(hand).require(.backUp)
      let files = FileManager.default
      let names = (try? files.contentsOfDirectory(atPath: backups)) ?? []
      return names.filter { $0.hasPrefix("backup-") }.sorted(by: >).map { name in
        let size = try? files.attributesOfItem(atPath: "\(backups)/\(name)")[.size] as? Int
        return KeptBackup(name: name, bytes: size ?? 0)
      }
    }
  }

  private var backups: String { folder + "/backups" }

  /// Restores a backup into a new folder and looks it over; what differs is among the remarks.
  ///
  /// - Parameters:
  ///   - path: the backup.
  ///   - folder: a folder that is new or empty.
  ///   - hand: who restores it, and when.
  ///   - hash: a head of the journal that was kept elsewhere, in hexadecimal digits.
  public static func restore(
    _ path: String, into folder: String, by hand: Hand, expecting hash: String? = nil
  ) -> Outcome<BackupSummary> {
    Outcome(remarking: {
      let restored = try ReviewStore.restore(
        path, into: folder, by: writer(hand, "restore"), reading: .canonical,
        expecting: try hash.map(JournalProof.head))
      // Who may restore is told by the settings that were backed up; and they must be such that somebody can
      // work with them.
      let council = try Council(in: folder)
      do { try council.viewer(hand).require(.backUp) } catch {
        try? FileManager.default.removeItem(atPath: folder)
        throw error
      }
      var summary = BackupSummary(restored.manifest, at: path)
      summary.checked = restored.inspection.checked
      summary.checked.append(council.words)
      return (summary, restored.inspection.complaints)
    })
  }

  /// Restores a backup into a folder that is removed again: a proof that it could be, and of what.
  public static func drill(
    _ path: String, by hand: Hand, expecting hash: String? = nil
  ) -> Outcome<BackupSummary> {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plr-drill-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return restore(path, into: folder, by: hand, expecting: hash)
  }

  private var words: String {
    "settings of \(workspace.teams.count) teams, \(workspace.people.count) people and "
      + "\(workspace.programmes.count) programmes"
  }
}
