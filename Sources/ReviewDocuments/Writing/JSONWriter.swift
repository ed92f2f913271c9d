import PracticeLearning

/// Writes documents as JSON: on one line with nothing to spare, or indented for people.
package struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []
  private let isPretty: Bool

  /// The canonical text: one line, keys in the order of the form. Equal values give equal texts.
  package static func line(_ node: DocumentNode) -> String {
    text(node, isPretty: false)
  }

  /// The text on several lines, two spaces for each level, with a line break at its end; made to be looked at.
  package static func indented(_ node: DocumentNode) -> String {
    HarmfulCharacters.escaped(inJSON: text(node, isPretty: true)) + "\n"
  }

  private static func text(_ node: DocumentNode, isPretty: Bool) -> String {
    var writer = JSONWriter(isPretty: isPretty)
    writer.bytes.reserveCapacity(8192)
    writer.write(node, 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private init(isPretty: Bool) { self.isPretty = isPretty }

  private mutating func write(_ node: DocumentNode, _ level: Int) {
    switch node.content {
    case .absent: write("null")
    case .scalar(let text):
      switch node.style {
      case .truth: write(text == "yes" ? "true" : "false")
      case .number where isNumber(text): write(text)
      default: quote(text)
      }
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(level + 1)
        write(item, level + 1)
      }
      if !items.isEmpty { breakLine(level) }
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let entries):
      bytes.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(level + 1)
        quote(entry.key)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        write(entry.value, level + 1)
      }
      if !entries.isEmpty { breakLine(level) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func breakLine(_ level: Int) {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for position in 0..<utf8.count {
        let byte = utf8[position]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<position]))
        escape(byte)
        start = position + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      write(digits.utf8.count == 1 ? "u000" : "u00")
      write(digits)
    default: bytes.append(byte)
    }
  }

  /// Whether a number may stand in JSON as it is; `.5` and `007` may not and go as text.
  private func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return false }
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return areDigits && (whole == "0" || !whole.hasPrefix("0"))
  }
}
