package import PracticeLearning

/// A share in percent with one decimal: `75.0%`.
package func percent(_ share: Double) -> String { fixed(share * 100, 1) + "%" }

/// A difference in grades with its sign: `+0.14`.
package func signed(_ difference: Double) -> String {
  let text = fixed(difference, 2)
  return difference > 0 && text != "0.00" ? "+" + text : text
}

/// A number of things as people say it: `1 review`, `2 reviews`.
package func counted(_ count: Int, _ thing: String) -> String {
  "\(count) \(thing)\(count == 1 ? "" : "s")"
}

/// A number of things whose plural has a word of its own: `1 person`, `2 people`.
package func counted(_ count: Int, _ thing: String, _ things: String) -> String {
  "\(count) \(count == 1 ? thing : things)"
}

extension Figure {
  /// The value as people read it: `75.0%`, `240`, a word, or a dash where there is none.
  package var shown: String {
    switch unit {
    case .share: value.map(percent) ?? "-"
    case .count: value.map { fixed($0, 0) } ?? "-"
    case .word: text ?? "-"
    case .coefficient: value.map { fixed($0, 2) } ?? "-"
    case .difference: value.map(signed) ?? "-"
    case .points: value.map { fixed($0 * 100, 1) + " points" } ?? "-"
    case .workingDays:
      value.map { "\(fixed($0, $0 == $0.rounded() ? 0 : 1)) working day\($0 == 1 ? "" : "s")" }
        ?? "-"
    case .pValue: value.map { $0 < 0.001 ? "below 0.001" : fixed($0, 3) } ?? "-"
    }
  }

  /// The interval as people read it: `69.2-80.1`, or `-0.05 to 0.32` where it may lie below 0; empty
  /// where there is none.
  package var shownInterval: String {
    guard let interval else { return "" }
    return switch unit {
    case .difference: signed(interval.lower) + " to " + signed(interval.upper)
    // Arithmetic may pass the ends of the scale, a reader should not see it.
    case .coefficient: fixed(max(-1, interval.lower), 2) + " to " + fixed(min(1, interval.upper), 2)
    default: fixed(interval.lower * 100, 1) + "-" + fixed(interval.upper * 100, 1)
    }
  }

  /// Numerator and denominator: `180 of 240`; empty where there are none.
  package var shownCounts: String {
    guard let numerator, let denominator else { return "" }
    return "\(numerator) of \(denominator)"
  }

  /// Whether it is a rate of so few that only its counts are given.
  package var isCountsOnly: Bool {
    unit == .share && value == nil && numerator != nil && (denominator ?? 0) > 0
  }

  /// Whether it rests on so few cases that it is marked.
  package var restsOnFew: Bool {
    guard unit == .share, value != nil, let denominator else { return false }
    return denominator > 0 && denominator < 10
  }

  /// The value in a sentence: `75.0% (180 of 240; 95% interval 69.2-80.1)`, or why there is none.
  package var sentence: String {
    if let missing { return isCountsOnly ? shownCounts : "not known: \(missing)" }
    guard unit == .share else {
      return interval == nil ? shown : "\(shown) (95% interval \(shownInterval))"
    }
    return "\(shown)\(restsOnFew ? "*" : "") (\(shownCounts); 95% interval \(shownInterval))"
  }
}

/// The note under figures that are marked as resting on few cases.
package let fewNote = "Figures marked * rest on fewer than 10 reviews."

/// What the letters in narrow tables stand for.
package let lettersNote = "O outstanding, G good, RI requires improvement, I inadequate."

/// A text as a terminal may show it: control characters, which could move the cursor or reverse the
/// order of letters, are shown as a question mark in a box.
package func printable(_ text: String) -> String {
  func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
  let shown = HarmfulCharacters.shown(in: text)
  guard shown.utf8.contains(where: isLineBreak) else { return shown }
  return String(
    String.UnicodeScalarView(
      shown.unicodeScalars.map { $0.isASCII && isLineBreak(UInt8($0.value)) ? "\u{FFFD}" : $0 }))
}
