package import PracticeLearning

/// The complaints about a document that does not have its shape.
extension Diagnostic {
  static func unknownKey(_ key: String, in name: String, known: [String]) -> Diagnostic {
    let advice: Advice =
      if let nearest = nearest(to: key, among: known) {
        "did you mean \"\(nearest)\"?"
      } else {
        "the keys here are: \(known.joined(separator: ", "))"
      }
    return Diagnostic(.unknownKey, "\"\(shortened(key))\" is not a key of \(name)", advice: advice)
  }

  static func endedByComma(_ words: String) -> Diagnostic {
    Diagnostic(
      .unknownKey, "a comma inside { } ended the text before \"\(shortened(words))\"",
      advice: "put the whole text in \"quotes\"")
  }

  static func wordsAfterHash(_ words: String, key: String) -> Diagnostic {
    Diagnostic(
      .wordsAfterHash, "the words after # would be left out of \"\(key)\": \"\(shortened(words))\"",
      advice: "put the whole text in \"quotes\" or on the lines below a >; "
        + "a note of your own goes on a line of its own")
  }

  static func missing(_ field: Shape.Field, isWritten: Bool) -> Diagnostic {
    Diagnostic(
      .missingKey, isWritten ? "\"\(field.key)\" is still empty" : "there is no \"\(field.key)\"",
      advice: "fill in \(field.about)")
  }

  static func wrongKind(_ node: DocumentNode, _ shape: Shape, key: String) -> Diagnostic {
    let (wanted, advice): (String, Advice) =
      switch shape {
      case .list:
        ("a list", "write it in [square brackets], or each item on its own line after \"- \"")
      case .block(let block):
        (
          "a block of keys and values",
          "write \(list(block.fields.prefix(3).map { "\($0.key):" })) indented below, each with its value"
        )
      case .keyed:
        ("a block of keys and values", "write each as key: value, indented below")
      default: ("one value", "write it on one line, in \"quotes\" if it begins with [ or {")
      }
    let found =
      switch node.content {
      case .absent: "nothing"
      case .scalar(let text): "the text \"\(shortened(text))\""
      case .mapping: "a block of keys"
      case .list: "a list"
      }
    return Diagnostic(.wrongKind, "\"\(key)\" wants \(wanted), not \(found)", advice: advice)
  }

  static func twoColons(_ key: String) -> Diagnostic {
    Diagnostic(
      .unknownKey, "there are two colons after \"\(shortened(String(key.dropLast())))\"",
      advice: "write one colon and a space")
  }

  static func harmful(_ scalar: Unicode.Scalar, in text: String) -> Diagnostic {
    let name = HarmfulCharacters.name(of: scalar)
    let shown = shortened(HarmfulCharacters.shown(in: text))
    return Diagnostic(
      .harmfulCharacter, "\"\(shown)\" holds a character that cannot be seen (\(name))",
      advice: "type the text again without it; it often comes along when a text is pasted")
  }

  /// What is wrong with the id of a document: it also names files, and stands in every list.
  package static func aboutID(_ id: String) -> Diagnostic? {
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    let begins = id.utf8.first.map { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") } ?? true
    guard !isPlain || !begins || hasTwoDots(id) || id.utf8.count > 64 else {
      return Diagnostic(
        aboutIdentifierIn: id, instead: "choose an id that tells nothing of a person")
    }
    return Diagnostic(
      .notAnID, "\"\(shortened(id))\" cannot be an id",
      advice: "use letters, digits, hyphens and dots, at most 64, the first a letter or a digit")
  }

  private static func hasTwoDots(_ id: String) -> Bool {
    let dot = UInt8(ascii: ".")
    return zip(id.utf8, id.utf8.dropFirst()).contains { $0 == dot && $1 == dot }
  }

  /// A person's own words, cut where they would fill the screen.
  static func shortened(_ text: String) -> String {
    if text.utf8.count <= 60, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}
