package import PracticeLearning

/// What is wrong with a long table: of each kind as much as a person can use, and how much more there is.
package struct TableComplaints {
  private let file: String
  private var tally = ComplaintTally(mostOfColumn: 20, mostOfFile: 20)
  private(set) var mayGoOn = true

  init(_ file: String) { self.file = file }

  /// The first complaints of each kind, with how many more of it there are.
  package var shown: [Diagnostic] { tally.complaints }

  var isEmpty: Bool { tally.isEmpty }

  /// Leaves the rest of the table unread: nothing could be made of it.
  mutating func stop() { mayGoOn = false }

  mutating func add(_ complaints: [Diagnostic]) { tally.add(complaints) }

  mutating func add(_ complaint: Diagnostic, line: Int, column: Int = 0) {
    add(complaint, at: TablePlace(line: line, column: column, cell: nil))
  }

  mutating func add(_ complaint: Diagnostic, at place: TablePlace) {
    var complaint = complaint
    complaint.location = SourceLocation(
      file: file, line: place.line, column: place.column, cell: place.cell)
    tally.add(complaint)
  }
}

/// Where a cell of a table stands: in its file, and in the sheet.
package struct TablePlace: Hashable, Comparable {
  var line: Int
  var column: Int
  var cell: SheetCell?

  package static func < (left: TablePlace, right: TablePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
