extension SpreadsheetProblem {
  /// What is the matter, as a sentence without its places.
  package var sentence: String {
    switch self {
    case .emptyFile: "The file is empty."
    case .oldWorkbook: "This is a workbook of Excel 97-2003 (.xls), whatever its name says."
    case .passwordProtected: "The workbook is protected by a password, so it cannot be read."
    case .notAWorkbook: "This is not an Excel workbook."
    case .otherPackage: "This is a packed file, but there is no workbook in it."
    case .binaryWorkbook: "This is a binary Excel workbook (.xlsb)."
    case .openDocument: "This is an OpenDocument spreadsheet (.ods)."
    case .damagedPackage: "The file is damaged: it cannot be unpacked to its end."
    case .damagedPart: "A part of the workbook is damaged and cannot be read to its end."
    case .unpacksTooLarge: "The file unpacks to far more than a workbook of this kind holds."
    case .documentType:
      "A part of the workbook defines entities of its own, which no spreadsheet program writes."
    case .macros: "The workbook has macros in it."
    case .externalLinks: "The workbook takes values from other files or places."
    case .tooManyCells: "The workbook has more cells than can be taken at once."
    case .tooManyColumns: "A sheet has more columns than can be taken."
    case .tooManyTexts: "The workbook has more text than can be taken at once."
    case .textTooLong: "A text is longer than a cell can hold."
    case .formulaWithoutValue: "A formula came without the value it works out to."
    case .formula: "A cell is worked out by a formula; the value last worked out is read."
    case .mergedCells: "Cells are merged; the value is read for the first of them alone."
    case .errorValue: "A cell shows an error instead of a value."
    case .noSuchDay: "A date cell holds a number that is no day of the calendar."
    case .hiddenSheet: "A sheet is hidden."
    case .hiddenRow: "Rows are hidden; they are read like the others."
    case .hiddenColumn: "Columns are hidden; they are read like the others."
    case .blankRow: "Rows are blank; they are passed over."
    case .timeOfDay: "A date has a time of day, which is left out."
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .emptyFile, .damagedPackage:
      "Please get the file again, or open it and save it as .xlsx."
    case .damagedPart: "Please open the workbook in Excel or LibreOffice and save it again."
    case .oldWorkbook, .binaryWorkbook, .openDocument:
      "Please open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)."
    case .passwordProtected: "Please save a copy without the password, and keep that copy safe."
    case .notAWorkbook, .otherPackage: "Please choose a workbook saved as .xlsx."
    case .unpacksTooLarge, .documentType:
      "Please ask who sent it where it comes from, and do not open it before."
    case .macros: "Please save it as a workbook without macros (.xlsx)."
    case .externalLinks:
      "Please break the links (Data, Edit links) or paste the values, and save it again."
    case .tooManyCells, .tooManyTexts: "Please split it into smaller workbooks."
    case .tooManyColumns: "Please delete the columns beyond the table."
    case .textTooLong: "Please shorten the text."
    case .formulaWithoutValue:
      "Please open the workbook in Excel or LibreOffice and save it: that works the values out."
    case .formula: "Please check these cells, or paste them as values."
    case .mergedCells: "Please unmerge them, so that each row has its own value."
    case .errorValue: "Please put the error right, or empty the cell."
    case .noSuchDay: "Please type the day again."
    case .hiddenSheet, .hiddenRow, .hiddenColumn:
      "Please check that nothing is in there that should not be shared."
    case .blankRow, .timeOfDay: "Nothing needs doing."
    }
  }
}
