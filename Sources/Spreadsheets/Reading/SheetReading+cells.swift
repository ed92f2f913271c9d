extension SheetReading {
  mutating func beginCell(_ part: XMLPart) throws(Refusal) {
    // A cell may leave its address out: then it is the next of its row.
    var address = CellAddress(row: row, column: cell.address.column + 1)
    cell.type = ""
    cell.style = 0
    cell.isFormula = false
    cell.bytes.removeAll(keepingCapacity: true)
    part.eachAttribute {
      if $0.isNamed("r"), let stated = CellAddress($0.value) { address.column = stated.column }
      if $0.isNamed("t") { cell.type = $0.value }
      if $0.isNamed("s") { cell.style = Int($0.value) ?? 0 }
    }
    cell.address = address
    spent.cells += 1
    guard spent.cells <= limits.cells else { throw Refusal(.tooManyCells, address.description) }
  }

  mutating func endCell() throws(Refusal) {
    let address = cell.address
    let hasValue = !cell.bytes.isEmpty
    if cell.isFormula {
      // A formula that works out to an empty text has a value: that one.
      let isKnown = hasValue || cell.type == "str"
      list.add(
        isKnown ? .formula : .formulaWithoutValue, sheet: sheet, place: address.description)
    }
    guard hasValue else { return }
    guard address.column <= limits.columns else {
      list.add(.tooManyColumns, sheet: sheet, place: address.description)
      return
    }
    // Left to right, each once: so a row stays as short as it is wide.
    guard read.last.map({ $0.address.column < address.column }) ?? true else { throw damage }
    let value = try value()
    if case .error = value { list.add(.errorValue, sheet: sheet, place: address.description) }
    read.append(ReadCell(address: address, value: value, isFormula: cell.isFormula))
  }

  /// ECMA-376 part 1, 18.18.11: what the type of a cell makes of its value.
  private mutating func value() throws(Refusal) -> ReadValue {
    let text = String(decoding: cell.bytes, as: UTF8.self)
    switch cell.type {
    case "s":
      guard let number = Int(text), let length = texts.length(number) else { throw damage }
      spent.textBytes += length
      guard spent.textBytes <= limits.textBytes, let shared = texts.text(number) else {
        throw Refusal(.tooManyTexts, cell.address.description)
      }
      return .text(shared)
    case "str", "inlineStr": return .text(CellText.read(text))
    case "b": return .boolean(text == "1" || text == "true")
    case "e": return .error(text)
    case "d":
      guard let day = SheetDay(iso: text) else { throw damage }
      if text.count > 10, !text.hasSuffix("T00:00:00") { noteTime() }
      return .date(day)
    case "", "n":
      guard let number = Double(text), number.isFinite else { throw damage }
      return formats.isDate(style: cell.style) ? date(number) : .number(number)
    default: throw damage
    }
  }

  private mutating func date(_ serial: Double) -> ReadValue {
    guard let day = SheetDay(serial: serial, count: count) else {
      list.add(.noSuchDay, sheet: sheet, place: cell.address.description)
      return .number(serial)
    }
    if serial != serial.rounded(.down) { noteTime() }
    return .date(day)
  }

  private mutating func noteTime() {
    list.add(.timeOfDay, sheet: sheet, place: cell.address.description)
  }

  private var damage: Refusal { Refusal(.damagedPart, cell.address.description) }
}
