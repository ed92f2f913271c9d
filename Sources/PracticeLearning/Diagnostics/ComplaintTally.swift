/// Complaints as they come in, those of one kind about one column together: the first of them are kept, the
/// others counted, so that one fault in a million rows hides no other and takes no room.
package struct ComplaintTally: Sendable {
  private static let mostRows = 12

  /// How many of a kind are kept of one column.
  private let mostOfColumn: Int
  /// How many hints of a kind are kept of one column: they ask for nothing.
  private let mostHints: Int
  /// How many of a kind are kept of one file, where it is no table.
  private let mostOfFile: Int
  private var shown: [Diagnostic] = []
  private var groups: [Kind: Group] = [:]
  private var days: [Kind: MonthFirstColumn] = [:]

  /// A tally of nothing.
  ///
  /// - Parameters:
  ///   - mostOfColumn: how many of a kind are kept of one column of a table.
  ///   - mostHints: how many hints of a kind are kept of one column; nothing for as many as of others.
  ///   - mostOfFile: how many of a kind are kept of one file that is no table.
  package init(mostOfColumn: Int = 100, mostHints: Int? = nil, mostOfFile: Int = 1_000) {
    self.mostOfColumn = mostOfColumn
    self.mostHints = mostHints ?? mostOfColumn
    self.mostOfFile = mostOfFile
  }

  /// Whether nothing was complained of.
  package var isEmpty: Bool { shown.isEmpty }

  /// Complaints of one code about one column of a file, or about a file that is no table.
  private struct Kind: Hashable {
    let code: String
    let file: String
    let heading: String
  }

  private struct Group {
    var count = 0
    var shown = 0
    var last = 0
    var rest: [Int] = []
  }

  /// Adds complaints.
  package mutating func add(_ complaints: [Diagnostic]) {
    for complaint in complaints { add(complaint) }
  }

  /// Adds a complaint, with those that were counted beside it.
  package mutating func add(_ complaint: Diagnostic) {
    let further = complaint.more?.count ?? 0
    guard let place = complaint.location else { return shown.append(complaint) }
    let kind = Kind(
      code: complaint.code.id, file: place.file, heading: place.cell?.heading ?? "")
    take(complaint, kind, place, further)
    if let cell = place.cell { noteDay(complaint, kind, cell) }
  }

  private mutating func take(
    _ complaint: Diagnostic, _ kind: Kind, _ place: SourceLocation, _ further: Int
  ) {
    let isHint = complaint.severity == .hint && place.cell?.column ?? 0 > 0
    let ofColumn = isHint ? mostHints : mostOfColumn
    let most = place.cell == nil ? mostOfFile : ofColumn
    var group = groups.removeValue(forKey: kind) ?? Group()
    if group.shown < most {
      group.shown += 1
      group.last = shown.count
      shown.append(complaint)
      shown[group.last].more = nil
    } else if group.rest.count < Self.mostRows {
      group.rest.append(place.cell?.row ?? place.line)
    }
    if let more = complaint.more {
      group.rest += more.rows.prefix(Self.mostRows - group.rest.count)
    }
    group.count += 1 + further
    groups[kind] = group
  }

  private mutating func noteDay(_ complaint: Diagnostic, _ kind: Kind, _ cell: SheetCell) {
    let isMonthFirst = complaint.code == .monthFirst
    guard isMonthFirst || complaint.code == .valueReadAsMeant, let typed = complaint.excerpt else {
      return
    }
    let column = Kind(code: "", file: kind.file, heading: kind.heading)
    if isMonthFirst {
      days[column, default: MonthFirstColumn()].take(complaint, cell)
    } else if CalendarDate.isEitherWay(typed) {
      days[column, default: MonthFirstColumn()].eitherWay += 1
    }
  }

  /// The complaints in the order they came in, each kind with how many more there are behind its last one.
  package var complaints: [Diagnostic] {
    var all = shown
    var leftOut: [Diagnostic.More?] = Array(repeating: nil, count: all.count)
    for group in groups.values where group.count > group.shown {
      leftOut[group.last] = .init(count: group.count - group.shown, rows: group.rest)
    }
    for index in all.indices { all[index].more = leftOut[index] }
    return withRefusedColumns(all)
  }

  /// A column with a day that can only be meant month first is refused whole: nobody can tell of the others how
  /// they were meant, so that nothing is said of how each was read.
  private func withRefusedColumns(_ all: [Diagnostic]) -> [Diagnostic] {
    let refused = days.filter { $0.value.count > 0 }
    guard !refused.isEmpty else { return all }
    return all.compactMap { complaint in
      guard complaint.code == .monthFirst || complaint.code == .valueReadAsMeant,
        let place = complaint.location, let cell = place.cell,
        let column = refused[Kind(code: "", file: place.file, heading: cell.heading)]
      else { return complaint }
      return place == column.first?.location && complaint.code == .monthFirst
        ? column.complaint : nil
    }
  }
}

/// What was found in a column of days.
private struct MonthFirstColumn: Sendable {
  /// The first of those that can only be meant month first.
  private(set) var first: Diagnostic?
  private(set) var count = 0
  private var rows: [Int] = []
  /// How many could be meant day first and month first.
  var eitherWay = 0

  mutating func take(_ complaint: Diagnostic, _ cell: SheetCell) {
    if first == nil { first = complaint }
    count += 1
    if rows.count < 12 { rows.append(cell.row) }
  }

  var complaint: Diagnostic? {
    guard let first, let typed = first.excerpt else { return nil }
    let places = rows.map(String.init).joined(separator: ", ") + (count > rows.count ? " ..." : "")
    let cells = count == 1 ? "1 cell, in row" : "\(count) cells, in rows"
    let others =
      eitherWay == 0
      ? "" : eitherWay == 1 ? "; 1 other could be either" : "; \(eitherWay) others could be either"
    return Diagnostic(
      .monthFirstColumn, at: first.path,
      "\"\(typed)\" can only be meant month first, so no day of this column was read",
      advice: "write the column as year-month-day: days here are read day first; "
        + "month first are \(cells) \(places)\(others)", location: first.location)
  }
}
