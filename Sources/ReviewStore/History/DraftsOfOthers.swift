import GRDB

/// The words of drafts that an export leaves out: a draft is seen by its auditor alone.
///
/// With them goes the salt they were hashed with, so that nobody can try words against their digest; the
/// journal that comes with the export still proves everything else.
struct DraftsOfOthers {
  /// The tables whose rows an entry without words may have.
  static let tables: Set<String> = ["draft_text"]

  private let entries: Set<Int>
  /// How many drafts they are of.
  let count: Int

  /// - Parameter person: whose own drafts stay, by role code.
  init(_ db: Database, than person: String) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.name, t.entry
        FROM   draft_text t
        WHERE  t.document <> ''
        AND    (NOT EXISTS (SELECT 1 FROM draft_state s WHERE s.name = t.name)
                OR EXISTS (
                  SELECT 1
                  FROM   draft_state s
                  JOIN   person p ON p.id = s.auditor
                  WHERE  s.name = t.name AND p.name <> ? COLLATE NOCASE))
        """, arguments: [person])
    entries = Set(rows.map { $0[1] })
    count = Set(rows.map { $0[0] as String }).count
  }

  /// A row of a table as an export writes it.
  func row(_ row: [String?], of table: HistoryTable) -> [String?] {
    let emptied = ["draft_text": "document", "entry_salt": "words"]
    guard !entries.isEmpty, let column = emptied[table.name],
      let place = table.columns.firstIndex(where: { $0.name == column }),
      let entry = table.columns.firstIndex(where: { $0.name == "entry" }).flatMap({ row[$0] }),
      let number = Int(entry), entries.contains(number)
    else { return row }
    var row = row
    row[place] = table.name == "entry_salt" ? JournalEntry.hex(EntrySalt.erased) : ""
    return row
  }
}
