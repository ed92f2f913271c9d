import GRDB
import Glibc

extension AccountStore {
  /// The file was written by a newer version, which this one does not know.
  package struct Newer: Error {}

  /// Brings tables of an earlier version to this one, after copying them.
  func bringToThisVersion(_ path: String) throws {
    let migrator = AccountSchema.migrator
    let (isOlder, isNewer) = try queue.read { db in
      let known = try migrator.appliedIdentifiers(db)
      return try (
        !known.isEmpty && !migrator.hasCompletedMigrations(db), migrator.hasBeenSuperseded(db)
      )
    }
    guard !isNewer else { throw Newer() }
    if isOlder {
      let copy = path + ".before-upgrade"
      unlink(copy)
      // Made empty first, so that it is its owner's alone from its first byte on.
      let file = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if file >= 0 { Glibc.close(file) }
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [copy])
      }
    }
    try migrator.migrate(queue)
  }
}
