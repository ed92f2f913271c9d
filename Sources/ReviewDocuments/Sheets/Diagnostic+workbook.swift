package import PracticeLearning
package import Spreadsheets

/// The complaints about workbooks.
extension Diagnostic {
  /// A library of the system that is not there, when a workbook is to be read or written.
  ///
  /// - Parameters:
  ///   - missing: the library.
  ///   - file: the workbook.
  package init(_ missing: MissingLibrary, for file: String) {
    self.init(
      .missingLibrary, "a library that workbooks need is not installed here",
      advice: missing.needsBuilding
        ? "install the Debian package \(missing.package) and build this program again"
        : "install the Debian package \(missing.package); everything else works without it",
      location: SourceLocation(file: file))
  }

  /// What was found in a workbook, all places of one kind in one sheet together.
  init(_ finding: SpreadsheetFinding, in file: String) {
    let places = finding.places.joined(separator: ", ")
    let rest = finding.count - finding.places.count
    let all = rest > 0 && !places.isEmpty ? "\(places) and \(rest) more" : places
    let (code, words, advice) = finding.problem.complaint
    self.init(
      code, words + (all.isEmpty ? "" : ": \(all)"), advice: Advice(advice),
      location: SourceLocation(
        file: finding.sheet.map { SheetTable.name(of: $0, in: file) } ?? file))
  }

  static func noSheet(of what: String, among sheets: [String], in file: String) -> Diagnostic {
    Diagnostic(
      .noSuchSheet, "none of the sheets \(quoted(sheets)) holds \(what)",
      advice: "its headings are those of a blank sheet or of an export, in one row above the rest",
      location: SourceLocation(file: file))
  }

  static func severalSheets(of what: String, _ sheets: [String], in file: String) -> Diagnostic {
    Diagnostic(
      .noSuchSheet, "\(sheets.count) sheets hold \(what), and one is read",
      advice: "save the sheet that is meant as a workbook of its own: \(list(sheets))",
      location: SourceLocation(file: file))
  }

  static func passedOver(_ sheets: [String], what: String, in file: String) -> Diagnostic {
    Diagnostic(
      .sheetPassedOver,
      sheets.count == 1
        ? "the sheet \(quoted(sheets)) does not hold \(what) and was passed over"
        : "the sheets \(quoted(sheets)) do not hold \(what) and were passed over",
      advice: "nothing to do, unless something in there was meant",
      location: SourceLocation(file: file))
  }

  private static func quoted(_ sheets: [String]) -> String {
    let shown = sheets.prefix(8).map { "\"\(shortened($0))\"" }
    return list(shown + (sheets.count > 8 ? ["\(sheets.count - 8) more"] : []))
  }
}

extension Diagnostic {
  /// The one line about headings that were read as an earlier import said; nothing where there are none.
  static func remembered(_ headings: [String], in file: String) -> Diagnostic? {
    guard let first = headings.first else { return nil }
    let more = headings.count > 1 ? " and \(headings.count - 1) more" : ""
    return Diagnostic(
      .mapRemembered, "\"\(shortened(first))\"\(more) was read as an earlier import said",
      advice: "nothing to do, or change it in \(ColumnMap.file) of the workspace",
      location: SourceLocation(file: file))
  }
}
