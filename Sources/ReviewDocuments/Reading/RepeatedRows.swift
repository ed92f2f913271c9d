/// The rows of a table that were met, by which one that stands there again is known.
///
/// Rows are kept as 96 bits of two hashes: of a million rows two that differ fall together once in 10^17 tables.
struct RepeatedRows {
  private struct Met {
    var hash: UInt32
    var row: UInt32
  }

  private var rows: [Int: Met] = [:]

  /// The row of the sheet in which the same stands; nothing where this is the first.
  mutating func firstRow(of row: RowSplitter.Row) -> Int? {
    var hasher = Hasher()
    row.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    var second = hasher
    second.combine(1)
    let key = hasher.finalize()
    let met = Met(hash: UInt32(truncatingIfNeeded: second.finalize()), row: UInt32(row.number))
    guard let first = rows[key] else {
      rows[key] = met
      return nil
    }
    return first.hash == met.hash ? Int(first.row) : nil
  }
}
