import ReviewDocuments

/// The numbers of a case that were computed beside those that were expected.
package struct ReferenceComparison {
  /// An expected value that was not met.
  package struct Failure {
    /// The way to it inside `expected`.
    package var path: String
    package var expected: String
    package var computed: String
    var mark: SourceMark
  }

  /// How many expected values there were.
  package private(set) var values = 0
  /// The largest difference as a share of what was expected, of numbers other than 0; nothing where
  /// there was no such number.
  package private(set) var largestRelative: Double?
  /// The largest difference; nothing where there was no number.
  package private(set) var largestAbsolute: Double?
  package private(set) var failures: [Failure] = []
  private let tolerance: ReferenceTolerance

  init(_ computed: ReferenceValue, with expected: DocumentNode, _ tolerance: ReferenceTolerance) {
    self.tolerance = tolerance
    compare(computed, expected, [])
  }

  private mutating func compare(
    _ computed: ReferenceValue, _ expected: DocumentNode, _ path: [String]
  ) {
    if expected.isFraction { return compareLeaf(computed, expected, path) }
    switch (expected.content, computed) {
    case (.mapping(let entries), .block), (.mapping(let entries), .undefined):
      for entry in entries {
        let path = path + [entry.key]
        if let value = computed[entry.key] {
          compare(value, entry.value, path)
        } else {
          values += 1
          fail(path, entry.value, "nothing: this kind of case has no such value")
        }
      }
    case (.list(let items), .list(let values)) where items.count == values.count && !items.isEmpty:
      for (index, pair) in zip(values, items).enumerated() {
        compare(pair.0, pair.1, path + ["\(index)"])
      }
    case (.list(let items), .interval(let interval)) where items.count == 2:
      let scale = items.map { abs((try? $0.number("")) ?? 0) }.max() ?? 0
      for (index, end) in [interval.lowerBound, interval.upperBound].enumerated() {
        compareLeaf(.number(end), items[index], path + ["\(index)"], scale: scale)
      }
    case (.list(let items), .undefined) where !items.isEmpty:
      for (index, item) in items.enumerated() { compare(computed, item, path + ["\(index)"]) }
    default: compareLeaf(computed, expected, path)
    }
  }

  /// Compares a single value or an empty list.
  ///
  /// - Parameter scale: how large the numbers are that it was computed from, where that is known: the
  ///   end of an interval that lies near 0 is no more exact than the end that does not.
  private mutating func compareLeaf(
    _ computed: ReferenceValue, _ expected: DocumentNode, _ path: [String], scale: Double = 0
  ) {
    values += 1
    if !isMet(expected, by: computed, Self.isStandardError(path), scale) {
      fail(path, expected, computed.description)
    }
  }

  private mutating func isMet(
    _ expected: DocumentNode, by computed: ReferenceValue, _ isStandardError: Bool, _ scale: Double
  ) -> Bool {
    switch (expected.content, computed) {
    case (.absent, _): return computed.isWhollyUndefined
    case (.list(let items), .list(let values)): return items.isEmpty && values.isEmpty
    case (.scalar(let text), .text(let word)): return expected.style == .plain && text == word
    case (.scalar(let text), .truth(let truth)):
      return expected.style == .truth && (text == "yes") == truth
    case (.scalar, .count(let count)), (.mapping, .count(let count)):
      guard let wanted = try? expected.number("") else { return false }
      note(Double(count), beside: wanted)
      return wanted == Double(count)
    case (.scalar, .number(let number)), (.mapping, .number(let number)):
      guard let wanted = try? expected.number(""), number.isFinite else { return false }
      note(number, beside: wanted)
      return tolerance.allows(
        number, for: wanted, scale: scale, isStandardError: isStandardError)
    default: return false
    }
  }

  private mutating func note(_ computed: Double, beside expected: Double) {
    let distance = abs(computed - expected)
    largestAbsolute = max(largestAbsolute ?? 0, distance)
    if expected != 0 { largestRelative = max(largestRelative ?? 0, distance / abs(expected)) }
  }

  private mutating func fail(_ path: [String], _ expected: DocumentNode, _ computed: String) {
    var shown = expected.shown
    if case .list = expected.content { shown = JSONWriter.line(expected) }
    if case .absent = expected.content { shown = "null, which is undefined" }
    failures.append(
      Failure(
        path: path.joined(separator: "."), expected: shown, computed: computed, mark: expected.mark)
    )
  }

  /// `se`, `se0`, `se_table` and their like.
  private static func isStandardError(_ path: [String]) -> Bool {
    guard let key = path.last else { return false }
    return key == "se" || key == "se0" || key.hasPrefix("se_")
  }
}
