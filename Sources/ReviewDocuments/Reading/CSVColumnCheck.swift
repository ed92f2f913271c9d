import PracticeLearning

/// The columns of a table that a kind of document does not know. Each is complained of once, when a
/// row first fills it in, and not again in every row.
struct CSVColumnCheck {
  /// The positions of the unknown columns.
  let unknown: Set<Int>
  private var notYetMade: [Int: Diagnostic] = [:]

  init(_ columns: [[FieldPath.Step]], _ kind: DocumentKind) {
    for (index, steps) in columns.enumerated() {
      notYetMade[index] = Self.complaint(about: steps, .block(kind.shape))
    }
    unknown = Set(notYetMade.keys)
  }

  /// Complaints about unknown columns among those a row fills in, unless they were made before.
  mutating func complaintsNotYetMade(
    about filled: [Int]
  ) -> [(column: Int, complaint: Diagnostic)] {
    guard !notYetMade.isEmpty else { return [] }
    return filled.compactMap { index in
      notYetMade.removeValue(forKey: index).map { (index, $0) }
    }
  }

  private static func complaint(about steps: [FieldPath.Step], _ shape: Shape) -> Diagnostic? {
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
