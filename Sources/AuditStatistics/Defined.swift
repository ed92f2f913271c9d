/// A figure, or the reason why there is none.
///
/// A figure that cannot be computed is never 0, never 1 and never "not a number": it is a sentence.
public enum Defined<Value> {
  /// The figure.
  case value(Value)
  /// Why there is none: plain words, lower-case start, no full stop.
  case undefined(String)

  /// The figure, or nothing where there is none.
  public var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// Why there is no figure, or nothing where there is one.
  public var reason: String? {
    guard case .undefined(let reason) = self else { return nil }
    return reason
  }

  /// Something computed from the figure; without a figure the reason stays.
  ///
  /// - Parameter transform: makes the other thing of the figure.
  public func map<Other>(_ transform: (Value) -> Other) -> Defined<Other> {
    flatMap { .value(transform($0)) }
  }

  /// Something computed from the figure that may itself be undefined.
  ///
  /// - Parameter transform: makes the other thing of the figure, or says why it cannot.
  public func flatMap<Other>(_ transform: (Value) -> Defined<Other>) -> Defined<Other> {
    switch self {
    case .value(let value): transform(value)
    case .undefined(let reason): .undefined(reason)
    }
  }
}

extension Defined: Sendable where Value: Sendable {}
extension Defined: Equatable where Value: Equatable {}
extension Defined: Hashable where Value: Hashable {}
