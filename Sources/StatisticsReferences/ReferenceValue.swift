/// What was computed for a reference case, in the shape in which cases state what they expect.
indirect enum ReferenceValue {
  case number(Double)
  case count(Int)
  case truth(Bool)
  case text(String)
  case list([ReferenceValue])
  case interval(ClosedRange<Double>)
  case block([Entry])
  /// There is no number, and why.
  case undefined(String)

  typealias Entry = (key: String, value: ReferenceValue)

  static func counts(_ counts: [Int]) -> ReferenceValue { .list(counts.map { .count($0) }) }

  static func numbers(_ numbers: [Double]) -> ReferenceValue { .list(numbers.map { .number($0) }) }

  /// Whether no part of it is a number.
  var isWhollyUndefined: Bool {
    switch self {
    case .undefined: true
    case .list(let items): !items.isEmpty && items.allSatisfy(\.isWhollyUndefined)
    case .block(let entries): !entries.isEmpty && entries.allSatisfy(\.value.isWhollyUndefined)
    default: false
    }
  }

  /// The value of a key; where the whole is undefined, so is each part of it.
  subscript(key: String) -> ReferenceValue? {
    switch self {
    case .block(let entries): entries.first { $0.key == key }?.value
    case .undefined: self
    default: nil
    }
  }
}

extension ReferenceValue: CustomStringConvertible {
  /// The value as a complaint shows it.
  var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .count(let count): "\(count)"
    case .truth(let truth): truth ? "true" : "false"
    case .text(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
    case .interval(let interval): "[\(interval.lowerBound), \(interval.upperBound)]"
    case .block(let entries): "{" + entries.map(\.key).joined(separator: ", ") + "}"
    case .undefined(let reason): "undefined: \(reason)"
    }
  }
}
