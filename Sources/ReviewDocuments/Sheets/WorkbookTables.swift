import PracticeLearning
import Spreadsheets

/// The tables of a workbook, and what is wrong with it.
struct WorkbookTables {
  /// The sheets that hold a table, in their order, as bytes of CSV.
  private(set) var tables: [FileBytes] = []
  /// Everything that is wrong with the workbook and with those sheets.
  private(set) var complaints: [Diagnostic] = []

  /// Whether a file is to be read as a workbook: by its name, or by how it begins.
  static func isWorkbook(_ path: String, named file: String) -> Bool {
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    if ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods"].contains(ending) { return true }
    guard DocumentFormat(fileName: file) == nil else { return false }
    return ForeignFile.isWorkbook(FileBytes.beginning(of: path))
  }

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - file: the workbook as the person named it.
  ///   - what: what its tables hold, in words.
  ///   - isHead: whether texts of a row are headings of such a table.
  /// - Throws: why nothing of it can be read.
  init(
    path: String, named file: String, of what: String, _ isHead: ([String]) -> Bool
  ) throws(FileRefusal) {
    var sheets: [SheetTable] = []
    let reading: SpreadsheetReading
    do {
      reading = try SpreadsheetReader(path: path).read { row in
        if sheets.last?.name != row.sheet { sheets.append(try SheetTable(row.sheet, of: file)) }
        try sheets[sheets.count - 1].take(row, isHead)
      }
    } catch let missing as MissingLibrary {
      throw FileRefusal([Diagnostic(missing, for: file)])
    } catch let unreadable as UnreadableFile {
      throw FileRefusal([.unreadable(file, because: unreadable.reason)])
    } catch let refusal as FileRefusal {
      throw refusal
    } catch {
      throw FileRefusal([.unreadable(file, because: "reading it failed")])
    }
    guard !reading.isRefused else {
      throw FileRefusal(
        reading.findings.filter { $0.problem.weight != .noted }
          .map { Diagnostic($0, in: file) })
    }
    // Of one sheet alone nothing is passed over: what is wrong with its headings is said.
    if sheets.count == 1 { try sheets[0].takeForTable() }
    try take(sheets, reading, file, what)
  }

  private mutating func take(
    _ sheets: [SheetTable], _ reading: SpreadsheetReading, _ file: String, _ what: String
  ) throws(FileRefusal) {
    let (meant, others) = (sheets.filter(\.isTable), sheets.filter { !$0.isTable })
    guard !sheets.isEmpty else { throw FileRefusal([.empty(file)]) }
    guard !meant.isEmpty else {
      throw FileRefusal([.noSheet(of: what, among: sheets.map(\.name), in: file)])
    }
    complaints = reading.findings.compactMap { finding in
      guard let name = finding.sheet, let sheet = meant.first(where: { $0.name == name }),
        let kept = finding.below(sheet.head ?? 1)
      else { return nil }
      return Diagnostic(kept, in: file)
    }
    if !others.isEmpty {
      complaints.append(.passedOver(others.map(\.name), what: what, in: file))
    }
    for sheet in meant { tables.append(try sheet.bytes()) }
  }
}

extension SpreadsheetFinding {
  /// The finding without what stands above the headings, such as a title over merged cells; nothing where that
  /// is all, or where it needs no saying.
  fileprivate func below(_ head: Int) -> SpreadsheetFinding? {
    guard problem != .blankRow else { return nil }
    guard problem == .mergedCells, count == places.count else { return self }
    var rest = self
    rest.places = places.filter { place in
      let last = place.split(separator: ":").last ?? ""
      return (CellAddress(last)?.row ?? head) >= head
    }
    rest.count = rest.places.count
    return rest.count == 0 ? nil : rest
  }
}
