/// One run through a sheet.
struct SheetReading {
  let sheet: String
  let texts: SharedTexts
  let formats: DateFormats
  let count: DayCount
  let limits: ReadingLimits
  var spent: Spent
  var list: FindingList
  var rows = 0

  var row = 0
  var isHiddenRow = false
  var read: [ReadCell] = []
  var cell = RawCell()
  private var isCapturing = false
  /// Within the spelling of how Japanese text is spoken, which the cell does not show.
  private var isSpelling = false

  init(
    sheet: String, texts: SharedTexts, formats: DateFormats, count: DayCount,
    limits: ReadingLimits, spent: Spent, list: FindingList
  ) {
    self.sheet = sheet
    self.texts = texts
    self.formats = formats
    self.count = count
    self.limits = limits
    self.spent = spent
    self.list = list
  }

  mutating func read(_ part: XMLPart, _ take: (ReadRow) throws -> Void) throws {
    while try part.next() {
      switch part.node {
      case .element: try begin(part, take)
      case .text:
        guard isCapturing, !isSpelling else { continue }
        part.append(to: &cell.bytes)
        if cell.bytes.count > CellText.mostBytes {
          throw Refusal(.textTooLong, cell.address.description)
        }
      case .end: try end(part, take)
      case .other: break
      }
    }
  }

  private mutating func begin(_ part: XMLPart, _ take: (ReadRow) throws -> Void) throws {
    let isEmpty = part.isEmpty
    if part.isNamed("c") {
      try beginCell(part)
      if isEmpty { try endCell() }
    } else if part.isNamed("v") || part.isNamed("t") {
      isCapturing = !isEmpty
    } else if part.isNamed("f") {
      cell.isFormula = true
    } else if part.isNamed("row") {
      try beginRow(part)
      if isEmpty { try endRow(take) }
    } else if part.isNamed("rPh") {
      isSpelling = !isEmpty
    } else if part.isNamed("mergeCell") {
      part.eachAttribute {
        if $0.isNamed("ref") {
          list.add(.mergedCells, sheet: sheet, place: String($0.value.prefix(30)))
        }
      }
    } else if part.isNamed("col") {
      noteColumns(part)
    }
  }

  private mutating func end(_ part: XMLPart, _ take: (ReadRow) throws -> Void) throws {
    if part.isNamed("v") || part.isNamed("t") {
      isCapturing = false
    } else if part.isNamed("c") {
      try endCell()
    } else if part.isNamed("row") {
      try endRow(take)
    } else if part.isNamed("rPh") {
      isSpelling = false
    }
  }
}

/// What was taken so far of what the limits give to all sheets together.
struct Spent {
  var cells = 0
  var textBytes = 0
}

/// A cell as the XML gives it.
struct RawCell {
  var address = CellAddress(row: 0, column: 0)
  var type = ""
  var style = 0
  var isFormula = false
  var bytes: [UInt8] = []
}
