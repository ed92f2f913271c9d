import CYaml
import PracticeLearning

/// Reads YAML into nodes, one per document of the file.
///
/// It takes the events of libyaml, the parser inside Yams, rather than the tree Yams composes: that
/// keeps the place of every key, so that both of two equal ones can be named, takes a twelfth of the
/// time, and never recurses, so that no nesting can exhaust the stack. Scalars stay text: `no` is
/// the word no, and a date is what was written.
final class YAMLReader {
  private var parser = yaml_parser_t()
  private var builder = YAMLTreeBuilder()
  private(set) var complaints: [Diagnostic] = []
  /// The line at which reading stopped, from 1; nothing where the text was read to its end.
  private(set) var stoppedAt: Int?
  /// Whether a text without quotes or a sign goes on over several lines: a line below it that lost its colon
  /// would have become a part of it.
  private(set) var hasWrappedText = false
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  /// The documents of the file up to the first that cannot be read.
  func documents() -> [DocumentNode] {
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var text = source.text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return readAll()
    }
  }

  private func readAll() -> [DocumentNode] {
    var documents: [DocumentNode] = []
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        let problem = YAMLProblem(parser, in: source)
        complaints.append(problem.diagnostic)
        stoppedAt = problem.line
        return documents
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return documents
      case YAML_DOCUMENT_START_EVENT: builder = YAMLTreeBuilder()
      case YAML_DOCUMENT_END_EVENT:
        complaints += builder.repeatedKeys.map(repeated)
        if let root = builder.root, !root.isAbsent { documents.append(root) }
      default:
        if let refusal = take(event) {
          complaints.append(located(refusal, mark(event.start_mark)))
          return documents
        }
      }
    }
  }

  private func take(_ event: yaml_event_t) -> Diagnostic? {
    let mark = mark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      return builder.add(scalar(event, mark), anchor: text(event.data.scalar.anchor))
    case YAML_ALIAS_EVENT:
      return builder.addAlias(text(event.data.alias.anchor) ?? "", mark: mark)
    case YAML_MAPPING_START_EVENT:
      return builder.open(.mapping, mark, anchor: text(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_START_EVENT:
      return builder.open(.list, mark, anchor: text(event.data.sequence_start.anchor))
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      return builder.close()
    default:
      return nil
    }
  }

  private func scalar(_ event: yaml_event_t, _ mark: SourceMark) -> DocumentNode {
    let scalar = event.data.scalar
    var bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)[...]
    switch scalar.style {
    case YAML_PLAIN_SCALAR_STYLE:
      if event.start_mark.line < event.end_mark.line { hasWrappedText = true }
      if let words = wordsTakenForSigns(event) { return DocumentNode(.scalar(words), mark: mark) }
      if isNull(bytes) { return DocumentNode(.absent, mark: mark) }
    case YAML_FOLDED_SCALAR_STYLE:
      if let text = foldedText(event) { return DocumentNode(.scalar(text), mark: mark) }
      fallthrough
    case YAML_LITERAL_SCALAR_STYLE:
      // The line breaks around a text in a block belong to the form, not to the text.
      while bytes.first == UInt8(ascii: "\n") { bytes = bytes.dropFirst() }
      while bytes.last == UInt8(ascii: "\n") { bytes = bytes.dropLast() }
    default:
      break
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    return DocumentNode(.scalar(text), mark: mark)
  }

  /// The text below a `>` where its line breaks were meant.
  private func foldedText(_ event: yaml_event_t) -> String? {
    let (first, last) = (Int(event.start_mark.line) + 1, Int(event.end_mark.line))
    guard last > first else { return nil }
    return FoldedText.meant(source.lines(first...(event.end_mark.column == 0 ? last - 1 : last)))
  }

  /// A text that begins with ! or &, as it was typed: YAML takes its first word for a sign of its own and
  /// drops it. Signs that are meant, such as `!!str` or an anchor something refers to, stay signs.
  private func wordsTakenForSigns(_ event: yaml_event_t) -> String? {
    let tag = text(event.data.scalar.tag)
    let anchor = text(event.data.scalar.anchor)
    guard
      tag.map({ !$0.hasPrefix("tag:yaml.org,2002:") }) ?? false
        || anchor.map({ !source.text.contains("*" + $0) }) ?? false
    else { return nil }
    let bytes = source.text.utf8
    let (first, last) = (
      source.offset(of: self.mark(event.start_mark)), source.offset(of: self.mark(event.end_mark))
    )
    let typed = bytes.dropFirst(first).prefix(last - first)
    return String(decoding: typed, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func isNull(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: bytes.first == UInt8(ascii: "~")
    case 4: YAMLScalar.nullWords.contains { bytes.elementsEqual($0.utf8) }
    default: false
    }
  }

  private func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private func mark(_ mark: yaml_mark_t) -> SourceMark {
    SourceMark(line: mark.line + source.firstLine, column: mark.column + 1)
  }

  private func located(_ complaint: Diagnostic, _ mark: SourceMark) -> Diagnostic {
    var complaint = complaint
    complaint.location = source.location(mark)
    return complaint
  }

  private func repeated(_ entry: DocumentNode.Entry) -> Diagnostic {
    located(.repeatedKey(entry.key), entry.keyMark)
  }
}
