import PracticeLearning
import Spreadsheets

extension SpreadsheetProblem {
  /// The code of the complaint, what it says, and what to do.
  var complaint: (DiagnosticCode, String, String) {
    switch self {
    case .formula:
      (
        .formulaCell, "cells are worked out by formulas",
        "copy them and paste them as values, so that what is stored is what you see"
      )
    case .mergedCells:
      (.mergedCells, "cells are merged", "unmerge them, and fill in each row of its own")
    case .errorValue:
      (.errorCell, "cells show an error instead of a value", "put it right, or empty the cell")
    case .noSuchDay:
      (.noSuchDayInCell, "date cells hold no day of the calendar", "type the day again")
    case .hiddenSheet:
      (.hiddenInWorkbook, "the sheet is hidden and was read", "see that it is meant")
    case .hiddenRow:
      (.hiddenInWorkbook, "rows are hidden, by a filter perhaps, and were read", Self.look)
    case .hiddenColumn: (.hiddenInWorkbook, "columns are hidden and were read", Self.look)
    case .timeOfDay:
      (.leftOutOfCells, "days have a time of day, which was left out", "nothing to do")
    default: (code, Self.plain(sentence), Self.plain(remedy))
    }
  }

  private static let look = "show them, and see that they are meant"

  private var code: DiagnosticCode {
    switch self {
    case .passwordProtected: .workbookHasPassword
    case .damagedPackage, .damagedPart: .damagedWorkbook
    case .unpacksTooLarge, .documentType, .tooManyCells, .tooManyColumns, .tooManyTexts,
      .textTooLong:
      .workbookTooLarge
    case .macros: .workbookHasMacros
    case .externalLinks: .workbookHasLinks
    case .formula, .formulaWithoutValue: .formulaCell
    case .mergedCells: .mergedCells
    case .errorValue: .errorCell
    case .noSuchDay: .noSuchDayInCell
    case .hiddenSheet, .hiddenRow, .hiddenColumn: .hiddenInWorkbook
    case .blankRow, .timeOfDay: .leftOutOfCells
    case .emptyFile, .oldWorkbook, .notAWorkbook, .otherPackage, .binaryWorkbook, .openDocument:
      .notAWorkbook
    }
  }

  /// A sentence as complaints have it: a small letter first, and no full stop.
  private static func plain(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
