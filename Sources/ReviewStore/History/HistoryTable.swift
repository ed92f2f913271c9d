import Foundation
import GRDB

/// A table of the store as an export writes it: its rows as texts, in an order that does not change.
struct HistoryTable {
  let name: String
  let columns: [Column]
  private let order: String

  struct Column {
    var name: String
    var type: String
  }

  /// What is not written: the versions SQLite's migrations keep for themselves, and the head of the journal,
  /// which the journal tells.
  private static let own: Set<String> = ["grdb_migrations", "journal_head"]

  /// Every table there is, by name; those that later versions add are among them.
  static func all(_ db: Database) throws -> [HistoryTable] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT   name
        FROM     sqlite_schema
        WHERE    type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY name
        """)
    return try names.filter { !own.contains($0) }.map { try HistoryTable($0, db) }
  }

  private init(_ name: String, _ db: Database) throws {
    self.name = name
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
    columns = rows.map { Column(name: $0[0], type: $0[1]) }
    let keys = rows.filter { $0[2] as Int > 0 }.sorted { ($0[2] as Int) < ($1[2] as Int) }
      .map { $0[0] as String }
    order = keys.isEmpty ? "rowid" : keys.joined(separator: ", ")
  }

  /// The column that says by which entry of the journal a row was written; nothing where none does.
  private var entryColumn: String? {
    if name == "journal" { return "seq" }
    return columns.contains { $0.name == "entry" } ? "entry" : nil
  }

  /// Hands over the rows that the entries of the journal up to one wrote.
  func forEachRow(_ db: Database, upTo entry: Int, _ body: ([String?]) throws -> Void) throws {
    let condition = entryColumn.map { "WHERE \($0) <= \(entry) OR \($0) IS NULL" } ?? ""
    let list = columns.map(\.name).joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(list) FROM \(name) \(condition) ORDER BY \(order)")
    while let row = try rows.next() {
      try body(columns.indices.map { HistoryTable.text(row[$0] as DatabaseValue) })
    }
  }

  /// The statement that writes a row.
  var insertion: String {
    let list = columns.map(\.name).joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(list)) VALUES (\(places))"
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let number): "\(number)"
    case .string(let text): text
    case .blob(let bytes): JournalEntry.hex([UInt8](bytes))
    }
  }

  /// The value a column holds; nothing where the text is none of its type.
  static func value(_ text: String?, _ type: String) -> DatabaseValue? {
    guard let text else { return .null }
    switch type {
    case "INTEGER": return Int64(text)?.databaseValue
    case "REAL": return Double(text)?.databaseValue
    case "BLOB": return bytes(text)?.databaseValue
    default: return text.databaseValue
    }
  }

  private static func bytes(_ hex: String) -> Data? {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
    return Data(
      stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }
}
