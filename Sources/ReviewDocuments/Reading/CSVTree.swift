import PracticeLearning

/// Puts the cells of a row together to a document.
struct CSVTree {
  private final class Branch {
    var text: DocumentNode?
    var keys: [(key: String, mark: SourceMark, branch: Branch)] = []
    var positions: [Int: Branch] = [:]
  }

  private let root = Branch()

  /// Puts a text at the end of a path; says no where a text or a block is in the way.
  func add(_ node: DocumentNode, at steps: [FieldPath.Step]) -> Bool {
    var branch = root
    for step in steps {
      guard branch.text == nil else { return false }
      switch step {
      case .key(let key):
        guard branch.positions.isEmpty else { return false }
        if let next = branch.keys.last(where: { $0.key == key }) {
          branch = next.branch
        } else {
          let next = Branch()
          branch.keys.append((key, node.mark, next))
          branch = next
        }
      case .index(let index):
        guard branch.keys.isEmpty else { return false }
        let next = branch.positions[index] ?? Branch()
        branch.positions[index] = next
        branch = next
      }
    }
    guard branch.text == nil, branch.keys.isEmpty, branch.positions.isEmpty else { return false }
    branch.text = node
    return true
  }

  /// The document.
  func node(mark: SourceMark) -> DocumentNode { node(root, mark) }

  private func node(_ branch: Branch, _ mark: SourceMark) -> DocumentNode {
    if let text = branch.text { return text }
    if !branch.positions.isEmpty {
      let items = branch.positions.sorted { $0.key < $1.key }.map { node($0.value, mark) }
      return DocumentNode(.list(items), mark: items.first?.mark ?? mark)
    }
    let entries = branch.keys.map {
      DocumentNode.Entry($0.key, node($0.branch, $0.mark), keyMark: $0.mark)
    }
    return DocumentNode(.mapping(entries), mark: mark)
  }
}
