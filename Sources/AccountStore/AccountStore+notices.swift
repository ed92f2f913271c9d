import GRDB

/// A notice in the outbox: for whom, and what became of it. It has no content, so nothing can be read from it.
package struct NoticeRow: Hashable, Sendable {
  package var id: Int
  package var person: String
  package var day: String
  package var state: String
  package var made: Int
  package var tries: Int
  package var ended: Int?

  fileprivate init(_ row: Row) {
    (id, person, day) = (row["id"], row["person"], row["day"])
    (state, made, tries, ended) = (row["state"], row["made"], row["tries"], row["ended"])
  }
}

extension AccountStore {
  /// Puts a notice for somebody into the outbox where something waits that was not told yet, or still waits long
  /// after; one a day.
  ///
  /// - Parameters:
  ///   - person: for whom.
  ///   - waiting: digests of what waits.
  ///   - day: the day.
  ///   - long: after how many seconds what still waits is told again.
  ///   - now: the time, in seconds since 1970.
  /// - Returns: whether it was put there.
  package func put(
    noticeFor person: String, of waiting: Set<String>, on day: String, again long: Int, now: Int
  ) throws -> Bool {
    try queue.write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT what, at FROM told WHERE person = ?", arguments: [person])
      let told = Set(rows.map { $0["what"] as String })
      let last = rows.map { $0["at"] as Int }.max() ?? 0
      guard !waiting.isEmpty, !waiting.isSubset(of: told) || now - last >= long else {
        // What is done may come again, and is new then.
        for what in told.subtracting(waiting) {
          try db.execute(
            sql: "DELETE FROM told WHERE person = ? AND what = ?", arguments: [person, what])
        }
        return false
      }
      try db.execute(
        sql: "INSERT OR IGNORE INTO notice (person, day, made) VALUES (?, ?, ?)",
        arguments: [person, day, now])
      guard db.changesCount == 1 else { return false }
      try db.execute(sql: "DELETE FROM told WHERE person = ?", arguments: [person])
      for what in waiting {
        try db.execute(
          sql: "INSERT INTO told (person, what, at) VALUES (?, ?, ?)",
          arguments: [person, what, now])
      }
      return true
    }
  }

  /// Whether the notices of a day were gathered.
  package func isGathered(_ day: String) throws -> Bool {
    try queue.read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM notice_day WHERE day = ?)", arguments: [day])
        ?? false
    }
  }

  /// Writes down that the notices of a day were gathered.
  package func gathered(_ day: String) throws {
    try queue.write { db in
      try db.execute(
        sql: "DELETE FROM notice_day WHERE day < date(?, '-30 days')", arguments: [day])
      try db.execute(sql: "INSERT OR IGNORE INTO notice_day (day) VALUES (?)", arguments: [day])
    }
  }

  /// Takes the next notice that is due, so that nobody else sends it: on disk before the program is started.
  package func takeNotice(now: Int) throws -> NoticeRow? {
    try queue.write { db in
      try Row.fetchOne(
        db,
        sql: """
          UPDATE notice
          SET    state = 'at work', tries = tries + 1, tried = ?
          WHERE  id = (SELECT id FROM notice WHERE state = 'waiting' AND next <= ? ORDER BY id LIMIT 1)
          RETURNING *
          """, arguments: [now, now]
      ).map(NoticeRow.init)
    }
  }

  /// Writes down what became of a notice that was taken.
  ///
  /// - Parameters:
  ///   - id: its number.
  ///   - state: what it is now.
  ///   - next: when it is tried again, where it waits again.
  ///   - now: the time.
  package func settle(notice id: Int, as state: String, next: Int = 0, now: Int) throws {
    try queue.write { db in
      try db.execute(
        sql: "UPDATE notice SET state = ?, next = ?, ended = ? WHERE id = ? AND state = 'at work'",
        arguments: [state, next, state == "waiting" ? nil : now, id])
      if state == "given up" { try Self.forgetTold(by: [id], db) }
    }
  }

  /// Removes a notice that nobody is to get any more.
  package func drop(notice id: Int) throws {
    try queue.write { try $0.execute(sql: "DELETE FROM notice WHERE id = ?", arguments: [id]) }
  }

  /// Ends what nobody is at work on any more, since the process ended in the midst, and what has waited too long.
  /// Whoever it was for is told anew on another day.
  ///
  /// - Returns: how many of each.
  package func endStaleNotices(triedBefore tried: Int, madeBefore made: Int, now: Int) throws -> (
    unknown: Int, givenUp: Int
  ) {
    try queue.write { db in
      let unknown = try Int.fetchAll(
        db,
        sql: """
          UPDATE notice SET state = 'unknown', ended = ? WHERE state = 'at work' AND tried < ?
          RETURNING id
          """, arguments: [now, tried])
      let late = try Int.fetchAll(
        db,
        sql: """
          UPDATE notice SET state = 'given up', ended = ? WHERE state = 'waiting' AND made < ?
          RETURNING id
          """, arguments: [now, made])
      try Self.forgetTold(by: unknown + late, db)
      return (unknown.count, late.count)
    }
  }

  private static func forgetTold(by notices: [Int], _ db: Database) throws {
    for id in notices {
      try db.execute(
        sql: "DELETE FROM told WHERE person = (SELECT person FROM notice WHERE id = ?)",
        arguments: [id])
    }
  }

  /// The whole outbox, the latest first.
  package func notices() throws -> [NoticeRow] {
    try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM notice ORDER BY id DESC").map(NoticeRow.init)
    }
  }

  /// Every word of the outbox and of who was told of what, as it is stored.
  package func everyNoticeRow() throws -> String {
    try queue.read { db in
      try ["notice", "told", "notice_day"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
      }.joined(separator: "\n")
    }
  }

  /// The address somebody gave for notices.
  package func noticeAddress(of person: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT address FROM notice_address WHERE person = ?", arguments: [person])
    }
  }

  /// Keeps the address somebody gives for notices, or takes it away.
  package func set(noticeAddress address: String?, of person: String) throws {
    try queue.write { db in
      try db.execute(sql: "DELETE FROM notice_address WHERE person = ?", arguments: [person])
      if let address {
        try db.execute(
          sql: "INSERT INTO notice_address (person, address) VALUES (?, ?)",
          arguments: [person, address])
      }
    }
  }
}
