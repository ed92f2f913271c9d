/// Where a cell stands, from 1 on: B7 is row 7, column 2.
package struct CellAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var row: Int
  package var column: Int

  /// The cell in a row and a column, both counted from 1.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The cell that an address such as `B7` names, or nil where it is none.
  package init?(_ text: some StringProtocol) {
    var (row, column) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 20_000: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39 where column > 0 && row < 20_000_000: row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// `B7`.
  package var description: String { Self.letters(ofColumn: column) + String(row) }

  /// The letters of a column counted from 1: 28 is `AB`.
  package static func letters(ofColumn column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest > 0 {
      letters.insert(
        Character(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))), at: letters.startIndex)
      rest = (rest - 1) / 26
    }
    return letters
  }

  package static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
