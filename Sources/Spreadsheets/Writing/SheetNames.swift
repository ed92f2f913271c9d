/// The names on the tabs: as Excel allows them, each once.
struct SheetNames {
  private var taken: Set<String> = []

  /// A valid name near the one wanted that no sheet has yet.
  mutating func name(for wanted: String) -> String {
    let valid = Self.valid(wanted)
    var (name, number) = (valid, 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = Self.cut(valid, to: 31 - ending.count) + ending
    }
    return name
  }

  private static func valid(_ wanted: String) -> String {
    var name = ""
    for scalar in CellText.written(wanted).unicodeScalars {
      // An apostrophe would have to be doubled in every reference to the sheet.
      if scalar == "'" {
        name += "’"
      } else {
        name.unicodeScalars.append("[]:*?/\\\n\t".unicodeScalars.contains(scalar) ? " " : scalar)
      }
    }
    name = cut(name.trimmed, to: 31).trimmed
    // Excel keeps this name for itself.
    if name.lowercased() == "history" { return "History (sheet)" }
    return name.isEmpty ? "Sheet" : name
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var cut = Substring(name)
    while cut.utf16.count > length { cut.removeLast() }
    return String(cut)
  }
}

extension String {
  fileprivate var trimmed: String {
    let inner = drop { $0 == " " }
    return String(inner.reversed().drop { $0 == " " }.reversed())
  }
}
