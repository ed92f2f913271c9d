import PracticeLearning

/// How a value that was typed otherwise than a field wants it may be read: in one way, or not at all.
extension Shape {
  /// The value as the field wants it; nothing where it would have to be guessed.
  ///
  /// - Parameter text: a value that is not as the field wants it.
  func meant(by text: String) -> String? {
    let typed = Shape.visible(text)
    if typed != text, fits(typed) { return typed }
    switch self {
    case .date: return CalendarDate(asWritten: typed)?.description
    case .month: return Month(asWritten: typed)?.description
    case .monthOrDay:
      return Month(asWritten: typed)?.description ?? CalendarDate(asWritten: typed)?.description
    case .yesNo: return WordList.truth.meant(by: typed)
    case .word(let list): return list.meant(by: typed)
    case .template, .whole, .decimal, .formVersion, .text, .list, .block, .keyed: return nil
    }
  }

  /// A word as the field wants it, and what is to be said of how it was typed; no word where it would have to
  /// be guessed.
  func word(typed: String) -> (word: String?, complaint: Diagnostic?) {
    if fits(typed) { return (typed, nil) }
    guard let meant = meant(by: typed) else { return (nil, complaint(about: typed)) }
    return (meant, .read(typed, as: meant, self))
  }

  /// A value without what cannot be seen and comes along when it is pasted, and with plain spaces and
  /// hyphens.
  static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    let plain = text.map { character -> Character in
      if character.isSpace { return " " }
      return ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"].contains(
        character)
        ? "-" : character
    }
    return String(String(plain.filter { !TypedLine.isUnseen($0) }).trimmingBlanks())
  }
}

extension WordList {
  /// Yes and no as a field of its own.
  static let truth = WordList(
    "yes or no", ["yes", "no"], synonyms: ["y": "yes", "n": "no", "none": "no"])

  /// The word of the list that is meant, where there is one alone; a misspelt word is not guessed.
  func meant(by text: String) -> String? {
    let plain = WordList.plain(text)
    guard !plain.isEmpty else { return nil }
    let matches = words.filter { WordList.plain($0) == plain }
    if matches.count == 1 { return matches[0] }
    if let abbreviation = abbreviations.first(where: { WordList.plain($0) == plain }) {
      return abbreviation
    }
    return synonyms[plain]
  }

  /// A word without capitals, points and the difference between a space, a hyphen and a line.
  private static func plain(_ text: String) -> String {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber || " -_/".contains($0) }
    return letters.split { " -_/".contains($0) }.joined(separator: " ")
  }
}

extension Diagnostic {
  /// A value that was read otherwise than it was typed.
  static func read(_ typed: String, as meant: String, _ shape: Shape) -> Diagnostic {
    let words =
      switch shape {
      case .date: CalendarDate(meant)?.words ?? meant
      case .month: Month(meant)?.words ?? meant
      default: meant
      }
    // Where nothing differs that can be seen, it is named.
    let odd = OddCharacters.first(in: typed).map { ", with \($0) in it," } ?? ""
    return Diagnostic(
      .valueReadAsMeant,
      "\"\(shortened(HarmfulCharacters.shown(in: typed)))\"\(odd) was read as \(words)",
      advice: "write \(meant); if something else is meant, correct it", excerpt: typed)
  }
}
