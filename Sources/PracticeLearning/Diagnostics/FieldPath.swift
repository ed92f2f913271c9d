/// The way to a field inside a document: `domains.planning.development[1].text`.
public struct FieldPath: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// One step on the way.
  public enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into a mapping, by its key.
    case key(String)
    /// Into a list, by its position from 0.
    case index(Int)

    /// A key.
    public init(stringLiteral key: String) { self = .key(key) }
    /// A position.
    public init(integerLiteral index: Int) { self = .index(index) }
  }

  /// The steps, outermost first.
  public var steps: [Step]

  /// Makes a path of steps.
  public init(_ steps: [Step]) { self.steps = steps }
  /// Makes a path of steps.
  public init(arrayLiteral steps: Step...) { self.steps = steps }

  /// The path one key deeper.
  public func appending(_ key: String) -> FieldPath { FieldPath(steps + [.key(key)]) }
  /// The path one list position deeper.
  public func appending(_ index: Int) -> FieldPath { FieldPath(steps + [.index(index)]) }
}

extension FieldPath: CustomStringConvertible {
  /// The path as `domains.planning.development[1].text`, positions from 1.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index + 1)]"
      }
    }
    return text
  }
}
