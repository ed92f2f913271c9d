extension DiagnosticCode {
  /// X001: a library for workbooks that is not installed.
  public static let missingLibrary = DiagnosticCode(
    "X001", .error, "a library for workbooks that is not installed")
  /// X002: a file that is no .xlsx workbook, whatever its name says.
  public static let notAWorkbook = DiagnosticCode(
    "X002", .error, "a file that is no .xlsx workbook, whatever its name says")
  /// X003: a workbook protected by a password.
  public static let workbookHasPassword = DiagnosticCode(
    "X003", .error, "a workbook protected by a password")
  /// X004: a workbook that is damaged.
  public static let damagedWorkbook = DiagnosticCode("X004", .error, "a workbook that is damaged")
  /// X005: a workbook with more in it than can be taken, or a cell with more than it can hold.
  public static let workbookTooLarge = DiagnosticCode(
    "X005", .error,
    "a workbook with more in it than can be taken, or a cell with more than it can hold")
  /// X006: a workbook with macros.
  public static let workbookHasMacros = DiagnosticCode("X006", .error, "a workbook with macros")
  /// X007: a workbook that takes values from other files.
  public static let workbookHasLinks = DiagnosticCode(
    "X007", .error, "a workbook that takes values from other files")
  /// X008: cells of a table that are worked out by formulas.
  public static let formulaCell = DiagnosticCode(
    "X008", .error, "cells of a table that are worked out by formulas")
  /// X009: cells of a table that are merged.
  public static let mergedCells = DiagnosticCode(
    "X009", .error, "cells of a table that are merged")
  /// X010: cells of a table that show an error, such as #REF!.
  public static let errorCell = DiagnosticCode(
    "X010", .error, "cells of a table that show an error, such as #REF!")
  /// X011: cells formatted as days that hold no day of the calendar.
  public static let noSuchDayInCell = DiagnosticCode(
    "X011", .error, "cells formatted as days that hold no day of the calendar")
  /// X012: sheets, rows or columns that are hidden and were read.
  public static let hiddenInWorkbook = DiagnosticCode(
    "X012", .warning, "sheets, rows or columns that are hidden and were read")
  /// X013: sheets that were passed over, since they hold no table of what is taken in.
  public static let sheetPassedOver = DiagnosticCode(
    "X013", .hint, "sheets that were passed over, since they hold no table of what is taken in")
  /// X014: times of day that were left out of days.
  public static let leftOutOfCells = DiagnosticCode(
    "X014", .hint, "times of day that were left out of days")
  /// X015: a workbook in which no sheet, or more than one, holds the table that is asked for.
  public static let noSuchSheet = DiagnosticCode(
    "X015", .error,
    "a workbook in which no sheet, or more than one, holds the table that is asked for"
  )
  /// X016: headings that were read as an earlier import said.
  public static let mapRemembered = DiagnosticCode(
    "X016", .hint, "headings that were read as an earlier import said")
}
