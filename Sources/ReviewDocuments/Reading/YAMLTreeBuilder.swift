import PracticeLearning

/// Puts the tree of one YAML document together from the parser's events.
///
/// An alias shares the node of its anchor; what it repeats is counted as if it were written again, so
/// that a document whose aliases multiply is refused before anything walks it.
struct YAMLTreeBuilder {
  enum Kind { case mapping, list }

  private struct Block {
    var kind: Kind
    var mark: SourceMark
    var anchor: String?
    var countBefore: Int
    var keyed = KeyedEntries()
    var items: [DocumentNode] = []
    var key: (text: String, mark: SourceMark)?
  }

  private(set) var root: DocumentNode?
  private(set) var repeatedKeys: [DocumentNode.Entry] = []
  private var blocks: [Block] = []
  private var anchors: [String: (node: DocumentNode, count: Int)] = [:]
  private var count = 0

  /// Begins a block or a list; says why not when there are too many inside one another.
  mutating func open(_ kind: Kind, _ mark: SourceMark, anchor: String?) -> Diagnostic? {
    guard blocks.count < ReadingLimits.depth else { return .tooDeep }
    if let block = blocks.last, block.kind == .mapping, block.key == nil { return .keyIsNoWord }
    blocks.append(Block(kind: kind, mark: mark, anchor: anchor, countBefore: count))
    return nil
  }

  /// Ends the innermost block or list.
  mutating func close() -> Diagnostic? {
    guard let block = blocks.popLast() else { return nil }
    let content: DocumentNode.Content =
      block.kind == .mapping ? .mapping(block.keyed.entries) : .list(block.items)
    let node = DocumentNode(content, mark: block.mark)
    if let anchor = block.anchor { anchors[anchor] = (node, count - block.countBefore) }
    return place(node)
  }

  /// Adds a text, which may be a key.
  mutating func add(_ node: DocumentNode, anchor: String?) -> Diagnostic? {
    if let anchor { anchors[anchor] = (node, 0) }
    return place(node)
  }

  /// Adds what an anchor stands for once more.
  mutating func addAlias(_ name: String, mark: SourceMark) -> Diagnostic? {
    guard let (node, nodes) = anchors[name] else { return .unknownAlias(name) }
    count += nodes
    return place(node)
  }

  private mutating func place(_ node: DocumentNode) -> Diagnostic? {
    count += 1
    guard count <= ReadingLimits.nodes else { return .tooMany }
    guard !blocks.isEmpty else {
      root = node
      return nil
    }
    let last = blocks.count - 1
    if blocks[last].kind == .list {
      blocks[last].items.append(node)
    } else if let key = blocks[last].key {
      blocks[last].key = nil
      let entry = DocumentNode.Entry(key.text, node, keyMark: key.mark)
      if !blocks[last].keyed.add(entry) { repeatedKeys.append(entry) }
    } else if case .scalar(let text) = node.content {
      blocks[last].key = (text, node.mark)
    } else {
      return .keyIsNoWord
    }
    return nil
  }
}
