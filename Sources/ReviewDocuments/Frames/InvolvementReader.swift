package import PracticeLearning

/// Reads the table of who held which case before.
package struct InvolvementReader {
  /// The table.
  package private(set) var involvement = Involvement()
  /// What is wrong with it, and what to look at again.
  package private(set) var complaints: TableComplaints

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - workspace: whose people held the cases; people who left are asked about, not refused.
  ///   - headings: what headings mean that are not those of such a table.
  package init(path: String, of workspace: Workspace?, headings: Headings = Headings()) {
    var rows = TableRows(FrameColumns.involvement, named: path, headings: headings)
    var involvement = Involvement()
    rows.read(path: path) { row, complaints in
      InvolvementReader.take(row, &involvement, &complaints)
    }
    complaints = rows.complaints
    self.involvement = involvement
    if let workspace {
      askAboutStrangers(workspace, path)
      for complaint in involvement.teamComplaints(workspace) { complaints.add(complaint, line: 0) }
    }
  }

  private static func take(
    _ row: borrowing TableRow, _ involvement: inout Involvement,
    _ complaints: inout TableComplaints
  ) {
    if let complaint = Diagnostic(aboutCaseReference: row.text(0)) {
      complaints.add(complaint, at: row.place(0))
    }
    if row.bytes(1).isEmpty, row.bytes(2).isEmpty {
      complaints.add(
        .missing(FrameColumns.involvement.fields[1], isWritten: true), at: row.place(1))
    }
    let (start, end) = (row.day(3, &complaints), row.day(4, &complaints))
    if let start, let end, end < start {
      complaints.add(
        Diagnostic(
          .datesOutOfOrder, "ends on \(end.words), before it begins on \(start.words)",
          advice: "check both days"), at: row.place(4))
    }
    involvement.add(
      row.bytes(0), worker: row.bytes(1), team: row.bytes(2), start: start, end: end)
  }

  /// Somebody who held a case may have left; a slip of the pen would hide a conflict of interest.
  private mutating func askAboutStrangers(_ workspace: Workspace, _ path: String) {
    let people = Set(workspace.people.map { plainID($0.id) })
    let strangers = involvement.workers.names.filter {
      !$0.isEmpty && !people.contains(plainID($0))
    }
    guard let first = strangers.first else { return }
    complaints.add(
      Diagnostic(
        .unknownHolder,
        strangers.count == 1
          ? "\"\(first)\" held a case and is not a person of this workspace"
          : "\(strangers.count) who held cases are not people of this workspace, such as \"\(first)\"",
        advice: "if one of them audits now, correct the role code; otherwise leave it"),
      line: 0)
  }
}
