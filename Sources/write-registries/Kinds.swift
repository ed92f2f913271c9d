/// The kinds of document, in the order in which an import needs them, and a document of any of them.
func kinds(declaredIn texts: [String]) -> String {
  let declared = texts.compactMap { text -> (type: String, name: String, rank: Int)? in
    guard let type = text.firstMatch(of: /extension ([\w.]+): DocumentContent/)?.1,
      let name = text.firstMatch(of: /DocumentDescriptor\(\s*"([^"]+)"/)?.1,
      let rank = text.firstMatch(of: /rank: (\d+)/)?.1
    else { return nil }
    return (String(type), String(name), Int(rank) ?? 0)
  }.sorted { $0.rank < $1.rank }
  func lines(_ line: (_ label: String, _ type: String, _ name: String) -> String) -> String {
    declared.map { line(label($0.name), $0.type, $0.name) }.joined(separator: "\n")
  }
  return """
    \("package import") PracticeLearning

    /// The kinds of document there are, in the order in which an import needs them.
    package enum DocumentKind: String, CaseIterable, Sendable {
    \(lines { label, _, name in "  case \(label) = \"\(name)\"" })

      /// What everything that treats kinds of document knows of this one.
      package var descriptor: DocumentDescriptor {
        switch self {
    \(lines { label, type, _ in "    case .\(label): \(type).descriptor" })
        }
      }
    }

    /// A document as a value.
    package enum Document: Hashable, Sendable {
    \(lines { label, type, _ in "  case \(label)(\(type))" })

      /// Reads a document of a kind. Where the document does not have its shape, the parts that do not
      /// fit are missing, or the value of an empty form: look at the complaints first.
      package init(_ kind: DocumentKind, _ node: DocumentNode) {
        self = switch kind {
    \(lines { label, type, _ in "    case .\(label): .\(label)(\(type).record.value(of: node))" })
        }
      }

      /// The kind.
      package var kind: DocumentKind {
        switch self {
    \(lines { label, _, _ in "    case .\(label): .\(label)" })
        }
      }

      /// The value, whatever kind it is of.
      package var content: any DocumentContent {
        switch self {
    \(lines { label, _, _ in "    case .\(label)(let value): value" })
        }
      }

      /// The document as keys and values, in the order people write them.
      package var node: DocumentNode {
        switch self {
    \(lines { label, _, _ in "    case .\(label)(let value): value.node" })
        }
      }

      /// The document with those parts in order whose order means nothing.
      var inKeyOrder: Document {
        switch self {
    \(lines { label, _, _ in "    case .\(label)(let value): .\(label)(value.inKeyOrder)" })
        }
      }
    }

    """
}

/// `practice week` as the label of a case: `practiceWeek`.
private func label(_ name: String) -> String {
  let words = name.split(separator: " ").map(String.init)
  return words.prefix(1).joined()
    + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
