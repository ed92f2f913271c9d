import PracticeLearning

extension DocumentKind {
  /// The columns of a table that this kind of document does not know, by position, with what is to be said
  /// of them.
  func unknownColumns(of columns: [[FieldPath.Step]]) -> [Int: Diagnostic] {
    var unknown: [Int: Diagnostic] = [:]
    for (index, steps) in columns.enumerated() {
      unknown[index] = UnknownColumn.complaint(about: steps, .block(shape))
    }
    return unknown
  }
}

private enum UnknownColumn {
  static func complaint(about steps: [FieldPath.Step], _ shape: Shape) -> Diagnostic? {
    var shape = shape
    for (position, step) in steps.enumerated() {
      switch (step, shape) {
      case (.key(let key), .block(let block)):
        guard let field = block.fields.first(where: { $0.key == key }) else {
          return unknown(steps[...position], key, block.name, block.fields.map(\.key))
        }
        shape = field.shape
      case (.key(let key), .keyed(let keys, let inner)):
        if let keys, !keys.words.contains(key) {
          return unknown(steps[...position], key, keys.name, keys.words)
        }
        shape = inner
      case (.index, .list(let inner)):
        shape = inner
      default:
        // A block in the place of a text, or the like: the row that fills it in says so.
        return nil
      }
    }
    return nil
  }

  private static func unknown(
    _ steps: ArraySlice<FieldPath.Step>, _ key: String, _ name: String, _ known: [String]
  ) -> Diagnostic {
    var complaint = Diagnostic.unknownKey(key, in: name, known: known)
    complaint.path = FieldPath(Array(steps))
    return complaint
  }
}
