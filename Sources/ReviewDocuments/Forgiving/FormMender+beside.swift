import PracticeLearning

/// Values that stand beside a key whose block or list belongs below it.
extension FormMender {
  /// Takes what stands beside the key of a block, where it is the first value of the block, or beside the
  /// key of a list of blocks, where it is the text of its only item; words that are neither are told, and
  /// what stands below is read all the same.
  ///
  /// - Parameter field: the key, with a value.
  /// - Returns: whether it was taken.
  mutating func takeBeside(_ field: Field) -> Bool {
    let value = field.key.value
    guard let first = value.first, !"{[>|&*!\"'#".contains(first),
      field.key.written == field.key.key
    else { return false }
    switch field.shape {
    case .block(let block): return take(value, beside: field, block)
    case .list(.block(let block)): return take(value, asOnlyItemOf: block, field)
    default: return false
    }
  }

  private mutating func take(_ value: String, beside field: Field, _ block: Shape.Block) -> Bool {
    let words = String(value.prefix { $0 != "#" }.trimmingBlanks())
    let below = linesBelow(field)
    let isGiven = below.contains {
      TypedKey($0.content, among: block.fields.prefix(1).map(\.key), mayLackColon: true) != nil
    }
    // Yes beside a key such as safety could mean either: that there is a concern, or that there is none.
    guard let first = block.fields.first, first.shape.saysWhatItIs, !isGiven,
      first.shape.complaint(about: words) == nil || first.shape.meant(by: words) != nil
    else {
      guard !below.isEmpty else { return false }
      form.slips.append(
        .besideABlock(words, key: field.key.key, line: field.line, file: file))
      form.add(field.head + "  #? " + value, from: field.line.number)
      pending = Pending(shape: field.shape, typed: field.typed, written: field.written)
      return true
    }
    slip(
      "\"\(Diagnostic.shortened(words))\" stands beside \"\(field.key.key)\"",
      "write \"\(first.key): \(words)\" on the line below", field.line)
    let further = below.first.map { $0.indent - field.typed } ?? 2
    let level = Level(
      shape: field.shape, typed: field.typed + further, written: field.written + further,
      used: [first.key])
    form.add(field.head, from: field.line.number)
    form.add(
      String(repeating: " ", count: level.written) + "\(first.key): \(value)",
      from: field.line.number)
    levels.append(level)
    return true
  }

  private mutating func take(
    _ value: String, asOnlyItemOf block: Shape.Block, _ field: Field
  ) -> Bool {
    guard let text = block.fields.first(where: \.isText), !ShapeCheck.saysNothing(value),
      linesBelow(field).isEmpty
    else { return false }
    slip(
      "\"\(field.key.key)\" is a list, and its text stands beside it",
      "write it on the line below, after \"- \(text.key): \"", field.line)
    form.add(field.head, from: field.line.number)
    form.add(
      String(repeating: " ", count: field.written + 2) + "- \(text.key): "
        + YAMLScalar.onOneLine(value, isFree: false, isInline: false), from: field.line.number)
    return true
  }

  /// The key that an item which is a text alone was meant to begin with; nothing where it is none.
  mutating func textKey(of item: Item, _ block: Shape.Block, _ line: TypedLine) -> TypedKey? {
    guard let text = block.fields.first(where: \.isText), let first = item.rest.first,
      !"{[>|&*!#".contains(first), !ShapeCheck.saysNothing(item.rest)
    else { return nil }
    slip(
      "a text stands where \"\(text.key)\" belongs",
      "write \"- \(text.key): \(Diagnostic.shortened(item.rest))\"", line)
    return TypedKey(meant: text.key, value: item.rest)
  }

  /// The lines that are indented below a key.
  private func linesBelow(_ field: Field) -> [TypedLine] {
    var found: [TypedLine] = []
    for line in lines[position...] where !line.isBlank && !line.isNote {
      guard line.indent > field.typed else { break }
      found.append(line)
    }
    return found
  }
}

extension Shape {
  /// Whether a value of this shape can be taken for no other: a word of a list, a day, a month.
  fileprivate var saysWhatItIs: Bool {
    switch self {
    case .word, .date, .month: true
    default: false
    }
  }
}

extension Diagnostic {
  /// Words beside the key of a block that has its lines below.
  static func besideABlock(
    _ words: String, key: String, line: TypedLine, file: String
  ) -> Diagnostic {
    Diagnostic(
      .unreadableLine,
      "\"\(shortened(words))\" stands beside \"\(key)\", which has its own lines below",
      advice: "write it where it belongs below, or take it out",
      location: SourceLocation(file: file, line: line.number, column: line.indent + 1))
  }
}
