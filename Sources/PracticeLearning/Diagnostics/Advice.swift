/// What to do about something: words, and the acts they speak of as values.
///
/// Written as text with acts inside: `"see those there are with: \(.listReviews)"`.
public struct Advice: Hashable, Sendable {
  /// A piece of advice.
  public enum Part: Hashable, Sendable {
    /// Words that every door says alike.
    case text(String)
    /// An act that each door words.
    case remedy(Remedy)
  }

  /// The pieces in their order.
  public let parts: [Part]

  /// Makes advice of pieces. Texts that follow one another become one, so that advice that reads alike is
  /// equal.
  public init(_ parts: [Part]) {
    self.parts = parts.reduce(into: []) { joined, part in
      if case .text(let more) = part {
        guard !more.isEmpty else { return }
        if case .text(let text)? = joined.last {
          joined[joined.count - 1] = .text(text + more)
          return
        }
      }
      joined.append(part)
    }
  }

  /// Makes advice of words alone.
  public init(_ text: String) { self.init([.text(text)]) }

  /// Whether there is none.
  public var isEmpty: Bool { parts.isEmpty }

  /// The advice as one text.
  ///
  /// - Parameter wording: how the door says what to do.
  public func worded(by wording: Remedy.Wording) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .remedy(let remedy): wording(remedy)
      }
    }.joined()
  }

  /// Advice that goes on.
  public static func + (first: Advice, second: Advice) -> Advice {
    Advice(first.parts + second.parts)
  }
}

extension Advice: CustomStringConvertible {
  /// The advice in plain words, which name an act without saying how it is done.
  public var description: String { worded(by: .plain) }
}

extension Advice: ExpressibleByStringInterpolation {
  /// Makes advice of words alone.
  public init(stringLiteral text: String) { self.init(text) }

  /// Makes advice of words with acts inside.
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.parts)
  }

  /// The pieces as they are written.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Begins without a piece.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Goes on with words.
    public mutating func appendLiteral(_ text: String) { parts.append(.text(text)) }

    /// Goes on with a value's words.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendLiteral(value.description)
    }

    /// Goes on with an act.
    public mutating func appendInterpolation(_ remedy: Remedy) { parts.append(.remedy(remedy)) }

    /// Goes on with a detail of the act at hand.
    public mutating func appendInterpolation(adding detail: Remedy.Detail) {
      parts.append(.remedy(.adding(detail)))
    }

    /// Goes on with other advice.
    public mutating func appendInterpolation(_ advice: Advice) { parts += advice.parts }
  }
}
