import PracticeLearning

extension DocumentNode {
  /// The node with a value at the end of a path; blocks and lists on the way are made where there are none.
  ///
  /// - Parameters:
  ///   - value: the value; absent leaves its key without one.
  ///   - path: the way, in which positions count the items that say anything.
  func setting(_ value: DocumentNode, at path: ArraySlice<FieldPath.Step>) -> DocumentNode {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    var copy = self
    switch step {
    case .key(let key):
      var entries = self.entries
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value = entries[index].value.setting(value, at: rest)
      } else {
        entries.append(Entry(key, DocumentNode(.absent).setting(value, at: rest)))
      }
      copy.content = .mapping(entries)
    case .index(let index):
      var items: [DocumentNode] = []
      if case .list(let written) = content { items = written }
      if let position = position(ofItem: index), items.indices.contains(position) {
        items[position] = items[position].setting(value, at: rest)
      } else {
        items.append(DocumentNode(.absent).setting(value, at: rest))
      }
      copy.content = .list(items)
    }
    return copy
  }

  /// What stands at the end of a path, a blank item too that is next to be filled in.
  func written(at path: ArraySlice<FieldPath.Step>) -> DocumentNode? {
    guard let step = path.first else { return self }
    switch (step, content) {
    case (.key(let key), _): return self[key]?.written(at: path.dropFirst())
    case (.index(let index), .list(let items)):
      guard let position = position(ofItem: index) else { return nil }
      return items[position].written(at: path.dropFirst())
    default: return nil
    }
  }

  /// Where an item stands that is counted among those that say anything: a blank one counts where it comes
  /// after all of them.
  func position(ofItem index: Int) -> Int? {
    guard case .list(let written) = content else { return nil }
    let said = written.indices.filter { !written[$0].isBlank }
    if said.indices.contains(index) { return said[index] }
    let next = (said.last ?? -1) + 1
    return index == said.count && written.indices.contains(next) ? next : nil
  }
}

extension Shape {
  /// The shape at the end of a path; nothing where there is no such place.
  func inner(at path: ArraySlice<FieldPath.Step>) -> Shape? {
    guard let step = path.first else { return self }
    switch (self, step) {
    case (.block(let block), .key(let key)):
      return block.fields.first { $0.key == key }?.shape.inner(at: path.dropFirst())
    case (.keyed(_, let shape), .key), (.list(let shape), .index):
      return shape.inner(at: path.dropFirst())
    default: return nil
    }
  }

  /// The keys of a block in their order.
  var keys: [String] {
    switch self {
    case .block(let block): block.fields.map(\.key)
    case .keyed(let keys, _): keys?.words ?? []
    default: []
    }
  }

  /// A node that knows which of its texts are free ones, as a writer wants it.
  func styled(_ node: DocumentNode) -> DocumentNode {
    var copy = node
    switch (self, node.content) {
    case (.text, .scalar): copy.style = .text
    case (.list(let shape), .list(let items)):
      copy.content = .list(items.map { shape.styled($0) })
      if shape.isOneWord { copy.style = .inline }
    case (.block, .mapping(let entries)), (.keyed, .mapping(let entries)):
      copy.content = .mapping(
        entries.map { entry in
          let value = inner(at: [.key(entry.key)])?.styled(entry.value) ?? entry.value
          return DocumentNode.Entry(entry.key, value)
        })
    default: break
    }
    return copy
  }
}
