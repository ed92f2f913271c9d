import PracticeLearning

/// What may be written in one place of a document.
///
/// Each kind of document is declared once, in `Values/`; from that declaration come the complaints
/// about a form, its reading and writing, the order of CSV columns, the JSON Schema and the table of
/// fields in the documentation.
package indirect enum Shape: Sendable {
  /// Free text.
  case text
  /// One word of a list.
  case word(WordList)
  /// Yes or no.
  case yesNo
  /// A day, `2026-02-14`.
  case date
  /// A month, `2026-02`.
  case month
  /// A month, or a day of it.
  case monthOrDay
  /// A whole number of a range.
  case whole(ClosedRange<Int>)
  /// A decimal number.
  case decimal
  /// The version of the form, always 1.
  case formVersion
  /// A template and its version, `children-in-care@3`.
  case template
  /// Values of one shape.
  case list(Shape)
  /// A block with known keys.
  case block(Block)
  /// A block whose keys are words of a list, or free where there is none, with values of one shape.
  case keyed(by: WordList?, Shape)

  /// A block with known keys, in the order they are written.
  package final class Block: Sendable {
    /// What the block is, in a word or two.
    package let name: String
    /// Its keys.
    package let fields: [Field]
    /// How many of them are needed.
    let neededCount: Int

    package init(_ name: String, _ fields: [Field]) {
      self.name = name
      self.fields = fields
      neededCount = fields.count(where: \.isNeeded)
    }

    /// The position of a key. People keep the order of the form, so it is looked for first from
    /// where the last one was.
    func position(of key: String, from expected: Int) -> Int? {
      var index = expected
      while index < fields.count {
        if fields[index].key == key { return index }
        index += 1
      }
      return fields.firstIndex { $0.key == key }
    }
  }

  /// One key of a block.
  package final class Field: Sendable {
    package let key: String
    package let shape: Shape
    /// Whether the document cannot be stored without it, whatever its template says.
    package let isNeeded: Bool
    /// What it is for, in one line.
    package let about: String
    /// Whether it holds free text, of which most of a form is made and in which no text is wrong.
    let isText: Bool

    init(key: String, shape: Shape, isNeeded: Bool, about: String) {
      self.key = key
      self.shape = shape
      self.isNeeded = isNeeded
      self.about = about
      isText = if case .text = shape { true } else { false }
    }
  }
}

/// The words a field may hold, and what is said of others.
package struct WordList: Sendable {
  /// What a word of the list is, with its article: `a grade`.
  let name: String
  /// The words, in the order people list them.
  let words: [String]
  /// Other spellings that are understood.
  let abbreviations: [String]
  /// Words people write for those of the list, in small letters with single spaces.
  let synonyms: [String: String]
  /// The code of a complaint about another word.
  let code: DiagnosticCode

  init(
    _ name: String, _ words: [String], abbreviations: [String] = [],
    synonyms: [String: String] = [:], code: DiagnosticCode = .notAWordOfTheList
  ) {
    self.name = name
    self.words = words
    self.abbreviations = abbreviations
    self.synonyms = synonyms
    self.code = code
  }

  /// Whether a word is on the list, whatever its capitals.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    let lower = word.lowercased()
    return words.contains { $0.lowercased() == lower }
      || abbreviations.contains { $0.lowercased() == lower }
  }
}
