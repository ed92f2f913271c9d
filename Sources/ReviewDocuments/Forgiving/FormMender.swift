import PracticeLearning

/// Reads a form line by line, knowing what it may hold, and mends the slips of its layout.
///
/// YAML stops at the first line it cannot read, often at the innocent one below. This reader takes each line
/// for what it was most likely meant as: it knows which keys may stand in which block, so that a missing
/// colon, a text that lost its indentation or a list that does not line up hides nothing that follows.
struct FormMender {
  /// A block, a list or a block of free keys that is open.
  struct Level {
    let shape: Shape
    /// Where its keys or dashes stand, as the first of them was typed.
    let typed: Int
    /// Where they are written.
    let written: Int
    var used: Set<String> = []
  }

  /// A key whose block or list may begin on the lines below.
  struct Pending {
    let shape: Shape
    /// Where the key stands.
    let typed: Int
    let written: Int
  }

  let file: String
  var kind: Shape.Block
  let lines: [TypedLine]
  var position = 0
  var form = MendedForm()
  var levels: [Level]
  var pending: Pending?

  /// No form is longer: what is has other troubles than slips.
  static let mostLines = 5_000

  private init(_ text: String, file: String) {
    self.file = file
    lines = TypedLine.lines(of: text)
    kind = Review.record.block
    levels = []
    begin()
  }

  /// The form of a text, mended.
  static func mended(_ text: String, file: String) -> MendedForm {
    var mender = FormMender(text, file: file)
    guard mender.lines.count <= mostLines, known(mender.lines) != nil else { return MendedForm() }
    while mender.position < mender.lines.count { mender.takeLine() }
    if text.hasSuffix("\n") { mender.form.removeLastLine() }
    return mender.form
  }

  private mutating func takeLine() {
    let line = lines[position]
    if line.isBlank || line.isNote {
      position += 1
      return form.add(line.isBlank ? "" : line.whole, from: line.number)
    }
    if line.isFence, line.indent == 0 {
      position += 1
      slip("this line is no part of the form", "leave it out", line)
      return form.add("", from: line.number)
    }
    if line.indent == 0, line.content == "---" || line.content == "..." {
      position += 1
      begin()
      return form.add(line.content, from: line.number)
    }
    guard let target = target(of: line) else { return takeUnknown(line) }
    if target.isSecondForm {
      form.slips.append(
        .slip(
          "a second form begins here", "put \u{2D}\u{2D}\u{2D} on a line above it",
          line: line.number, file: file))
      form.add("---", from: line.number)
      begin()
    } else {
      open(target.place)
    }
    take(line, target)
  }

  /// Begins a document.
  private mutating func begin() {
    kind = FormMender.kind(of: lines[min(position, lines.count)...].prefix { !$0.isBoundary })
    levels = [Level(shape: .block(kind), typed: 0, written: 0)]
    pending = nil
  }

  /// The kind of a document by the keys at its edge; nothing where it is none that is stored.
  private static func known(_ lines: some Sequence<TypedLine>) -> DocumentKind? {
    let kinds = DocumentKind.allCases.filter { $0.descriptor.place == .store }
    let byKey = Dictionary(kinds.map { ($0.descriptor.key, $0) }) { first, _ in first }
    let ofReview = ["plr", "domains", "case", "template"]
    let found = lines.filter { $0.indent == 0 && !$0.isNote }.compactMap {
      TypedKey($0.content, among: byKey.keys + ofReview, mayLackColon: false)?.key
    }
    // A review stays a review, whatever key of another kind slips in.
    if found.contains(where: ofReview.dropFirst().contains) { return .review }
    return found.compactMap { byKey[$0] }.first ?? (found.isEmpty ? nil : .review)
  }

  private static func kind(of lines: some Sequence<TypedLine>) -> Shape.Block {
    (known(lines) ?? .review).shape
  }

  /// Makes a level the innermost one.
  private mutating func open(_ place: Target.Place) {
    switch place {
    case .level(let index): levels.removeSubrange((index + 1)...)
    case .pending(let level): levels.append(level)
    }
    pending = nil
  }

  /// A line that begins with no key that is known here.
  private mutating func takeUnknown(_ line: TypedLine) {
    position += 1
    pending = nil
    // A key nobody knows is complained of with its block; what is indented below it is its own.
    if let level = levels.last(where: { $0.typed <= line.indent }), line.looksLikeKey {
      let shift = line.indent == level.typed ? level.written - level.typed : 0
      form.add(String(repeating: " ", count: line.indent + shift) + line.content, from: line.number)
      while position < lines.count, lines[position].isBlank || lines[position].indent > line.indent
      {
        let own = lines[position]
        position += 1
        form.add(
          own.isBlank ? "" : String(repeating: " ", count: own.indent + shift) + own.content,
          from: own.number)
      }
      return
    }
    form.slips.append(
      .notALine(line.content, line: line.number, column: line.indent + 1, file: file))
    form.add("#? " + line.content, from: line.number)
  }

  private mutating func take(_ line: TypedLine, _ target: Target) {
    let level = levels[levels.count - 1]
    var prefix = String(repeating: " ", count: level.written)
    if line.oddIndent != nil {
      slip("this line is indented with a tab or a space that is none", "use plain spaces", line)
    } else if line.indent != level.typed {
      slip(
        "this does not line up with its neighbours", "begin it in column \(level.written + 1)",
        line)
    }
    if let mark = target.strayMark {
      slip(
        "\"\(mark)\" stands before \"\(target.key?.key ?? "")\", which is no item of a list",
        "leave it out", line)
    }
    guard let item = target.item else { return take(target.key, line, prefix: prefix) }
    if item.isSlip {
      slip(item.slip, "write \"- \(Diagnostic.shortened(item.rest))\"", line)
    }
    prefix += "- "
    guard case .list(let inner) = level.shape, case .block(let block) = inner,
      let key = target.key ?? textKey(of: item, block, line)
    else {
      position += 1
      return takeInline(item.rest, line, inner(of: level.shape), prefix: prefix)
    }
    levels.append(
      Level(
        shape: .block(block), typed: line.indent + shift(of: item, line), written: level.written + 2
      ))
    take(key, line, prefix: prefix)
  }

  /// How far behind its dash the keys of an item stand: below its first key, or below a dash where
  /// something longer, such as `1.`, stands in its place.
  private func shift(of item: Item, _ line: TypedLine) -> Int {
    let first = line.content.count - item.rest.count
    guard item.mark.count > 1,
      let next = lines[(position + 1)...].first(where: { !$0.isBlank && !$0.isNote }),
      next.indent > line.indent
    else { return max(2, first) }
    return min(next.indent - line.indent, max(2, first))
  }

  private func inner(of shape: Shape) -> Shape {
    if case .list(let inner) = shape { inner } else { .text }
  }

  /// Takes a key with all that belongs to it.
  private mutating func take(_ key: TypedKey?, _ line: TypedLine, prefix: String) {
    guard let key else {
      position += 1
      return form.add(prefix, from: line.number)
    }
    for slip in key.slips { form.slips.append(.slip(slip, key, line: line, file: file)) }
    let last = levels.count - 1
    levels[last].used.insert(key.key)
    let field = Field(
      key: key, shape: shape(of: key.key, in: levels[last].shape), line: line, prefix: prefix,
      typed: levels[last].typed, written: levels[last].written)
    position += 1
    switch field.shape {
    case .text: takeText(field)
    case .block, .keyed, .list:
      if key.value.isEmpty || key.value.hasPrefix("#") {
        pending = Pending(shape: field.shape, typed: field.typed, written: field.written)
        form.add(field.head + (key.value.isEmpty ? "" : "  " + key.value), from: line.number)
      } else if !takeBeside(field) {
        takeInline(key.value, line, field.shape, prefix: field.head + " ")
      }
    default:
      form.add(field.head + (key.value.isEmpty ? "" : " " + key.value), from: line.number)
    }
  }

  private func shape(of key: String, in shape: Shape) -> Shape {
    switch shape {
    case .block(let block): block.fields.first { $0.key == key }?.shape ?? .text
    case .keyed(_, let inner): inner
    default: .text
    }
  }

  mutating func slip(_ what: String, _ mend: Advice, _ line: TypedLine) {
    form.slips.append(
      .slip(what, mend, line: line.number, column: line.indent + 1, file: file))
  }
}

/// A key that was read, and where it stands.
struct Field {
  let key: TypedKey
  let shape: Shape
  let line: TypedLine
  /// What stands before the key.
  let prefix: String
  let typed: Int
  let written: Int

  /// The key as it is written.
  var head: String { prefix + key.written + ":" }
}

extension TypedLine {
  /// Whether a line begins like a key that nobody knows: one word and a colon.
  var isOneWordKey: Bool {
    looksLikeKey && !content.prefix { $0 != ":" }.contains(" ")
  }

  /// Whether a line begins like a key, known or not: one to three words and a colon.
  var looksLikeKey: Bool {
    guard let colon = content.firstIndex(of: ":") else { return false }
    let after = content[content.index(after: colon)...]
    guard after.isEmpty || after.first == " " else { return false }
    return content[..<colon].split(separator: " ").count <= 3
  }
}
