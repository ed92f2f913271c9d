extension DiagnosticCode {
  /// D001: not readable as YAML.
  public static let notYAML = DiagnosticCode("D001", .error, "not readable as YAML")
  /// D002: a tab where YAML wants spaces.
  public static let tabIndent = DiagnosticCode("D002", .error, "a tab where YAML wants spaces")
  /// D003: a key written twice in one mapping.
  public static let duplicateKey = DiagnosticCode(
    "D003", .error, "a key written twice in one mapping")
  /// D004: a key the document does not know.
  public static let unknownKey = DiagnosticCode("D004", .error, "a key the document does not know")
  /// D005: a key the document needs.
  public static let missingKey = DiagnosticCode("D005", .error, "a key the document needs")
  /// D006: text where a list or a block is wanted, or the other way round.
  public static let wrongKind = DiagnosticCode(
    "D006", .error, "text where a list or a block is wanted, or the other way round")
  /// D007: nothing in the file.
  public static let emptyFile = DiagnosticCode("D007", .error, "nothing in the file")
  /// D008: a file larger than any form.
  public static let fileTooLarge = DiagnosticCode("D008", .error, "a file larger than any form")
  /// D009: blocks inside blocks beyond any form.
  public static let nestedTooDeeply = DiagnosticCode(
    "D009", .error, "blocks inside blocks beyond any form")
  /// D010: more values than any form holds, as when aliases multiply.
  public static let tooManyNodes = DiagnosticCode(
    "D010", .error, "more values than any form holds, as when aliases multiply")
  /// D011: bytes that are neither UTF-8, UTF-16 with a mark nor Windows-1252.
  public static let unreadableEncoding = DiagnosticCode(
    "D011", .error, "bytes that are neither UTF-8, UTF-16 with a mark nor Windows-1252")
  /// D012: not readable as JSON.
  public static let notJSON = DiagnosticCode("D012", .error, "not readable as JSON")
  /// D013: not readable as CSV.
  public static let notCSV = DiagnosticCode("D013", .error, "not readable as CSV")
  /// D014: a document of no known kind.
  public static let unknownDocument = DiagnosticCode("D014", .error, "a document of no known kind")
  /// D015: a form version this program does not know.
  public static let unknownFormVersion = DiagnosticCode(
    "D015", .error, "a form version this program does not know")
  /// D016: a file that is missing or cannot be opened.
  public static let unreadableFile = DiagnosticCode(
    "D016", .error, "a file that is missing or cannot be opened")
  /// D017: a word that is not on the field's list.
  public static let notAWordOfTheList = DiagnosticCode(
    "D017", .error, "a word that is not on the field's list")
  /// D018: a date that does not exist or is not written year-month-day.
  public static let notADate = DiagnosticCode(
    "D018", .error, "a date that does not exist or is not written year-month-day")
  /// D019: a month that does not exist or is not written year-month.
  public static let notAMonth = DiagnosticCode(
    "D019", .error, "a month that does not exist or is not written year-month")
  /// D020: a number that is not one.
  public static let notANumber = DiagnosticCode("D020", .error, "a number that is not one")
  /// D021: something other than yes or no.
  public static let notYesOrNo = DiagnosticCode("D021", .error, "something other than yes or no")

  /// D022: words after a # that would be left out of a text.
  public static let wordsAfterHash = DiagnosticCode(
    "D022", .error, "words after a # that would be left out of a text")
  /// D023: a character that cannot be seen and can hide or turn around what is written.
  public static let harmfulCharacter = DiagnosticCode(
    "D023", .error, "a character that cannot be seen and can hide or turn around what is written")
  /// D024: an id that is no id.
  public static let notAnID = DiagnosticCode("D024", .error, "an id that is no id")
  /// D025: a sheet with headings and nothing below.
  public static let noRows = DiagnosticCode(
    "D025", .error, "a sheet with headings and nothing below")
  /// D026: a slip in the layout of a form that was read as it was meant.
  public static let readAsMeant = DiagnosticCode(
    "D026", .hint, "a slip in the layout of a form that was read as it was meant")
  /// D027: a line that is neither a key nor part of a text.
  public static let unreadableLine = DiagnosticCode(
    "D027", .error, "a line that is neither a key nor part of a text")
  /// D028: words after a # that are kept nowhere.
  public static let keptNowhere = DiagnosticCode(
    "D028", .warning, "words after a # that are kept nowhere")
  /// D029: a value that was read otherwise than it was typed.
  public static let valueReadAsMeant = DiagnosticCode(
    "D029", .hint, "a value that was read otherwise than it was typed")
  /// D030: a file that is no text, such as a Word document or a photo.
  public static let notAText = DiagnosticCode(
    "D030", .error, "a file that is no text, such as a Word document or a photo")
  /// D031: a file read as Windows-1252, since it is not UTF-8.
  public static let readAsWindows = DiagnosticCode(
    "D031", .hint, "a file read as Windows-1252, since it is not UTF-8")
  /// D032: what a sheet writes in place of what was typed, such as #NAME? or 1.23E+14.
  public static let leftOverOfSheet = DiagnosticCode(
    "D032", .error, "what a sheet writes in place of what was typed, such as #NAME? or 1.23E+14")
  /// D033: a day that can only be meant month first.
  public static let monthFirst = DiagnosticCode(
    "D033", .error, "a day that can only be meant month first")
  /// D034: a row that stands in a table twice, word for word.
  public static let repeatedRow = DiagnosticCode(
    "D034", .hint, "a row that stands in a table twice, word for word")
  /// D035: a column of days of which some can only be meant month first.
  public static let monthFirstColumn = DiagnosticCode(
    "D035", .error, "a column of days of which some can only be meant month first")
}
