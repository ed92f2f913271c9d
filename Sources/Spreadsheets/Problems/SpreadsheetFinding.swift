/// A problem of a workbook: all its places in one sheet together.
package struct SpreadsheetFinding: Hashable, Sendable, CustomStringConvertible {
  package let problem: SpreadsheetProblem
  /// The sheet, where there is one.
  package let sheet: String?
  /// The first places: addresses such as `B7` or `B7:C9`, rows, columns, or names of parts.
  package var places: [String]
  /// How many places there are in all; 0 where the problem has none.
  package var count: Int

  /// `Sheet “Reviews”, B7, B9 and 12 more: A cell shows …`
  package var description: String {
    let shown = places.joined(separator: ", ")
    let rest = count > places.count && !places.isEmpty ? " and \(count - places.count) more" : ""
    let place = [sheet.map { "Sheet “\($0)”" }, shown.isEmpty ? nil : shown + rest]
      .compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : place + ": ") + problem.sentence + " " + problem.remedy
  }
}
