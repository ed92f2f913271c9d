import Foundation
import GRDB
import PracticeLearning

/// Reads the journal once, from its first entry to its last, beside every row that an entry covers.
struct TrailCheck {
  /// What the walk along the journal came to.
  struct Walk {
    var inspection = Inspection()
    var hash = JournalChain.start
    var seq = 0
    var at = ""
    /// How many entries came without the words they had, which an export left out.
    var withoutWords = 0
    /// Where the clock was set back with a reason, in words.
    var accepted: [String] = []
    /// The last entry whose digests covered everything before it.
    var covered = 0
    var chainHolds = true
    var expected: Int?
  }

  private let db: Database
  private let sha: SHA256
  private let facts: DigestStream
  private let words: DigestStream

  init(_ db: Database) throws {
    self.db = db
    sha = try SHA256()
    facts = try DigestStream()
    words = try DigestStream()
  }

  /// What does not hold; at most some of each kind.
  ///
  /// - Parameter hash: a head that was kept elsewhere, in hexadecimal digits; it must be in the chain.
  func inspection(expecting hash: String? = nil) throws -> Inspection {
    let kept = try StoreTable.kept.map { try KeptRows(db, $0, after: 0) }
    let rows = try Row.fetchCursor(db, sql: TrailCheck.sql)
    var walk = Walk()
    while let row = try rows.next() {
      let entry = JournalEntry(row)
      checkOrder(entry, &walk)
      checkChain(entry, row, &walk)
      try checkContent(entry, row, kept, &walk)
      if let hash, JournalEntry.hex(entry.hash) == hash { walk.expected = entry.seq }
    }
    checkStrays(kept, &walk)
    try checkHead(&walk)
    if let hash { check(expected: hash, &walk) }
    walk.inspection.checked =
      [
        "the chain of \(walk.seq) journal entries", "what is stored against its entries",
      ] + walk.accepted
    if walk.withoutWords > 0 {
      walk.inspection.checked.append(
        "\(walk.withoutWords) \(walk.withoutWords == 1 ? "entry" : "entries") of drafts whose words an export "
          + "left out")
    }
    walk.inspection.complaints = walk.inspection.complaints.cutByKind()
    return walk.inspection
  }

  private static let sql = """
    SELECT   j.seq, j.at, j.actor, j.act, j.subject, j.tried_on, j.hash, j.previous, j.digest,
             j.facts, j.words, s.facts, s.words
    FROM     journal j
    LEFT JOIN entry_salt s ON s.entry = j.seq
    ORDER BY j.seq
    """

  private func checkOrder(_ entry: JournalEntry, _ walk: inout Walk) {
    if entry.seq != walk.seq + 1 {
      walk.complain("entry \(walk.seq + 1) of the journal is missing")
    }
    if entry.act == .acceptClock, entry.at < walk.at {
      walk.accepted.append(
        "entry \(entry.seq), with which \(entry.actor) set the clock back from \(walk.at) to \(entry.at)"
      )
      walk.at = entry.at
    }
    if entry.at < walk.at {
      walk.complain("entry \(entry.seq) was written at \(entry.at), before the entry before it")
    }
    if entry.act == .unknown {
      walk.complain("entry \(entry.seq) of the journal tells of an act that is none")
    }
    (walk.seq, walk.at) = (entry.seq, max(entry.at, walk.at))
  }

  /// The first link that does not hold is told: all after it are in doubt.
  private func checkChain(_ entry: JournalEntry, _ row: Row, _ walk: inout Walk) {
    let hash =
      if let digest = row.bytes(8) {
        JournalChain.hash(ofFirstVersion: entry, digest: digest, after: walk.hash, with: sha)
      } else {
        JournalChain.hash(
          of: entry, facts: row.bytes(9) ?? [], words: row.bytes(10) ?? [], after: walk.hash,
          with: sha)
      }
    if walk.chainHolds, row.bytes(7) != walk.hash || entry.hash != hash {
      walk.chainHolds = false
      walk.complain("entry \(entry.seq) of the journal is not what was written")
    }
    walk.hash = entry.hash
  }

  private func checkContent(
    _ entry: JournalEntry, _ row: Row, _ kept: [KeptRows], _ walk: inout Walk
  ) throws {
    guard let digest = row.bytes(9) else { return }
    guard let salt = row.bytes(11), let wordsSalt = row.bytes(12) else {
      return walk.complain("entry \(entry.seq) of the journal has lost its salt")
    }
    facts.start("facts", salt: salt)
    words.start("words", salt: wordsSalt)
    let isWithoutWords = wordsSalt == EntrySalt.erased
    var tables: [String] = []
    for table in kept {
      var isThere = false
      while let number = table.entry, number <= entry.seq {
        if number <= walk.covered {
          walk.complain(table.stray)
        } else {
          // Only of drafts an export leaves words out, and then all of them.
          if isWithoutWords, table.tellsWords || !DraftsOfOthers.tables.contains(table.table.name) {
            walk.complain("entry \(entry.seq) of the journal has lost the salt of its words")
          }
          table.add(to: facts, words)
          isThere = true
        }
        try table.advance()
      }
      if isThere { tables.append(table.table.name) }
    }
    let (foundFacts, foundWords) = (facts.finish(), words.finish())
    walk.covered = entry.seq
    if isWithoutWords { walk.withoutWords += 1 }
    let isInOrder = foundWords == row.bytes(10) || isWithoutWords
    guard foundFacts != digest || !isInOrder else { return }
    let place = tables.isEmpty ? "" : " in \(tables.listed)"
    let what =
      tables.isEmpty
      ? "what was stored is gone"
      : foundFacts != digest
        ? "what is stored\(place) is not what was written"
        : "the words that are stored\(place) are not those that were written"
    walk.complain("entry \(entry.seq), \"\(entry.act.rawValue)\" of \"\(entry.subject)\": \(what)")
  }

  private func checkStrays(_ kept: [KeptRows], _ walk: inout Walk) {
    for table in kept where table.entry != nil { walk.complain(table.stray) }
  }

  private func checkHead(_ walk: inout Walk) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT count, hash, one, (SELECT count(*) FROM journal_head) FROM journal_head")
    guard let row else { return walk.complain("the head of the journal is gone") }
    let count: Int = row[0]
    guard count != walk.seq || row.bytes(1) != walk.hash || row[2] != 1 || row[3] != 1
    else { return }
    walk.complain(
      count == walk.seq
        ? "the journal does not end with the entry its head names"
        : "the journal has \(walk.seq) entries, and its head tells of \(count)")
  }

  private func check(expected hash: String, _ walk: inout Walk) {
    guard walk.expected == nil else { return }
    walk.complain("the journal does not hold the head \(hash.prefix(16)) that was kept elsewhere")
  }
}

extension TrailCheck.Walk {
  mutating func complain(_ summary: String) {
    inspection.complaints.append(
      Diagnostic(
        .journalBroken, summary,
        advice: "somebody changed the file outside plr: compare it with the last backup"))
  }
}

extension KeptRows {
  /// The complaint about the row that is next, which no entry covers.
  fileprivate var stray: String {
    let number = entry ?? 0
    return "a row of \(table.name) (\(id)) "
      + (number == 0
        ? "belongs to no entry" : "was added to entry \(number), or its entry is gone")
  }
}

extension Row {
  /// Some bytes of a place, nothing where it is NULL or holds anything else.
  func bytes(_ place: Int) -> [UInt8]? {
    if case .blob(let data) = (self[place] as DatabaseValue).storage { [UInt8](data) } else { nil }
  }
}

extension [String] {
  /// The names with commas and "and".
  fileprivate var listed: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + (last ?? "")
  }
}

extension [Diagnostic] {
  /// The first ten, and how many more there are.
  func cutByKind(_ most: Int = 10) -> [Diagnostic] {
    guard count > most, var last = self.last else { return self }
    last.summary = "\(count - most) more of the journal's entries and rows are not what was written"
    return Array(prefix(most)) + [last]
  }
}
