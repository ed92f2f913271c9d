import PracticeLearning

/// Compares a document with its shape and collects everything that does not fit.
struct ShapeCheck {
  private(set) var complaints: [Diagnostic] = []
  private let source: SourceText
  private var path: [FieldPath.Step] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Checks a document against the block of its kind.
  mutating func check(_ node: DocumentNode, against block: Shape.Block) {
    check(node, .block(block), keyMark: node.mark)
  }

  private mutating func check(_ node: DocumentNode, _ shape: Shape, keyMark: SourceMark) {
    switch (shape, node.content) {
    case (_, .absent): break
    case (.block(let block), .mapping(let entries)):
      checkBlock(entries, block, keyMark)
    case (.keyed(let keys, let shape), .mapping(let entries)):
      for entry in entries {
        path.append(.key(entry.key))
        if let keys, !keys.words.contains(entry.key) {
          complain(.unknownKey(entry.key, in: keys.name, known: keys.words), entry.keyMark)
        } else {
          check(entry.value, shape, keyMark: entry.keyMark)
        }
        path.removeLast()
      }
    case (.list(let shape), .list):
      for (index, item) in node.items.enumerated() {
        path.append(.index(index))
        check(item, shape, keyMark: item.mark)
        path.removeLast()
      }
    case (.text, .scalar): break
    case (.block, .scalar), (.keyed, .scalar), (.list, .scalar):
      if !node.isBlank { complain(wrongKind(node, shape), node.mark) }
    case (_, .scalar):
      if let word = node.word, !word.isEmpty, let complaint = shape.complaint(about: word) {
        complain(complaint, node.mark)
      }
    default:
      if !node.isBlank { complain(wrongKind(node, shape), node.mark) }
    }
  }

  private mutating func checkBlock(
    _ entries: [DocumentNode.Entry], _ block: Shape.Block, _ mark: SourceMark
  ) {
    let fields = block.fields
    var expected = 0
    var needed = 0
    for entry in entries {
      // People keep the order of the form, so the next field is nearly always the one.
      var index = expected
      if index >= fields.count || fields[index].key != entry.key {
        index = fields.firstIndex { $0.key == entry.key } ?? -1
      }
      if index >= 0 {
        expected = index + 1
        let field = fields[index]
        if field.isNeeded, !entry.value.isBlank { needed += 1 }
        if field.isText, case .scalar = entry.value.content { continue }
        path.append(.key(entry.key))
        check(entry.value, field.shape, keyMark: entry.keyMark)
      } else {
        path.append(.key(entry.key))
        complainOfUnknown(entry, block)
      }
      path.removeLast()
    }
    guard needed < block.neededCount else { return }
    for field in fields where field.isNeeded {
      let entry = entries.first { $0.key == field.key }
      if entry?.value.isBlank ?? true {
        path.append(.key(field.key))
        complain(.missing(field, isWritten: entry != nil), entry?.keyMark ?? mark)
        path.removeLast()
      }
    }
  }

  private mutating func complainOfUnknown(_ entry: DocumentNode.Entry, _ block: Shape.Block) {
    if entry.value.isAbsent, entry.key.contains(" ") {
      complain(.endedByComma(entry.key), entry.keyMark)
    } else {
      complain(
        .unknownKey(entry.key, in: block.name, known: block.fields.map(\.key)), entry.keyMark)
    }
  }

  private func wrongKind(_ node: DocumentNode, _ shape: Shape) -> Diagnostic {
    let key = path.lazy.reversed().compactMap { step -> String? in
      if case .key(let key) = step { key } else { nil }
    }.first
    return .wrongKind(node, shape, key: key ?? "the document")
  }

  private mutating func complain(_ complaint: Diagnostic, _ mark: SourceMark) {
    var complaint = complaint
    complaint.path = FieldPath(path)
    complaint.location = source.location(mark)
    complaints.append(complaint)
  }
}
