import CYaml

/// Where everything of a form stands in its text.
struct PlacedForm {
  /// The one document.
  let root: PlacedNode
  /// Where words, texts and keys stand: a text below a `>` or a `|` from the line below.
  let texts: [Range<Int>]

  /// Takes a form; nothing where it cannot be read or holds several documents.
  ///
  /// - Parameter text: the form, in UTF-8.
  init?(of text: [UInt8]) {
    let reader = PlaceReader(text)
    guard let root = reader.root else { return nil }
    (self.root, texts) = (root, reader.texts)
  }
}

/// Where a value of a form stands in its text, counted in bytes of UTF-8 from the beginning.
struct PlacedNode {
  enum Content {
    /// A word or a text; whether it stands on the lines below a `>` or a `|`.
    case scalar(isBelow: Bool)
    case mapping([Entry])
    case list([PlacedNode])
  }

  /// A key, from its first letter on, and its value.
  struct Entry {
    let key: String
    let start: Int
    let value: PlacedNode
  }

  let content: Content
  let start: Int
  let end: Int
  /// Whether it is a block or a list in brackets.
  let isInBrackets: Bool

  fileprivate init(_ content: Content, _ start: Int, _ end: Int, isInBrackets: Bool = false) {
    (self.content, self.start, self.end) = (content, start, end)
    self.isInBrackets = isInBrackets
  }
}

/// Takes the events of libyaml, whose marks are where things begin and end.
private final class PlaceReader {
  private var parser = yaml_parser_t()
  private(set) var root: PlacedNode?
  private(set) var texts: [Range<Int>] = []
  private let text: [UInt8]
  /// Where each letter begins, as libyaml counts them; nothing where each is one byte.
  private let starts: [Int]?

  init(_ text: [UInt8]) {
    self.text = text
    starts =
      text.allSatisfy { $0 < 0x80 } ? nil : text.indices.filter { text[$0] & 0xC0 != 0x80 }
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    root = text.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      guard next()?.type == YAML_STREAM_START_EVENT,
        next()?.type == YAML_DOCUMENT_START_EVENT,
        let first = next(), let root = node(first),
        next()?.type == YAML_DOCUMENT_END_EVENT, next()?.type == YAML_STREAM_END_EVENT
      else { return nil }
      return root
    }
  }

  /// What is needed of an event, which libyaml takes back.
  private struct Event {
    let type: yaml_event_type_t
    let start: Int
    let end: Int
    var text = ""
    var isBelow = false
    var isInBrackets = false
  }

  private func next() -> Event? {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    var found = Event(
      type: event.type, start: position(event.start_mark), end: position(event.end_mark))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      found.text = String(decoding: bytes, as: UTF8.self)
      found.isBelow =
        scalar.style == YAML_FOLDED_SCALAR_STYLE || scalar.style == YAML_LITERAL_SCALAR_STYLE
      // A note may stand beside the sign.
      let first =
        found.isBelow
        ? (text[found.start...].firstIndex(of: 0x0A) ?? text.count - 1) + 1 : found.start
      if first < found.end { texts.append(first..<found.end) }
    case YAML_MAPPING_START_EVENT:
      found.isInBrackets = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    case YAML_SEQUENCE_START_EVENT:
      found.isInBrackets = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    default: break
    }
    return found
  }

  private func position(_ mark: yaml_mark_t) -> Int {
    guard let starts else { return mark.index }
    return mark.index < starts.count ? starts[mark.index] : text.count
  }

  /// The value that begins with an event. The reader has looked at the text before, so that it is no deeper
  /// than it allows.
  private func node(_ event: Event) -> PlacedNode? {
    switch event.type {
    case YAML_SCALAR_EVENT, YAML_ALIAS_EVENT:
      return PlacedNode(.scalar(isBelow: event.isBelow), event.start, event.end)
    case YAML_MAPPING_START_EVENT:
      var entries: [PlacedNode.Entry] = []
      while let key = next() {
        if key.type == YAML_MAPPING_END_EVENT {
          let last = entries.last?.value.end ?? event.end
          return PlacedNode(
            .mapping(entries), event.start, event.isInBrackets ? key.end : last,
            isInBrackets: event.isInBrackets)
        }
        guard key.type == YAML_SCALAR_EVENT, let first = next(), let value = node(first) else {
          return nil
        }
        entries.append(.init(key: key.text, start: key.start, value: value))
      }
      return nil
    case YAML_SEQUENCE_START_EVENT:
      var items: [PlacedNode] = []
      while let first = next() {
        if first.type == YAML_SEQUENCE_END_EVENT {
          return PlacedNode(
            .list(items), event.start,
            event.isInBrackets ? first.end : items.last?.end ?? event.end,
            isInBrackets: event.isInBrackets)
        }
        guard let item = node(first) else { return nil }
        items.append(item)
      }
      return nil
    default: return nil
    }
  }
}
