/// Whether text may use colour; meaning never rests on it.
package struct TextStyle: Sendable {
  /// Whether escape sequences may be written.
  package var usesColour: Bool

  package init(usesColour: Bool = false) { self.usesColour = usesColour }

  /// A way to make words stand out.
  package enum Emphasis: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"
  }

  package func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
    usesColour ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }
}
