import Foundation
import PracticeLearning
import Spreadsheets

/// Cells of a workbook as a CSV file would hold them, so that one reader of tables reads both.
extension SheetText {
  /// A row, without its line break.
  ///
  /// - Parameters:
  ///   - cells: the cells that are not blank, from left to right.
  ///   - width: the columns of the table: further cells are written too.
  static func row(_ cells: [ReadCell], width: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var column = 1
    for cell in cells {
      while column < cell.address.column {
        bytes.append(UInt8(ascii: ","))
        column += 1
      }
      append(text(of: cell.value), to: &bytes)
    }
    while column < width {
      bytes.append(UInt8(ascii: ","))
      column += 1
    }
    return bytes
  }

  /// What a cell says: days as year-month-day, numbers in digits, yes or no.
  static func text(of value: ReadValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): digits(number)
    case .boolean(let value): value ? "yes" : "no"
    case .date(let day): day.description
    case .error(let word): word
    }
  }

  /// A number as a sheet shows it: 15 digits are all it keeps, and beyond them it writes a power of ten, which
  /// is complained of where it stands.
  private static func digits(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String(format: "%.15G", number)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in DocumentReader.plainBreaks(text).utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
