package import PracticeLearning

extension FoundDocument {
  /// Gives complaints about fields of this document their places in the file.
  ///
  /// A field that is not there stands where the nearest block around it does; words of a longer text
  /// stand where the words are; in a sheet, an empty cell stands under its heading.
  package func locating(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard diagnostic.location == nil else { return diagnostic }
      var located = diagnostic
      let isThere = node[diagnostic.path].map { !$0.isBlank } ?? false
      let mark =
        (isThere ? nil : source.mark(ofEmpty: diagnostic.path)) ?? node.mark(at: diagnostic.path)
      located.location = source.location(mark)
      if let excerpt = diagnostic.excerpt, let text = node[diagnostic.path]?.text,
        let place = source.location(ofWords: excerpt, in: text, from: mark)
      {
        located.location = place
      }
      return located
    }
  }
}

extension SourceText {
  /// Where some words of a text stand, or nothing where they cannot be made out.
  ///
  /// - Parameters:
  ///   - words: the words; what is white space between them in the file does not matter, for a
  ///     folded text breaks its lines anywhere.
  ///   - text: the whole text they are part of.
  ///   - mark: the place where the text begins.
  func location(ofWords words: String, in text: String, from mark: SourceMark) -> SourceLocation? {
    let wanted = Self.withoutSpace(words.unicodeScalars)
    guard !wanted.isEmpty else { return nil }
    // A text can be no longer in the file than with every character escaped and every word on a line.
    let limit = text.utf8.count * 12 + 1000
    let start = offset(of: mark)
    let region = String(decoding: self.text.utf8.dropFirst(start).prefix(limit), as: UTF8.self)
    let letters = WrittenLetters(
      region, line: Int(mark.line), column: location(mark).column, format: format
    ).letters.filter { !$0.scalar.properties.isWhitespace }
    guard letters.count >= wanted.count else { return nil }
    let found = (0...(letters.count - wanted.count)).first { index in
      zip(letters[index...], wanted).allSatisfy { $0.scalar == $1 }
    }
    return found.map {
      SourceLocation(
        file: file, line: origin(ofLine: letters[$0].line), column: letters[$0].column)
    }
  }

  private static func withoutSpace(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    scalars.filter { !$0.properties.isWhitespace }
  }
}

/// The letters of a text as they are meant, with escapes undone, each with its place in the file.
private struct WrittenLetters {
  private(set) var letters: [(scalar: Unicode.Scalar, line: Int, column: Int)] = []

  init(_ text: String, line: Int, column: Int, format: DocumentFormat) {
    let scalars = Array(text.unicodeScalars)
    let hasEscapes = format != .csv && (format != .yaml || scalars.first == "\"")
    let doubled: Unicode.Scalar? =
      format == .csv ? "\"" : format == .yaml && scalars.first == "'" ? "'" : nil
    var (line, column) = (line, column)
    var index = 0
    while index < scalars.count {
      var scalar = scalars[index]
      var length = 1
      if hasEscapes, scalar == "\\", index + 1 < scalars.count {
        (scalar, length) = Self.unescaped(scalars[index...])
      } else if scalar == doubled, index + 1 < scalars.count, scalars[index + 1] == doubled {
        length = 2
      }
      letters.append((scalar, line, column))
      index += length
      if scalars[index - 1] == "\n" {
        line += 1
        column = 1
      } else {
        column += length
      }
    }
  }

  private static func unescaped(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (Unicode.Scalar, Int) {
    let rest = scalars.dropFirst()
    switch rest.first {
    case "n", "r", "t": return (" ", 2)
    case "u":
      let digits = String(String.UnicodeScalarView(rest.dropFirst().prefix(4)))
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return (scalar ?? "\u{FFFD}", min(6, scalars.count))
    case let next?: return (next, 2)
    case nil: return ("\\", 1)
    }
  }
}
