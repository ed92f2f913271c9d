import PracticeLearning

extension ColumnPath {
  /// The way to a field as documents spell it: `Domains.Planning.Grade` or `age band` in a heading that
  /// somebody typed again; unchanged where no document has such a field.
  static func spelled(_ steps: [FieldPath.Step]) -> [FieldPath.Step] {
    DocumentKind.allCases.lazy.compactMap { Spelling(steps, $0.shape)?.steps }.first ?? steps
  }

  /// Whether a document has the field at the end of a way, spelt as it is.
  static func isKnown(_ steps: [FieldPath.Step]) -> Bool {
    DocumentKind.allCases.contains { Spelling(steps, $0.shape)?.isExact ?? false }
  }

  /// A way to a field of one kind of document.
  private struct Spelling {
    private(set) var steps: [FieldPath.Step] = []
    private(set) var isExact = true

    init?(_ typed: [FieldPath.Step], _ block: Shape.Block) {
      var shape = Shape.block(block)
      var freeKeys: [Int] = []
      for step in typed {
        switch (step, shape) {
        case (.key(let key), .block(let block)):
          guard let field = Self.match(key, block.fields, \.key) else { return nil }
          isExact = isExact && field.key == key
          steps.append(.key(field.key))
          shape = field.shape
        case (.key(let key), .keyed(let keys?, let inner)):
          guard let word = Self.match(key, keys.words, \.self) else { return nil }
          isExact = isExact && word == key
          steps.append(.key(word))
          shape = inner
        case (.key, .keyed(nil, let inner)):
          freeKeys.append(steps.count)
          steps.append(step)
          shape = inner
        case (.index, .list(let inner)):
          steps.append(step)
          shape = inner
        default: return nil
        }
      }
      // Whoever types a heading again in capitals does so from its first letter to its last.
      if !isExact {
        for index in freeKeys {
          if case .key(let key) = steps[index] { steps[index] = .key(Self.plain(key)) }
        }
      }
    }

    private static func match<Known>(
      _ typed: String, _ known: [Known], _ key: (Known) -> String
    ) -> Known? {
      known.first { key($0) == typed } ?? known.first { key($0) == plain(typed) }
    }

    private static func plain(_ key: String) -> String {
      key.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
    }
  }
}
