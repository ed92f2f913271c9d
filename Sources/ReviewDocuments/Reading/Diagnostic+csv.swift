import PracticeLearning

/// The complaints about a table.
extension Diagnostic {
  static let openQuote = Diagnostic(
    .notCSV, "a quote opens in this row and never closes",
    advice: "close it; a quote inside a quoted cell is written twice")

  static func tooWide(_ count: Int, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooManyNodes,
      "this table has \(count) columns; a table of documents has at most \(ReadingLimits.columns)",
      advice: "leave out columns nothing is written in; each document goes on a row of its own",
      location: location)
  }

  static func ragged(_ count: Int, wanted: Int) -> Diagnostic {
    Diagnostic(
      .notCSV, "this row has \(count) cells, the first row has \(wanted)",
      advice: "give every row as many cells; text with a comma or a line break needs \"quotes\"")
  }

  static func repeatedRow(_ first: Int) -> Diagnostic {
    Diagnostic(
      .repeatedRow, "this row says word for word what row \(first) says and is taken once",
      advice: "delete it, or correct it if another one was meant")
  }

  static func leftOver(_ cell: String) -> Diagnostic {
    Diagnostic(
      .leftOverOfSheet, "\"\(shortened(cell))\" is what a sheet wrote in place of what was typed",
      advice: "type it again with an apostrophe before it, or make the cell text first")
  }

  static func unknownHeading(_ head: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey, "\"\(shortened(head))\" is a heading that no document has",
      advice: nearest(to: head, among: known).map { "did you mean \"\($0)\"?" }
        ?? "the heading of a column is the way to its field, such as domains.planning.grade")
  }

  static func noRowsBelow(_ count: Int) -> Diagnostic {
    Diagnostic(
      .noRows, "there are no rows below the \(count == 1 ? "heading" : "\(count) headings")",
      advice: "check that it is the file you meant; each document goes on a row of its own")
  }

  static func columnsClash(_ head: String) -> Diagnostic {
    Diagnostic(
      .notCSV,
      "\"\(head)\" cannot be filled in beside another column that is part of it or holds it",
      advice: "leave one of them empty")
  }

  static func unknownKind(_ word: String) -> Diagnostic {
    let words = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .unknownDocument, "\"\(shortened(word))\" is not a kind of document",
      advice: "write one of: \(words)")
  }
}
