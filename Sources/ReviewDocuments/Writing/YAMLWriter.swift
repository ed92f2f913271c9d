/// Writes documents as YAML that people like to read: short blocks on one line, long texts folded.
package struct YAMLWriter: Sendable {
  private static let width = 100
  private var text = ""

  /// The document, with a line break at its end.
  package static func text(_ node: DocumentNode) -> String {
    var writer = YAMLWriter()
    var wasLong = false
    for (index, entry) in node.entries.enumerated() {
      var part = YAMLWriter()
      part.write(entry, 0)
      let isLong = part.text.utf8.count { $0 == 0x0A } > 1
      if index > 0, isLong || wasLong { writer.text += "\n" }
      writer.text += part.text
      wasLong = isLong
    }
    return writer.text
  }

  /// The documents one after another, as one file.
  package static func text(_ nodes: [DocumentNode]) -> String {
    nodes.map { text($0) }.joined(separator: "---\n")
  }

  /// One key and its value, with a line break at its end.
  static func text(_ entry: DocumentNode.Entry, level: Int) -> String {
    var writer = YAMLWriter()
    writer.write(entry, level)
    return writer.text
  }

  /// One item of a list behind its dash, with a line break at its end.
  static func text(item: DocumentNode, level: Int) -> String {
    var writer = YAMLWriter()
    writer.writeItem(item, level)
    return writer.text
  }

  private mutating func write(_ entry: DocumentNode.Entry, _ level: Int) {
    let key = YAMLScalar.onOneLine(entry.key, isFree: false, isInline: true)
    text += indent(level) + key + ":"
    write(entry.value, level, column: level * 2 + key.count + 2)
  }

  /// Writes a value after its key or dash.
  ///
  /// - Parameters:
  ///   - node: the value.
  ///   - level: the level of the key it belongs to.
  ///   - column: how far the line is filled already.
  private mutating func write(_ node: DocumentNode, _ level: Int, column: Int) {
    switch node.content {
    case .absent:
      text += "\n"
    case .scalar(let scalar):
      writeScalar(scalar, isFree: node.style == .text, level, column: column)
    case .list(let items):
      if let line = Self.inline(node), items.isEmpty || fits(line, node, column) {
        text += " " + line + "\n"
      } else {
        text += "\n"
        for item in items { writeItem(item, level + 1) }
      }
    case .mapping(let entries):
      if let line = Self.inline(node), entries.isEmpty || fits(line, node, column) {
        text += " " + line + "\n"
      } else {
        text += "\n"
        for entry in entries { write(entry, level + 1) }
      }
    }
  }

  private mutating func writeItem(_ item: DocumentNode, _ level: Int) {
    let dash = indent(level) + "-"
    if case .mapping(let entries) = item.content, !entries.isEmpty {
      let line = Self.inline(item)
      if let line, fits(line, item, level * 2 + 2) {
        text += dash + " " + line + "\n"
      } else {
        var block = YAMLWriter()
        for entry in entries { block.write(entry, level + 1) }
        text += dash + " " + block.text.dropFirst(level * 2 + 2)
      }
    } else {
      text += dash
      write(item, level, column: level * 2 + 2)
    }
  }

  private mutating func writeScalar(
    _ scalar: String, isFree: Bool, _ level: Int, column: Int
  ) {
    let line = YAMLScalar.onOneLine(scalar, isFree: isFree, isInline: false)
    let isShort = column + line.count <= Self.width
    let isBroken = scalar.utf8.contains(0x0A)
    if !isShort || isBroken,
      let block = YAMLBlockText.lines(scalar, width: max(40, Self.width - level * 2 - 2))
    {
      text += " \(block.mark)\n"
      for line in block.lines { text += line.isEmpty ? "\n" : indent(level + 1) + line + "\n" }
    } else {
      text += " " + line + "\n"
    }
  }

  private func fits(_ line: String, _ node: DocumentNode, _ column: Int) -> Bool {
    node.style == .inline && column + line.count <= Self.width + 20
  }

  private func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

  /// The value on one line, or nothing where it holds blocks inside blocks.
  private static func inline(_ node: DocumentNode) -> String? {
    switch node.content {
    case .absent: return ""
    case .scalar(let text):
      return YAMLScalar.onOneLine(text, isFree: node.style == .text, isInline: true)
    case .list(let items):
      var parts: [String] = []
      for item in items {
        guard case .scalar = item.content, let part = inline(item) else { return nil }
        parts.append(part)
      }
      return "[" + parts.joined(separator: ", ") + "]"
    case .mapping(let entries):
      var parts: [String] = []
      for entry in entries {
        if case .mapping = entry.value.content { return nil }
        guard let part = inline(entry.value) else { return nil }
        let key = YAMLScalar.onOneLine(entry.key, isFree: false, isInline: true)
        parts.append(key + ": " + part)
      }
      let line = parts.joined(separator: ", ")
      return parts.isEmpty ? "{}" : "{ " + line + (line.hasSuffix(" ") ? "}" : " }")
    }
  }
}
