import GRDB

extension AccountStore {
  /// Replaces the recovery codes of a person. Their hashes have one salt, so that one hash finds any of them.
  package func set(recoveryCodes codes: [String], of person: String) throws {
    let hashes = try Secrets.passwords(codes)
    try queue.write { db in
      try db.execute(sql: "DELETE FROM recovery_code WHERE person = ?", arguments: [person])
      for hash in hashes {
        try db.execute(
          sql: "INSERT INTO recovery_code (person, hash) VALUES (?, ?)", arguments: [person, hash])
      }
    }
  }

  /// Uses a recovery code up.
  ///
  /// - Returns: whether there was one.
  package func use(recoveryCode code: String, of person: String) throws -> Bool {
    let one = try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT hash FROM recovery_code WHERE person = ?", arguments: [person])
    }
    guard let one, let hash = Secrets.hash(code, likeThatOf: one) else { return false }
    return try queue.write { db in
      try db.execute(
        sql: "DELETE FROM recovery_code WHERE person = ? AND hash = ?", arguments: [person, hash])
      return db.changesCount == 1
    }
  }

  /// How many recovery codes a person has left.
  package func recoveryCodes(of person: String) throws -> Int {
    try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM recovery_code WHERE person = ?", arguments: [person]) ?? 0
    }
  }
}
