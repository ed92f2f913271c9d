import PracticeLearning

/// What is said of a slip in the layout of a form that was read as it was meant.
extension Diagnostic {
  /// - Parameters:
  ///   - what: what was typed, a sentence without its full stop.
  ///   - mend: how it is written.
  static func slip(_ what: String, _ mend: Advice, line: Int, column: Int = 0, file: String)
    -> Diagnostic
  {
    Diagnostic(
      .readAsMeant, what, advice: mend,
      location: SourceLocation(file: file, line: line, column: column))
  }

  static func slip(_ slip: TypedKey.Slip, _ key: TypedKey, line: TypedLine, file: String)
    -> Diagnostic
  {
    let shown = shortened(key.value)
    let right: Advice = "write \"\(key.key): \(shown)\""
    let what =
      switch slip {
      case .noSpace: "there is no space after the colon of \"\(key.key)\""
      case .noColon: "there is no colon after \"\(key.key)\""
      case .equals: "\"\(key.key)\" has = where a colon belongs"
      case .wideColon: "\"\(key.key)\" has a wide colon (\u{FF1A}) where a plain one belongs"
      case .twoColons: "there are two colons after \"\(key.key)\""
      case .otherSign(let sign): "\"\(key.key)\" has \(sign) where a colon belongs"
      case .otherSpelling(let spelling): "\"\(shortened(spelling))\" was read as \"\(key.key)\""
      }
    return .slip(
      what, slip == .noColon && shown.isEmpty ? "write \"\(key.key):\"" : right,
      line: line.number, column: line.indent + 1, file: file)
  }

  /// A line of which nothing could be made.
  static func notALine(_ content: String, line: Int, column: Int, file: String) -> Diagnostic {
    Diagnostic(
      .unreadableLine,
      "this line is neither \"key: value\" nor part of a text: \"\(shortened(content))\"",
      advice:
        "indent it like the text it belongs to, or write its key, a colon and a space before it",
      location: SourceLocation(file: file, line: line, column: column))
  }
}
