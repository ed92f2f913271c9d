package import PracticeLearning

/// The head of a CSV column: the way to a field, such as `domains.planning.evidence.1.what`, list
/// positions from 1. A point inside a key, or a key of digits alone, has a backslash before it.
package enum ColumnPath {
  package static func text(_ steps: [FieldPath.Step]) -> String {
    steps.map { step in
      switch step {
      case .index(let index): return String(index + 1)
      case .key(let key):
        let escaped = key.split(separator: "\\", omittingEmptySubsequences: false)
          .joined(separator: "\\\\")
          .split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
        return position(key) == nil ? escaped : "\\" + escaped
      }
    }.joined(separator: ".")
  }

  static func steps(_ text: String) -> [FieldPath.Step] {
    var steps: [FieldPath.Step] = []
    var key = ""
    var isEscaped = false
    var hadEscape = false
    for character in text + "." {
      if isEscaped {
        key.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
        hadEscape = true
      } else if character == "." {
        if !hadEscape, let position = position(key) {
          steps.append(.index(position - 1))
        } else {
          steps.append(.key(key))
        }
        key = ""
        hadEscape = false
      } else {
        key.append(character)
      }
    }
    return steps
  }

  private static func position(_ text: String) -> Int? {
    guard let number = Int(text), number >= 1, String(number) == text else { return nil }
    return number
  }
}
