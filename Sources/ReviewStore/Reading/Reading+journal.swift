import GRDB
package import PracticeLearning

/// Which entries of the journal are asked for.
package struct JournalFilter: Hashable, Sendable {
  /// Only what this person did, by role code.
  package var actor: String?
  /// Only what was done to this; capitals do not matter.
  package var subject: String?
  /// Only this act.
  package var act: JournalAct?
  /// Only the days from the first to the last of these months.
  package var period: Period?
  /// Only entries after this number.
  package var after = 0
  /// At most so many, the newest first.
  package var limit = 1000
  /// Only looks at these reviews, by id; nothing for every entry.
  package var looksAt: Set<String>?

  /// Makes a filter that takes everything.
  package init() {}
}

/// A page of the journal, and what it leaves out.
package struct JournalPage: Hashable, Sendable {
  /// The entries, the newest first.
  package var entries: [JournalEntry]
  /// Of those that tell of a refused look, what was asked for and as which role, by their number.
  package var refused: [Int: String]
  /// How many there are that were asked for.
  package var matching: Int
  /// How many there are in all.
  package var all: Int
}

/// Where the journal ends: who keeps this elsewhere can prove later that nothing before it was changed.
package struct JournalHead: Hashable, Sendable {
  /// How many entries there are.
  package var count: Int
  /// The hash of the last one, in hexadecimal digits.
  package var hash: String
}

extension Reading {
  /// Entries of the journal, the newest first.
  package func journal(_ filter: JournalFilter) throws -> JournalPage {
    var conditions = ["seq > ?"]
    var arguments: [(any DatabaseValueConvertible)?] = [filter.after]
    if let actor = filter.actor {
      conditions.append("actor = ? COLLATE NOCASE")
      arguments.append(actor)
    }
    if let subject = filter.subject {
      conditions.append("subject = ? COLLATE NOCASE")
      arguments.append(subject)
    }
    if let act = filter.act {
      conditions.append("act = ?")
      arguments.append(act.rawValue)
    }
    if let period = filter.period {
      conditions.append("at >= ? AND at < ?")
      arguments += [
        period.first.firstDay.description, period.last.adding(1).firstDay.description,
      ]
    }
    if let reviews = filter.looksAt {
      let entries = try entriesOfLooks(at: reviews).map(String.init).joined(separator: ", ")
      conditions.append("seq IN (\(entries))")
    }
    let matching = "FROM journal WHERE " + conditions.joined(separator: " AND ")
    let entries = try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   seq, at, actor, act, subject, tried_on, hash
            \(matching)
            ORDER BY seq DESC
            LIMIT    ?
            """), arguments: StatementArguments(arguments + [filter.limit])
      ).map(JournalEntry.init))
    return JournalPage(
      entries: entries, refused: try notes(of: entries.filter { $0.act == .refusedLook }),
      matching: try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) \(matching)"),
        arguments: StatementArguments(arguments)) ?? 0,
      all: try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM journal")) ?? 0)
  }

  /// What is kept beside entries, by their number.
  private func notes(of entries: [JournalEntry]) throws -> [Int: String] {
    guard !entries.isEmpty else { return [:] }
    let numbers = entries.map { String($0.seq) }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT entry, content FROM entry_note WHERE entry IN (\(numbers))"))
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// Entries of the journal, the first one first.
  ///
  /// - Parameters:
  ///   - seq: only those after this number.
  ///   - limit: at most so many.
  package func journal(after seq: Int = 0, limit: Int = 1000) throws -> [JournalEntry] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   seq, at, actor, act, subject, tried_on, hash
            FROM     journal
            WHERE    seq > ?
            ORDER BY seq
            LIMIT    ?
            """), arguments: [seq, limit]
      ).map(JournalEntry.init))
  }

  /// Whether anything was stored on a pretended day, while somebody tried things out.
  package func holdsTrials() throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE tried_on IS NOT NULL)"))
      ?? false
  }

  /// The time of the latest entry, in UTC; nothing where there is none.
  func latestTime() throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: "SELECT at FROM journal ORDER BY seq DESC LIMIT 1"))
  }

  /// Where the journal ends.
  package func journalHead() throws -> JournalHead {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"))
    return JournalHead(
      count: row?[0] ?? 0, hash: JournalEntry.hex(row?.bytes(1) ?? JournalChain.start))
  }
}

extension JournalEntry {
  init(_ row: Row) {
    self.init(
      seq: row[0], at: row[1], actor: row[2], act: JournalAct(rawValue: row[3]) ?? .unknown,
      subject: row[4], triedOn: row[5], hash: row.bytes(6) ?? [])
  }
}
