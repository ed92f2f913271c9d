/// Every colour of charts and pages, each with its value on a light and on a dark page.
package enum Palette {
  /// A colour by its name in the style sheet.
  package struct Token: Hashable, Sendable {
    /// The name of the custom property, without its two dashes.
    package let name: String
    /// The value on a light page and on paper.
    package let light: String
    /// The value on a dark page.
    package let dark: String

    init(_ name: String, _ light: String, _ dark: String) {
      self.name = name
      self.light = light
      self.dark = dark
    }
  }

  /// The page itself.
  package static let page = Token("page", "#FFFFFF", "#14191F")

  /// Four ordered steps, best first.
  package static let steps = [
    Token("step-1", "#041B3C", "#C9E6F9"),
    Token("step-2", "#3B7396", "#3A8CCC"),
    Token("step-3", "#D07A43", "#D1AA6B"),
    Token("step-4", "#8C1222", "#CC0A31"),
  ]
  /// The text on each of the four steps.
  package static let onSteps = [
    Token("on-step-1", "#FFFFFF", "#0B0C0C"),
    Token("on-step-2", "#FFFFFF", "#0B0C0C"),
    Token("on-step-3", "#0B0C0C", "#0B0C0C"),
    Token("on-step-4", "#FFFFFF", "#FFFFFF"),
  ]
  /// Common cause, concern and improvement: too near in grey to be told apart without their shapes.
  package static let signals = [
    Token("common", "#6B7378", "#9AA5AD"),
    Token("concern", "#B3400A", "#FF9A52"),
    Token("improvement", "#004F9E", "#5AB4FF"),
  ]
  /// Raised, kept and lowered: alike in grey, so the word always stands beside them.
  package static let moves = [
    Token("raised", "#3B7396", "#5AB4FF"),
    Token("kept", "#6B7378", "#9AA5AD"),
    Token("lowered", "#B3400A", "#FF9A52"),
  ]
  /// One hue in five steps, least first; on a dark page the most stands out by being the lightest.
  package static let heat = [
    Token("heat-1", "#EAF2F8", "#1B2A38"),
    Token("heat-2", "#BAD5E8", "#28485F"),
    Token("heat-3", "#7FB0D3", "#3B7396"),
    Token("heat-4", "#3B7396", "#7FB0D3"),
    Token("heat-5", "#041B3C", "#EAF2F8"),
  ]
  /// The number in a cell of each heat.
  package static let onHeat = [
    Token("on-heat-1", "#0B0C0C", "#FFFFFF"),
    Token("on-heat-2", "#0B0C0C", "#FFFFFF"),
    Token("on-heat-3", "#0B0C0C", "#FFFFFF"),
    Token("on-heat-4", "#FFFFFF", "#0B0C0C"),
    Token("on-heat-5", "#FFFFFF", "#0B0C0C"),
  ]
  /// Marks of a traffic light, always with the word beside them.
  package static let rag = [
    Token("rag-green", "#00703C", "#4FBF85"),
    Token("rag-amber", "#B26A00", "#FFB454"),
    Token("rag-red", "#B10E1E", "#FF7A85"),
    Token("rag-blue", "#1D70B8", "#6CB6F5"),
    Token("rag-black", "#0B0C0C", "#F3F2F1"),
  ]
  /// Text, second text, axis and the line of a target.
  package static let lines = [
    Token("text", "#0B0C0C", "#F3F2F1"),
    Token("second-text", "#484F53", "#B8BDC1"),
    Token("axis", "#595959", "#A3A9AE"),
    Token("target", "#6F2C91", "#C9A6E8"),
  ]

  /// Every token, in the order in which the style sheet names them.
  package static let tokens =
    [page] + lines + steps + onSteps + signals + moves + heat + onHeat + rag

  /// The custom properties: light, dark where the reader's screen is dark, light again on paper.
  package static let css = """
    :root {
      color-scheme: light dark;
    \(properties(\.light))
    }
    @media (prefers-color-scheme: dark) {
      :root {
    \(properties(\.dark))
      }
    }
    @media print {
      :root {
        color-scheme: light;
    \(properties(\.light))
      }
    }

    """

  private static func properties(_ scheme: KeyPath<Token, String>) -> String {
    tokens.map { "  --\($0.name): \($0[keyPath: scheme]);" }.joined(separator: "\n")
  }
}
