import PracticeLearning
import ReviewStore

/// The search for whoever can be known by words that many read.
struct PublicWords {
  let check: ReviewCheck
  let people: [String]
  let reading: Reading

  /// The first word of a text by which somebody can be known: an identifier or a name, a role code, a case or a
  /// review; nothing where there is none.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - month: the month the page is of.
  func whoIsTold(by text: String, in month: Month) throws -> String? {
    let found = check.complaints(aboutReason: text, at: ["words"], in: month)
    if let identifier = found.first(where: { DiagnosticCode.identifiers.contains($0.code) }) {
      return identifier.excerpt ?? text
    }
    return try whoIsNamed(by: text)
  }

  /// The first word of a text that is a role code, a case or a review; nothing where there is none.
  ///
  /// - Parameter text: the text.
  func whoIsNamed(by text: String) throws -> String? {
    try text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
      .first { word in
        guard word.contains(where: \.isNumber) else { return false }
        return try people.contains { isSameID($0, word) } || reading.spelling(ofCase: word) != nil
          || reading.review(word) != nil
      }
  }
}

extension PublicWords {
  /// A complaint for each text that names somebody by a role code, a case or a review.
  ///
  /// - Parameter written: what everybody named will read.
  func complaints(about written: some WrittenForEverybody) throws -> [Diagnostic] {
    try written.writtenTexts.compactMap { path, text in
      try whoIsNamed(by: text).map { word in
        Diagnostic(
          .tellsWho, at: path, "\"\(word)\" tells who somebody is, and everybody named reads this",
          advice: "write it without: \"a practitioner\", \"a child\"")
      }
    }
  }
}
