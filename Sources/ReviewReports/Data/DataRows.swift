package import PracticeLearning

/// Writes the rows of a table of the data package as comma-separated values: one cell after the other into a
/// buffer that leaves in pieces, so that any number of rows takes no room.
package final class DataRows {
  private let send: ([UInt8]) throws -> Void
  private let council: [UInt8]
  private let lineEnd: [UInt8]
  private var bytes: [UInt8] = []
  /// How many rows were written.
  package private(set) var count = 0

  private static let piece = 1 << 18

  /// - Parameters:
  ///   - table: the table, whose heading is written first.
  ///   - council: the key of the council, the first cell of every row.
  ///   - isForExcel: whether lines end, and the file begins, as Excel wants it.
  ///   - send: takes the pieces.
  package init(
    _ table: DataTable, council: String, isForExcel: Bool,
    to send: @escaping ([UInt8]) throws -> Void
  ) {
    self.send = send
    self.council = DataRows.cell(council)
    lineEnd = isForExcel ? [0x0D, 0x0A] : [0x0A]
    bytes.reserveCapacity(DataRows.piece + 4096)
    if isForExcel { bytes += [0xEF, 0xBB, 0xBF] }
    bytes += table.fields.map(\.name).joined(separator: ",").utf8
    bytes += lineEnd
  }

  /// The bytes of a cell: quoted where it must be, and no formula to a spreadsheet.
  package static func cell(_ text: String) -> [UInt8] {
    let line = Array(csvLine([text]).utf8.dropLast())
    return line
  }

  /// Begins a row.
  package func begin() { bytes += council }

  /// Ends a row.
  package func end() throws {
    bytes += lineEnd
    count += 1
    guard bytes.count >= DataRows.piece else { return }
    try send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Sends what is left.
  package func finish() throws {
    try send(bytes)
    bytes.removeAll()
  }

  /// A cell, or several with the commas between them, that `cell` made.
  package func add(made cells: [UInt8]) {
    bytes.append(0x2C)
    bytes.append(contentsOf: cells)
  }

  /// A blank cell.
  package func addBlank() { bytes.append(0x2C) }

  /// A cell of a text.
  package func add(_ text: String) { add(made: DataRows.cell(text)) }

  /// A cell of a text that is a day or empty, as it is.
  package func add(day text: String) {
    bytes.append(0x2C)
    bytes.append(contentsOf: text.utf8)
  }

  /// A cell of a day, blank where there is none.
  package func add(_ day: CalendarDate?) { add(day: day?.description ?? "") }

  /// A cell of 1 or 0, blank where it is not known.
  package func add(_ flag: Bool?) {
    bytes.append(0x2C)
    if let flag { bytes.append(flag ? 0x31 : 0x30) }
  }

  /// A cell of a number, blank where there is none.
  package func add(_ number: Double?) {
    add(day: number.map { $0.isFinite ? plain($0) : "" } ?? "")
  }

  /// A cell of a whole number, blank where there is none.
  package func add(_ number: Int?) {
    bytes.append(0x2C)
    guard let number else { return }
    guard number > 9 || number < 0 else { return bytes.append(0x30 + UInt8(number)) }
    bytes.append(contentsOf: String(number).utf8)
  }
}

private func plain(_ value: Double) -> String {
  value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
}
