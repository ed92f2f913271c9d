import GRDB
import GRDBSQLite

/// A statement without anything between it and SQLite, for the few loops that run millions of times.
struct RawStatement: ~Copyable {
  private let pointer: OpaquePointer
  private let db: OpaquePointer
  /// The statement that the connection keeps, where it is one of those.
  private let kept: Statement?

  /// - Throws: `DatabaseError` where SQLite does not understand the statement.
  init(_ db: Database, _ sql: String) throws {
    var pointer: OpaquePointer?
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    // GRDB listens to what is prepared and joins it to all it heard since the last statement of its own: so
    // that this list does not grow from one of these to the next, it is given one.
    _ = try db.makeStatement(sql: "SELECT 1")
    let code = sqlite3_prepare_v2(connection, sql, -1, &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw RawStatement.error(code, connection) }
    self.pointer = pointer
    self.db = connection
    kept = nil
  }

  /// Takes a statement that the connection keeps from one transaction to the next: where triggers come with it, to
  /// prepare it costs more than to run it a few times. Not to be taken twice at the same time.
  ///
  /// - Throws: `DatabaseError` where SQLite does not understand the statement.
  init(keptBy db: Database, _ sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    let statement = try db.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
    self.db = connection
    kept = statement
  }

  deinit {
    guard kept != nil else {
      sqlite3_finalize(pointer)
      return
    }
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  /// Binds whole numbers from the first place on; nothing binds NULL.
  func bind(_ values: [Int?]) {
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
  }

  /// Binds a whole number, or NULL; places count from 1.
  @inline(__always) func bind(_ value: Int?, at place: Int32) {
    if let value {
      sqlite3_bind_int64(pointer, place, Int64(value))
    } else {
      sqlite3_bind_null(pointer, place)
    }
  }

  /// Binds a fraction.
  @inline(__always) func bind(_ value: Double, at place: Int32) {
    sqlite3_bind_double(pointer, place, value)
  }

  /// Binds a copy of some bytes.
  func bind(copyOf bytes: [UInt8], at place: Int32) {
    // SQLITE_TRANSIENT, a macro that Swift does not see: SQLite makes the copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_blob(pointer, place, bytes, Int32(bytes.count), transient)
  }

  /// Binds a text that stays where it is until the statement has run.
  @inline(__always) func bind(_ text: UnsafeBufferPointer<UInt8>, at place: Int32) {
    text.withMemoryRebound(to: CChar.self) {
      // An empty text may have no address, which SQLite would take for NULL.
      guard let address = $0.baseAddress else {
        _ = sqlite3_bind_text(pointer, place, "", 0, nil)
        return
      }
      sqlite3_bind_text(pointer, place, address, Int32($0.count), nil)
    }
  }

  /// Goes to the next row; false after the last.
  @inline(__always) func step() throws -> Bool {
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw RawStatement.error(code, db) }
    return false
  }

  /// Runs a statement that gives no rows, ready to run again.
  @inline(__always) func run() throws {
    let code = sqlite3_step(pointer)
    guard code == SQLITE_DONE else {
      let error = RawStatement.error(code, db)
      sqlite3_reset(pointer)
      throw error
    }
    sqlite3_reset(pointer)
  }

  /// Binds texts to their places and runs; they need not outlive the call.
  @inline(__always)
  func run(texts first: (String, Int32), _ others: (String, Int32)...) throws {
    try run(first, others[...])
  }

  private func run(_ text: (String, Int32), _ others: ArraySlice<(String, Int32)>) throws {
    var (string, place) = text
    try string.withUTF8 {
      bind($0, at: place)
      if let next = others.first { try run(next, others.dropFirst()) } else { try run() }
    }
  }

  /// A whole number of the row, NULL as 0; places count from 0.
  @inline(__always) func int(_ place: Int32) -> Int { Int(sqlite3_column_int64(pointer, place)) }

  /// A fraction of the row, NULL as 0.
  @inline(__always) func double(_ place: Int32) -> Double { sqlite3_column_double(pointer, place) }

  /// The whole number at a place, NULL as 0, and goes on to the next place.
  @inline(__always) func int(_ place: inout Int32) -> Int {
    defer { place += 1 }
    return int(place as Int32)
  }

  /// The grade at a place and goes on to the next place.
  @inline(__always) func grade(_ place: inout Int32) -> Int {
    defer { place += 1 }
    return grade(place as Int32)
  }

  /// The fraction at a place and goes on to the next place.
  @inline(__always) func double(_ place: inout Int32) -> Double {
    defer { place += 1 }
    return double(place as Int32)
  }

  /// Whether the row has nothing at a place.
  @inline(__always) func isNull(_ place: Int32) -> Bool {
    sqlite3_column_type(pointer, place) == SQLITE_NULL
  }

  /// A text of the row, NULL as none of letters; places count from 0.
  func text(_ place: Int32) -> String {
    guard let text = sqlite3_column_text(pointer, place) else { return "" }
    return String(cString: text)
  }

  /// The bytes of the row at a place.
  func bytes(_ place: Int32) -> UnsafeRawBufferPointer {
    let blob = sqlite3_column_blob(pointer, place)
    return UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_column_bytes(pointer, place)))
  }

  /// Whether the row has nothing, or a text of no letters, at a place.
  func isEmpty(_ place: Int32) -> Bool { sqlite3_column_bytes(pointer, place) == 0 }

  /// Adds what the row has at a place to a digest, with its kind.
  func add(_ place: Int32, to stream: DigestStream) {
    switch sqlite3_column_type(pointer, place) {
    case SQLITE_INTEGER:
      stream.add(kind: 0x69, UInt64(bitPattern: sqlite3_column_int64(pointer, place)))
    case SQLITE_FLOAT:
      stream.add(kind: 0x72, sqlite3_column_double(pointer, place).bitPattern)
    case SQLITE_TEXT:
      let text = sqlite3_column_text(pointer, place)
      let count = Int(sqlite3_column_bytes(pointer, place))
      stream.add(kind: 0x74, UnsafeRawBufferPointer(start: text, count: count))
    default:
      let blob = sqlite3_column_blob(pointer, place)
      let count = Int(sqlite3_column_bytes(pointer, place))
      stream.add(kind: 0x62, UnsafeRawBufferPointer(start: blob, count: count))
    }
  }

  /// A grade of the row, 0 to 4. In a damaged file it may be anything: then it is none.
  @inline(__always) func grade(_ place: Int32) -> Int {
    let value = int(place)
    return UInt(bitPattern: value) <= 4 ? value : 0
  }

  private static func error(_ code: Int32, _ db: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db)),
      message: String(cString: sqlite3_errmsg(db)))
  }
}
