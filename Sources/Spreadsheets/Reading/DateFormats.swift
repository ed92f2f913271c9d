/// Which of a workbook's cell styles show a day.
struct DateFormats {
  /// By the number a cell gives as its style.
  private var styles: [Bool] = []

  func isDate(style: Int) -> Bool { styles.indices.contains(style) && styles[style] }

  init() {}

  /// Reads the styles of a workbook.
  init(_ part: XMLPart) throws(Refusal) {
    var own: [Int: Bool] = [:]
    var isInCells = false
    while try part.next() {
      if part.node == .end {
        if part.isNamed("cellXfs") { isInCells = false }
        continue
      }
      guard part.node == .element else { continue }
      if part.isNamed("numFmt") {
        var (number, code) = (-1, "")
        part.eachAttribute {
          if $0.isNamed("numFmtId") { number = Int($0.value) ?? -1 }
          if $0.isNamed("formatCode") { code = $0.value }
        }
        // Excel knows 250 formats of one's own and 65,490 styles.
        guard own.count < 10_000 else { throw Refusal(.unpacksTooLarge) }
        own[number] = Self.isDate(code: code)
      } else if part.isNamed("cellXfs") {
        isInCells = !part.isEmpty
      } else if isInCells, part.isNamed("xf") {
        var number = 0
        part.eachAttribute { if $0.isNamed("numFmtId") { number = Int($0.value) ?? 0 } }
        guard styles.count < 100_000 else { throw Refusal(.unpacksTooLarge) }
        styles.append(own[number] ?? Self.isBuiltInDate(number))
      }
    }
  }

  /// ECMA-376 part 1, 18.8.30: the formats with a day, those of East Asian systems among them.
  private static func isBuiltInDate(_ number: Int) -> Bool {
    switch number {
    case 14...17, 22, 27...31, 36, 50...54, 57...58: true
    default: false
    }
  }

  /// Whether a format shows a day, a month or a year; hours alone, or a span `[h]:mm`, do not.
  static func isDate(code: String) -> Bool {
    var (hasDay, hasMonth, hasTime) = (false, false, false)
    var rest = code.lowercased()[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        // `[h]`, `[mm]` and `[ss]` count on beyond a day; other brackets are colours and countries.
        let inner = rest.prefix { $0 != "]" }
        if !inner.isEmpty, inner.allSatisfy({ "hms".contains($0) }) { hasTime = true }
        rest = rest.dropFirst(inner.count + 1)
      case "\\", "_", "*": rest = rest.dropFirst()
      case ";" where hasDay || hasMonth || hasTime: return hasDay || hasMonth && !hasTime
      case "d", "y": hasDay = true
      case "m": hasMonth = true
      case "h", "s": hasTime = true
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      default: break
      }
    }
    return hasDay || hasMonth && !hasTime
  }
}
