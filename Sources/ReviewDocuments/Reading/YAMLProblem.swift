import CYaml
import PracticeLearning

/// What libyaml says when it cannot go on, in the words of somebody filling in a form.
struct YAMLProblem {
  let diagnostic: Diagnostic
  /// The line that is told, from 1.
  let line: Int

  init(_ parser: yaml_parser_t, in source: SourceText) {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    var mark = Self.mark(parser.problem_mark, source)
    let context = Self.mark(parser.context_mark, source)
    if parser.error == YAML_READER_ERROR {
      mark = Self.mark(ofByte: parser.problem_offset, source)
    }
    if let tab = Self.tabIndent(source, from: min(context.line, mark.line), to: mark.line) {
      diagnostic = Diagnostic(
        .tabIndent, "this line is indented with a tab",
        advice: "use spaces, two for each level; most editors can do it for you",
        location: source.location(tab))
      line = Int(tab.line)
      return
    }
    if problem.hasPrefix("Maximum nesting") {
      var tooDeep = Diagnostic.tooDeep
      tooDeep.location = source.location(mark)
      diagnostic = tooDeep
      line = Int(mark.line)
      return
    }
    if problem == "did not find expected node content" {
      mark = Self.lastWritten(before: mark, source)
    }
    let words = Self.words(problem)
    let place = words.isAtBeginning && context.line > 0 ? context : mark
    diagnostic = Diagnostic(
      .notYAML, words.summary, advice: words.advice, location: source.location(place))
    line = Int(place.line)
  }

  private struct Words {
    var summary: String
    var advice: Advice
    /// Whether the beginning of the quote or bracket is a better place than where reading stopped.
    var isAtBeginning = false
  }

  private static let quote: Advice =
    "put the text in \"double quotes\", or begin it on the next line after >"

  private static func words(_ problem: String) -> Words {
    switch problem {
    case "mapping values are not allowed in this context":
      Words(summary: "a colon and a space inside a text without quotes", advice: quote)
    case "could not find expected ':'":
      Words(
        summary: "this is neither \"key: value\" nor indented below a text that began with >",
        advice: "write a colon and a space after the key, or indent the line like its text",
        isAtBeginning: true)
    case "did not find expected key", "did not find expected '-' indicator":
      Words(
        summary: "this does not line up with what stands before it, or a quote ended too early",
        advice:
          "indent it like its neighbours; inside quotes write a quote twice or use the other kind")
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      Words(
        summary: "a bracket { or [ is not closed where it should be",
        advice: "close it; text with a comma, colon or bracket inside it needs \"quotes\"",
        isAtBeginning: true)
    case "did not find expected node content":
      Words(
        summary: "a bracket [ or { has no end, or a value is missing after it or after a comma",
        advice: "close the bracket on its line, or write each item on its own line after \"- \"")
    case "did not find expected <document start>":
      Words(
        summary: "this does not belong to what stands before it",
        advice: "line it up with its neighbours, and write it as key: value")
    case "found unexpected end of stream", "found unexpected document indicator":
      Words(
        summary: "a quote opens here and never closes", advice: "add the closing quote",
        isAtBeginning: true)
    case "found character that cannot start any token":
      Words(summary: "a text cannot begin with this character", advice: quote)
    case "did not find expected alphabetic or numeric character",
      "found undefined tag handle", "did not find expected whitespace or line break",
      "did not find expected tag URI", "did not find the expected '!'":
      Words(summary: "a text cannot begin with *, & or !", advice: quote)
    case "did not find expected comment or line break":
      Words(
        summary: "text stands on the line of a >",
        advice: "begin the text on the next line, indented")
    case "found unknown escape character":
      Words(
        summary: "a backslash inside double quotes means something special",
        advice: "write two backslashes, or use 'single quotes'")
    case "block sequence entries are not allowed in this context":
      Words(
        summary: "a list cannot begin on the line of its key",
        advice: "begin the list on the next line, or write it in [square brackets]")
    case "control characters are not allowed":
      Words(
        summary: "a control character that cannot be seen stands here",
        advice: "delete it; it often comes with text copied from elsewhere")
    default:
      Words(summary: "this cannot be read as YAML (\(problem))", advice: quote)
    }
  }

  private static func mark(_ mark: yaml_mark_t, _ source: SourceText) -> SourceMark {
    SourceMark(line: mark.line + source.firstLine, column: mark.column + 1)
  }

  private static func mark(ofByte offset: Int, _ source: SourceText) -> SourceMark {
    var mark = SourceMark(line: source.firstLine, column: 1)
    for byte in source.text.utf8.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        mark = SourceMark(line: Int(mark.line) + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return mark
  }

  /// The last character before a place that is no white space: the bracket or comma nothing follows.
  private static func lastWritten(before mark: SourceMark, _ source: SourceText) -> SourceMark {
    let before = source.text.utf8.prefix(source.offset(of: mark))
    guard let last = before.lastIndex(where: { $0 > 0x20 }) else { return mark }
    return Self.mark(ofByte: before.distance(from: before.startIndex, to: last), source)
  }

  /// The first tab in the indentation of some lines; libyaml reports it under many names.
  private static func tabIndent(_ source: SourceText, from: Int32, to: Int32) -> SourceMark? {
    for line in max(from, Int32(source.firstLine))...max(to, from, Int32(source.firstLine)) {
      let start = source.offset(of: SourceMark(line: Int(line), column: 1))
      let indent = source.text.utf8.dropFirst(start).prefix { $0 == 0x20 || $0 == 0x09 }
      if let tab = indent.firstIndex(of: 0x09) {
        return SourceMark(
          line: Int(line), column: indent.distance(from: indent.startIndex, to: tab) + 1)
      }
    }
    return nil
  }
}
