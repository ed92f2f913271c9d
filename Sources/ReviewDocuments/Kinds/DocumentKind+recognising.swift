extension DocumentKind {
  /// The kinds in the order in which their keys are looked for.
  private static let byPrecedence = allCases.map { ($0, $0.descriptor) }
    .sorted { $0.1.precedence < $1.1.precedence }

  /// The kind of a document by its keys, or nothing where none tells.
  init?(_ node: DocumentNode) {
    if let found = DocumentKind.byPrecedence.first(where: { $0.1.recognises(node) }) {
      self = found.0
    } else if node["plr"] != nil {
      // A form that says nothing but its version: the blank of a review.
      self = .review
    } else {
      return nil
    }
  }
}

extension DocumentNode {
  /// Whether it has any of the keys.
  func has(_ keys: String...) -> Bool { keys.contains { self[$0] != nil } }
}
