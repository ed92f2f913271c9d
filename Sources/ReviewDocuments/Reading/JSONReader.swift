import PracticeLearning

/// Reads JSON into nodes that know where they stand: a document, or a list of documents.
///
/// Numbers stay as they were written, `true` and `false` become yes and no, `null` is absent. Columns
/// are counted in bytes; `SourceText` turns them into characters when a complaint needs them.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private var line: Int
  private var lineStart = 0
  /// The block that is being read, and those around it.
  private var block = Block(isObject: false, mark: .none)
  private var outer: [Block] = []
  private var count = 0
  private let limit: Int
  private(set) var repeatedKeys: [DocumentNode.Entry] = []

  /// Why reading stopped, and where.
  struct Stop: Error {
    var complaint: Diagnostic
    var mark: SourceMark
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    line = firstLine
  }

  /// The documents of a text and what is wrong with it.
  static func documents(
    in source: SourceText
  ) -> (nodes: [DocumentNode], complaints: [Diagnostic]) {
    let (root, complaints) = root(of: source, limit: ReadingLimits.nodes)
    guard let root else { return ([], complaints) }
    var nodes = [root]
    if case .list(let items) = root.content { nodes = items }
    return (nodes.filter { !$0.isAbsent }, complaints)
  }

  /// The one value a text is, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - limit: the most values it may hold; where it is a list, each of its items.
  static func root(
    of source: SourceText, limit: Int
  ) -> (node: DocumentNode?, complaints: [Diagnostic]) {
    var text = source.text
    return text.withUTF8 { bytes in
      var reader = JSONReader(bytes, firstLine: source.firstLine, limit: limit)
      var root: DocumentNode?
      var complaints: [Diagnostic] = []
      do throws(Stop) {
        root = try reader.wholeText()
      } catch {
        var complaint = error.complaint
        complaint.location = source.location(error.mark)
        complaints.append(complaint)
      }
      complaints += reader.repeatedKeys.map {
        var complaint = Diagnostic.repeatedKey($0.key)
        complaint.location = source.location($0.keyMark)
        return complaint
      }
      return (root, complaints)
    }
  }

  private mutating func wholeText() throws(Stop) -> DocumentNode {
    skipSpace()
    let node = try value()
    skipSpace()
    guard position == bytes.count else {
      throw stop(
        "there is more after the end of the document",
        "put one document on each line, or all in [ ]")
    }
    return node
  }

  /// A block or list that is not closed yet. They stand in a list of their own rather than on the
  /// stack of the thread, which may be small.
  private struct Block {
    var isObject: Bool
    var mark: SourceMark
    var keyed = KeyedEntries()
    var items: [DocumentNode] = []
    var key = ""
    var keyMark = SourceMark.none
  }

  private mutating func value() throws(Stop) -> DocumentNode {
    while true {
      var node: DocumentNode
      let mark = mark
      if take(UInt8(ascii: "{")) {
        try open(Block(isObject: true, mark: mark))
        guard take(UInt8(ascii: "}")) else {
          try key()
          continue
        }
        node = close()
      } else if take(UInt8(ascii: "[")) {
        try open(Block(isObject: false, mark: mark))
        guard take(UInt8(ascii: "]")) else { continue }
        node = close()
      } else {
        node = try scalar(mark)
      }
      var isComplete = true
      while isComplete {
        count += 1
        guard count <= limit else { throw Stop(complaint: .tooMany(limit), mark: mark) }
        guard !outer.isEmpty else { return node }
        place(node)
        isComplete = try isClosed()
        if isComplete { node = close() }
      }
    }
  }

  private mutating func open(_ inner: Block) throws(Stop) {
    guard outer.count < ReadingLimits.depth else {
      throw Stop(complaint: .tooDeep, mark: inner.mark)
    }
    outer.append(block)
    block = inner
    skipSpace()
  }

  private mutating func close() -> DocumentNode {
    let node = DocumentNode(
      block.isObject ? .mapping(block.keyed.entries) : .list(block.items), mark: block.mark)
    if let next = outer.popLast() { block = next }
    return node
  }

  private mutating func place(_ node: DocumentNode) {
    if block.isObject {
      let entry = DocumentNode.Entry(block.key, node, keyMark: block.keyMark)
      if !block.keyed.add(entry) { repeatedKeys.append(entry) }
    } else {
      block.items.append(node)
      // A file may be a list of documents; the limit is for each of them.
      if outer.count == 1 { count = 0 }
    }
  }

  /// Goes on after a value: yes where its block ends here, no where another value follows.
  private mutating func isClosed() throws(Stop) -> Bool {
    let isObject = block.isObject
    skipSpace()
    if take(UInt8(ascii: ",")) {
      skipSpace()
      if isObject { try key() }
      return false
    }
    if take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return true }
    throw isObject
      ? stop("a comma or } is missing after \"\(block.key)\"", "put a comma between two keys")
      : stop("a comma or ] is missing in a list", "put a comma between two values")
  }

  private mutating func key() throws(Stop) {
    guard peek == UInt8(ascii: "\"") else {
      throw stop("a key in \"double quotes\" is missing", "write \"key\": and its value")
    }
    let mark = mark
    let key = try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else {
      throw stop("a colon is missing after \"\(key)\"", "write \"\(key)\": and its value")
    }
    skipSpace()
    block.key = key
    block.keyMark = mark
  }

  private mutating func scalar(_ mark: SourceMark) throws(Stop) -> DocumentNode {
    guard let byte = peek else {
      throw stop("the document ends too early", "close every quote, { and [")
    }
    switch byte {
    case UInt8(ascii: "\""): return DocumentNode(.scalar(try string()), mark: mark)
    case UInt8(ascii: "t"): return try word("true", .scalar("yes"), .truth, mark)
    case UInt8(ascii: "f"): return try word("false", .scalar("no"), .truth, mark)
    case UInt8(ascii: "n"): return try word("null", .absent, .plain, mark)
    case UInt8(ascii: "N"), UInt8(ascii: "I"): throw notANumber
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = number()
      if peek == UInt8(ascii: "I") { throw Stop(complaint: notANumber.complaint, mark: mark) }
      return DocumentNode(.scalar(number), style: .number, mark: mark)
    default:
      throw stop(
        "a value is missing or has no quotes",
        "write text in \"double quotes\"; only numbers, true, false and null go without")
    }
  }

  private mutating func word(
    _ word: StaticString, _ content: DocumentNode.Content, _ style: DocumentNode.Style,
    _ mark: SourceMark
  ) throws(Stop) -> DocumentNode {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { throw stop("a text has no quotes", "write text in \"double quotes\"") }
    position = end
    return DocumentNode(content, style: style, mark: mark)
  }

  private mutating func number() -> String {
    let start = position
    while let byte = peek, isNumberByte(byte) { position += 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
  }

  private var notANumber: Stop {
    stop(
      "a text has no quotes, and there is no number NaN or Infinity",
      "write null where there is no number, and text in \"double quotes\"")
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  var mark: SourceMark { SourceMark(line: line, column: position - lineStart + 1) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        lineStart = position
      default: return
      }
    }
  }

  func stop(_ summary: String, _ advice: Advice) -> Stop {
    Stop(complaint: Diagnostic(.notJSON, summary, advice: advice), mark: mark)
  }
}
