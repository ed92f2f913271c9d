package import PracticeLearning

extension DocumentNode {
  package static func scalar(_ text: String, _ style: Style = .plain) -> DocumentNode {
    DocumentNode(.scalar(text), style: style)
  }

  package static func mapping(_ entries: [Entry], _ style: Style = .plain) -> DocumentNode {
    DocumentNode(.mapping(entries), style: style)
  }

  package static func list(_ items: [DocumentNode], _ style: Style = .plain) -> DocumentNode {
    DocumentNode(.list(items), style: style)
  }

  /// The node as it stands at a place.
  func at(_ mark: SourceMark) -> DocumentNode {
    DocumentNode(content, style: style, mark: mark)
  }

  /// Whether there is no value at all.
  package var isAbsent: Bool {
    if case .absent = content { true } else { false }
  }

  /// The text of a scalar, or nothing.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The word nearest in spelling to the one that was written, when one is near enough to be meant.
  package func nearest(among words: [String]) -> String? {
    text.flatMap { PracticeLearning.nearest(to: $0, among: words) }
  }

  /// The text of a scalar without the spaces around it, as a word, date or number is read.
  var word: String? {
    guard case .scalar(let text) = content else { return nil }
    guard let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20
    else { return text }
    let isSpace = { (byte: UInt8) in byte <= 0x20 }
    let inner = text.utf8.drop(while: isSpace)
    let end = inner.lastIndex { !isSpace($0) }
    return end.flatMap { String(inner[...$0]) } ?? ""
  }

  /// The keys and values of a block; empty for anything else.
  package var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The items of a list that say anything: an item left blank on a form is not there.
  package var items: [DocumentNode] {
    guard case .list(let items) = content else { return [] }
    return items.contains(where: \.isBlank) ? items.filter { !$0.isBlank } : items
  }

  /// The value of a key; nothing where the block has no such key.
  package subscript(key: String) -> DocumentNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// Whether nothing was written: no value, or a block or list of nothing.
  package var isBlank: Bool {
    switch content {
    case .absent: true
    case .scalar(let text): text.utf8.allSatisfy { $0 <= 0x20 }
    case .mapping(let entries): entries.allSatisfy(\.value.isBlank)
    case .list(let items): items.allSatisfy(\.isBlank)
    }
  }

  /// The node at the end of a path, or nothing.
  package subscript(path: FieldPath) -> DocumentNode? {
    var node = self
    for step in path.steps {
      guard let next = node.value(at: step) else { return nil }
      node = next
    }
    return node
  }

  /// The place of a field: of its value, of its key while it has no value, or of the nearest block
  /// around it that was written.
  package func mark(at path: FieldPath) -> SourceMark {
    var node = self
    var found = mark
    for step in path.steps {
      if case .key(let key) = step, case .mapping(let entries) = node.content,
        let entry = entries.first(where: { $0.key == key })
      {
        node = entry.value
        found = node.standsOnItsOwn ? node.mark : entry.keyMark
      } else if case .index = step, let next = node.value(at: step) {
        node = next
        found = node.mark
      } else {
        break
      }
    }
    return found
  }

  /// Blocks and lists are pointed at by their key, which is what a person sees.
  private var standsOnItsOwn: Bool {
    if case .scalar = content { !isBlank } else { false }
  }

  private func value(at step: FieldPath.Step) -> DocumentNode? {
    switch step {
    case .key(let key): return self[key]
    case .index(let index):
      let items = items
      return items.indices.contains(index) ? items[index] : nil
    }
  }
}

extension DocumentNode {
  /// The node with another one at the end of a path; itself where there is no such place.
  func replacing(_ path: ArraySlice<FieldPath.Step>, with node: DocumentNode) -> DocumentNode {
    guard let step = path.first else { return node }
    var copy = self
    switch (step, content) {
    case (.key(let key), .mapping(var entries)):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return self }
      entries[index].value = entries[index].value.replacing(path.dropFirst(), with: node)
      copy.content = .mapping(entries)
    case (.index(let index), .list):
      // Places count the items that say anything.
      var items = self.items
      guard items.indices.contains(index) else { return self }
      items[index] = items[index].replacing(path.dropFirst(), with: node)
      copy.content = .list(items)
    default: return self
    }
    return copy
  }
}
