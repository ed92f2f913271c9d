import PracticeLearning

/// A value that can be written as one node of a document and read back from it.
protocol DocumentValue: Sendable {
  static var shape: Shape { get }
  /// Reads the value; nothing where the node does not fit the shape.
  init?(node: DocumentNode)
  var node: DocumentNode { get }
}

extension String: DocumentValue {
  static var shape: Shape { .text }
  init?(node: DocumentNode) {
    guard case .scalar(let text) = node.content, !node.isBlank else { return nil }
    self = text
  }
  var node: DocumentNode { .scalar(self, .text) }
}

extension Bool: DocumentValue {
  static var shape: Shape { .yesNo }

  /// Reads yes or no as people write it.
  init?(word: String) {
    switch word {
    case "yes": self = true
    case "no": self = false
    default:
      switch word.lowercased() {
      case "yes", "true", "y": self = true
      case "no", "false", "n": self = false
      default: return nil
      }
    }
  }

  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(word: text)
  }
  var node: DocumentNode { .scalar(self ? "yes" : "no", .truth) }
}

extension Int: DocumentValue {
  static var shape: Shape { .whole(0...1_000_000) }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode { .scalar(String(self), .number) }
}

extension CalendarDate: DocumentValue {
  static var shape: Shape { .date }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode {
    // The same as `description`, which a form holds twenty times, without its temporary texts.
    let parts = [year / 100, year % 100, monthNumber, day]
    return .scalar(
      String(unsafeUninitializedCapacity: 10) { bytes in
        var end = 0
        for (index, part) in parts.enumerated() {
          if index > 1 {
            bytes[end] = UInt8(ascii: "-")
            end += 1
          }
          bytes[end] = UInt8(0x30 + part / 10)
          bytes[end + 1] = UInt8(0x30 + part % 10)
          end += 2
        }
        return end
      })
  }
}

extension Month: DocumentValue {
  static var shape: Shape { .month }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode { .scalar(description) }
}

extension StartOfWork: DocumentValue {
  static var shape: Shape { .monthOrDay }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode { .scalar(description) }
}

extension DecimalText: DocumentValue {
  static var shape: Shape { .decimal }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode { .scalar(description, .number) }
}

extension TemplateReference: DocumentValue {
  static var shape: Shape { .template }
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    self.init(text)
  }
  var node: DocumentNode { .scalar(description) }
}
