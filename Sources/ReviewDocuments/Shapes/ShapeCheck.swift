import PracticeLearning

/// Compares a document with its shape and collects everything that does not fit.
struct ShapeCheck {
  private(set) var complaints: [Diagnostic] = []
  /// The missing fields that unknown keys were probably meant for; one complaint of each is enough.
  private(set) var misspelt: Set<[FieldPath.Step]> = []
  /// Values that were read otherwise than they were typed, by their place.
  private(set) var meant: [MeantValue] = []
  private let source: SourceText
  private let mayCutTexts: Bool
  private let ids: [String]
  private var path: [FieldPath.Step] = []

  /// Makes a check of a document of a kind.
  init(_ source: SourceText, _ kind: DocumentKind) {
    self.source = source
    mayCutTexts = source.format == .yaml && !kind.isSetting
    ids = kind.descriptor.ids
  }

  /// Checks a document against the block of its kind.
  mutating func check(_ node: DocumentNode, against block: Shape.Block) {
    check(node, .block(block), keyMark: node.mark)
  }

  private mutating func check(_ node: DocumentNode, _ shape: Shape, keyMark: SourceMark) {
    switch node.content {
    case .absent: break
    case .scalar: checkScalar(node, shape)
    case .list:
      guard case .list(let inner) = shape else { return complainOfKind(node, shape) }
      for (index, item) in node.items.enumerated() {
        path.append(.index(index))
        check(item, inner, keyMark: item.mark)
        path.removeLast()
      }
    case .mapping(let entries):
      switch shape {
      case .block(let block): checkBlock(entries, block, keyMark)
      case .keyed(let keys, let inner): checkKeyed(entries, keys, inner)
      case .list where checkMeantAsList(node, shape): break
      default: complainOfKind(node, shape)
      }
    }
  }

  /// Reads a value otherwise than it was typed.
  private mutating func read(_ node: DocumentNode, as content: DocumentNode.Content) {
    meant.append(MeantValue(path: path, typed: node, content: content))
  }

  /// A list of words on one line, in other brackets or in none; nothing where something is meant to be
  /// empty and says so.
  private mutating func checkMeantAsList(_ node: DocumentNode, _ shape: Shape) -> Bool {
    if case .list = shape, let word = node.word, ShapeCheck.saysNothing(word) {
      read(node, as: .absent)
      complain(.read(word, as: "nothing", shape), node.mark)
      return true
    }
    guard case .list(let inner) = shape, inner.isOneWord else { return false }
    let words: [DocumentNode]
    switch node.content {
    case .scalar(let text):
      words = text.split { ",;".contains($0) }.map {
        DocumentNode.scalar(String($0.trimmingBlanks())).at(node.mark)
      }
    case .mapping(let entries) where entries.allSatisfy(\.value.isAbsent):
      words = entries.map { DocumentNode.scalar($0.key).at($0.keyMark) }
    default: return false
    }
    guard !words.isEmpty else { return false }
    let list = words.compactMap(\.text).joined(separator: ", ")
    read(node, as: .list(words))
    complain(.read(list, as: "[\(list)]", shape), node.mark)
    return true
  }

  /// Whether a word says that there is nothing to say.
  static func saysNothing(_ word: String) -> Bool {
    ["none", "no", "n/a", "nil", "nothing", "-"].contains(word.lowercased())
  }

  private mutating func checkScalar(_ node: DocumentNode, _ shape: Shape) {
    if complainOfHarmful(node) { return }
    switch shape {
    case .text: break
    case .block, .keyed, .list:
      if !node.isBlank, checkMeantAsList(node, shape) { return }
      complainOfKind(node, shape)
    default:
      guard let word = node.word, !word.isEmpty else { return }
      let (meant, complaint) = shape.word(typed: word)
      guard let complaint else { return }
      if let meant { read(node, as: .scalar(meant)) }
      complain(complaint, node.mark)
    }
  }

  private mutating func checkKeyed(
    _ entries: [DocumentNode.Entry], _ keys: WordList?, _ shape: Shape
  ) {
    for entry in entries {
      path.append(.key(entry.key))
      if keys == nil {
        complainOfHarmful(.scalar(entry.key).at(entry.keyMark))
        // YAML takes the first of two colons for a letter of the key.
        if entry.key.hasSuffix(":"), source.isPlain(entry.key, at: entry.keyMark) {
          complain(.twoColons(entry.key), entry.keyMark)
        }
      }
      if let keys, !keys.words.contains(entry.key) {
        if complainOfUnknown(entry, keys.name, keys.words, in: entries) != nil,
          shape.fits(entry.value)
        {
          check(entry.value, shape, keyMark: entry.keyMark)
        }
      } else {
        check(entry.value, shape, keyMark: entry.keyMark)
      }
      path.removeLast()
    }
  }

  private mutating func checkBlock(
    _ entries: [DocumentNode.Entry], _ block: Shape.Block, _ mark: SourceMark
  ) {
    let fields = block.fields
    var expected = 0
    var needed = 0
    for entry in entries {
      if let index = block.position(of: entry.key, from: expected) {
        expected = index + 1
        let field = fields[index]
        if field.isNeeded, !entry.value.isBlank { needed += 1 }
        if field.isText, case .scalar(let text) = entry.value.content {
          if mayCutTexts, !field.isNeeded { checkCut(text, entry) }
          checkText(text, entry)
          continue
        }
        path.append(.key(entry.key))
        check(entry.value, field.shape, keyMark: entry.keyMark)
      } else {
        path.append(.key(entry.key))
        let meant = complainOfUnknown(entry, block.name, fields.map(\.key), in: entries)
        if let shape = fields.first(where: { $0.key == meant })?.shape, shape.fits(entry.value) {
          check(entry.value, shape, keyMark: entry.keyMark)
        }
      }
      path.removeLast()
    }
    guard needed < block.neededCount else { return }
    for field in fields where field.isNeeded {
      let entry = entries.first { $0.key == field.key }
      if entry?.value.isBlank ?? true {
        path.append(.key(field.key))
        defer { path.removeLast() }
        if misspelt.contains(path) { continue }
        let place = entry?.keyMark ?? source.mark(ofEmpty: FieldPath(path)) ?? mark
        complain(.missing(field, isWritten: entry != nil), place)
      }
    }
  }

  /// No text is wrong, but for characters nobody sees and for ids that are none.
  private mutating func checkText(_ text: String, _ entry: DocumentNode.Entry) {
    let isID = path.isEmpty && ids.contains(entry.key)
    let isLeftOver = source.format == .csv && SheetText.isLeftover(text)
    guard isID || isLeftOver || HarmfulCharacters.first(in: text) != nil else { return }
    path.append(.key(entry.key))
    defer { path.removeLast() }
    if !complainOfHarmful(entry.value), isID, let complaint = Diagnostic.aboutID(text) {
      complain(complaint, entry.value.mark)
    }
  }

  @discardableResult
  private mutating func complainOfHarmful(_ node: DocumentNode) -> Bool {
    guard let text = node.text else { return false }
    if source.format == .csv, SheetText.isLeftover(text) {
      complain(.leftOver(text), node.mark)
      return true
    }
    guard let scalar = HarmfulCharacters.first(in: text) else { return false }
    complain(.harmful(scalar, in: text), node.mark)
    return true
  }

  /// Free text without quotes ends at a ` #`; what a person wrote after it is not to be lost.
  ///
  /// After a single word, such as a role code, what stands apart from it is a note.
  private mutating func checkCut(_ text: String, _ entry: DocumentNode.Entry) {
    guard let cut = source.comment(afterPlain: text, at: entry.value.mark),
      text.contains(" ") || cut.gap == 1,
      !FormNote.isNote(cut.words)
    else { return }
    path.append(.key(entry.key))
    complain(.wordsAfterHash(cut.words, key: entry.key), cut.mark)
    path.removeLast()
  }

  /// Complains of a key nobody knows.
  ///
  /// - Returns: the key that was meant, where one alone can be: what stands under it is read as if it were right.
  private mutating func complainOfUnknown(
    _ entry: DocumentNode.Entry, _ name: String, _ known: [String],
    in entries: [DocumentNode.Entry]
  ) -> String? {
    if entry.value.isAbsent, entry.key.contains(" ") {
      complain(.endedByComma(entry.key), entry.keyMark)
      return nil
    }
    complain(.unknownKey(entry.key, in: name, known: known), entry.keyMark)
    guard let meant = nearest(to: entry.key, among: known),
      !misspelt.contains(path.dropLast() + [.key(meant)]),
      entries.first(where: { $0.key == meant })?.value.isBlank ?? true
    else { return nil }
    misspelt.insert(path.dropLast() + [.key(meant)])
    return meant
  }

  private mutating func complainOfKind(_ node: DocumentNode, _ shape: Shape) {
    guard !node.isBlank else { return }
    let key = path.lazy.reversed().compactMap { step -> String? in
      if case .key(let key) = step { key } else { nil }
    }.first
    complain(.wrongKind(node, shape, key: key ?? "the document"), node.mark)
  }

  private mutating func complain(_ complaint: Diagnostic, _ mark: SourceMark) {
    var complaint = complaint
    complaint.path = FieldPath(path)
    complaint.location = source.location(mark)
    complaints.append(complaint)
  }
}

extension Shape {
  /// Whether a value is of the kind the place wants, so that what stands there can have been meant for it.
  fileprivate func fits(_ node: DocumentNode) -> Bool {
    switch (node.content, self) {
    case (.absent, _): false
    case (.mapping, .block), (.mapping, .keyed), (.list, .list): true
    case (.scalar, .block), (.scalar, .keyed), (.scalar, .list): false
    case (.scalar, _): true
    case (.mapping, _), (.list, _): false
    }
  }
}
