import ReviewDocuments

/// The input of a reference case, and all of the case that a computation ever sees.
struct ReferenceInput {
  private let node: DocumentNode

  init(_ node: DocumentNode) throws(InputProblem) {
    guard case .mapping = node.content else {
      throw InputProblem(
        .wrongInput, "input is \(node.shown), not a block",
        advice: "write what the case is computed from in { }", at: node.mark)
    }
    self.node = node
  }

  /// Where the input stands.
  var mark: SourceMark { node.mark }

  /// The value of a key that may be left out.
  subscript(key: String) -> DocumentNode? {
    guard let value = node[key], !value.isAbsent else { return nil }
    return value
  }

  /// The value of a key that has to be there.
  func value(_ key: String) throws(InputProblem) -> DocumentNode {
    guard let value = self[key] else {
      throw InputProblem(
        .incompleteCase, "input has no \"\(key)\"",
        advice: "this kind of case is computed from it; write it into input",
        at: node[key]?.mark ?? mark)
    }
    return value
  }

  func count(_ key: String) throws(InputProblem) -> Int { try value(key).count(key) }

  func number(_ key: String) throws(InputProblem) -> Double { try value(key).number(key) }

  func list(_ key: String) throws(InputProblem) -> [DocumentNode] { try value(key).list(key) }

  /// A number that may be left out.
  func optionalNumber(_ key: String) throws(InputProblem) -> Double? {
    guard let value = self[key] else { return nil }
    return try value.number(key)
  }

  /// A count that may be left out.
  func optionalCount(_ key: String) throws(InputProblem) -> Int? {
    guard let value = self[key] else { return nil }
    return try value.count(key)
  }

  /// A list of counts.
  func counts(_ key: String) throws(InputProblem) -> [Int] {
    var counts: [Int] = []
    for item in try list(key) { counts.append(try item.count("a count of \(key)")) }
    return counts
  }

  /// A series of numbers in the order of time; nothing for a month without data.
  func series(_ key: String) throws(InputProblem) -> [Double?] {
    var values: [Double?] = []
    for item in try list(key) {
      values.append(item.isAbsent ? nil : try item.number("a value of \(key)"))
    }
    return values
  }

  /// Says that numbers cannot stand together, at one of them.
  func impossible(_ key: String, _ summary: String, advice: String) -> InputProblem {
    InputProblem(.impossibleInput, summary, advice: advice, at: self[key]?.mark ?? mark)
  }
}
