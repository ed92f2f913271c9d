package import PracticeLearning

/// How text is set for whoever reads it: in colour or not, and with which words for what to do.
package struct TextStyle: Sendable {
  /// Whether escape sequences may be written; meaning never rests on colour.
  package var usesColour: Bool

  /// How the door says what to do.
  package var wording: Remedy.Wording

  package init(usesColour: Bool = false, wording: Remedy.Wording = .plain) {
    self.usesColour = usesColour
    self.wording = wording
  }

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
