import WorkbooksByHand

@testable import Spreadsheets

/// What a reading handed over and found.
struct Reading {
  var rows: [ReadRow] = []
  var result: SpreadsheetReading

  init(_ package: SentPackage, limits: ReadingLimits = ReadingLimits()) throws {
    try self.init(bytes: package.bytes, limits: limits)
  }

  init(bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws {
    let folder = Folder()
    try self.init(path: folder.file(bytes), limits: limits)
  }

  init(path: String, limits: ReadingLimits = ReadingLimits()) throws {
    var rows: [ReadRow] = []
    result = try SpreadsheetReader(path: path, limits: limits).read { rows.append($0) }
    self.rows = rows
  }

  var problems: [SpreadsheetProblem] { result.findings.map(\.problem) }

  /// The value of a cell of the first sheet that has it.
  subscript(_ address: String) -> ReadValue? {
    rows.lazy.flatMap(\.cells).first { $0.address.description == address }?.value
  }

  func finding(_ problem: SpreadsheetProblem) -> SpreadsheetFinding? {
    result.findings.first { $0.problem == problem }
  }
}
