extension SheetReading {
  mutating func beginRow(_ part: XMLPart) throws(Refusal) {
    // A row may leave its number out: then it is the next.
    var number = row + 1
    isHiddenRow = false
    part.eachAttribute {
      if $0.isNamed("r") { number = Int($0.value) ?? 0 }
      if $0.isNamed("hidden") { isHiddenRow = $0.isTrue }
    }
    guard (1...1_048_576).contains(number) else { throw Refusal(.damagedPart, "row \(row + 1)") }
    // Rows that the sheet leaves out are as blank as those it names, but for those at its end.
    if number > row + 1 {
      list.add(.blankRow, sheet: sheet, place: "row \(row + 1)", count: number - row - 1)
    }
    row = number
    if isHiddenRow { list.add(.hiddenRow, sheet: sheet, place: "row \(number)") }
    read.removeAll(keepingCapacity: true)
    cell.address = CellAddress(row: row, column: 0)
  }

  mutating func endRow(_ take: (ReadRow) throws -> Void) throws {
    guard !read.isEmpty else {
      list.add(.blankRow, sheet: sheet, place: "row \(row)")
      return
    }
    rows += 1
    guard !list.isRefused else { return }
    try take(ReadRow(sheet: sheet, number: row, isHidden: isHiddenRow, cells: read))
  }

  mutating func noteColumns(_ part: XMLPart) {
    var (first, last, isHidden) = (0, 0, false)
    part.eachAttribute {
      if $0.isNamed("min") { first = Int($0.value) ?? 0 }
      if $0.isNamed("max") { last = Int($0.value) ?? 0 }
      if $0.isNamed("hidden") { isHidden = $0.isTrue }
    }
    guard isHidden, first > 0, last >= first, last <= 16_384 else { return }
    let letters = CellAddress.letters(ofColumn:)
    list.add(
      .hiddenColumn, sheet: sheet,
      place: first == last
        ? "column \(letters(first))" : "columns \(letters(first)):\(letters(last))",
      count: last - first + 1)
  }
}
