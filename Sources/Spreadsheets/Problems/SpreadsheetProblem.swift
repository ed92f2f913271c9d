/// What can be wrong, or worth knowing, in a workbook somebody sends.
package enum SpreadsheetProblem: String, Hashable, Sendable, CaseIterable {
  case emptyFile, oldWorkbook, passwordProtected, notAWorkbook, otherPackage, binaryWorkbook
  case openDocument, damagedPackage, damagedPart, unpacksTooLarge, documentType
  case macros, externalLinks
  case tooManyCells, tooManyColumns, tooManyTexts, textTooLong, formulaWithoutValue
  case formula, mergedCells, errorValue, noSuchDay
  case hiddenSheet, hiddenRow, hiddenColumn, blankRow, timeOfDay

  /// How much a problem weighs.
  package enum Weight: Hashable, Sendable {
    /// The workbook is not taken.
    case refused
    /// It is taken; somebody should look.
    case warned
    /// It is taken; good to know.
    case noted
  }

  package var weight: Weight {
    switch self {
    case .emptyFile, .oldWorkbook, .passwordProtected, .notAWorkbook, .otherPackage,
      .binaryWorkbook, .openDocument, .damagedPackage, .damagedPart, .unpacksTooLarge,
      .documentType, .macros, .externalLinks, .tooManyCells, .tooManyColumns, .tooManyTexts,
      .textTooLong, .formulaWithoutValue:
      .refused
    case .formula, .mergedCells, .errorValue, .noSuchDay: .warned
    case .hiddenSheet, .hiddenRow, .hiddenColumn, .blankRow, .timeOfDay: .noted
    }
  }
}
