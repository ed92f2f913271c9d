import PracticeLearning

/// One value written into the text of a form, where it stands; nothing else is touched.
///
/// What stands in brackets is written anew as a whole, since a long text does not fit there; notes inside
/// go above.
struct FormEdit {
  private let text: [UInt8]
  private let form: PlacedForm
  private let node: DocumentNode
  private let shape: Shape.Block
  private let lineBreak: String

  /// Takes a form; nothing where it cannot be read or holds several.
  init?(_ source: SourceText, _ node: DocumentNode, _ shape: Shape.Block) {
    text = Array(source.text.utf8)
    guard let form = PlacedForm(of: text) else { return nil }
    (self.form, self.node, self.shape) = (form, node, shape)
    let first = text.firstIndex(of: 0x0A) ?? 0
    lineBreak = first > 0 && text[first - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// A key or an item of a list, whose value may be written anew.
  private enum Holder {
    case document
    case entry(PlacedNode.Entry)
    case item(PlacedNode)
  }

  /// The form with a value at a place.
  ///
  /// - Parameters:
  ///   - value: what is to stand there.
  ///   - path: the place; positions count the items that say anything.
  func text(setting value: DocumentNode, at path: FieldPath) -> String? {
    var place = form.root
    var holder = Holder.document
    for (depth, step) in path.steps.enumerated() {
      let rest = FieldPath(Array(path.steps[depth...]))
      let around = FieldPath(Array(path.steps[..<depth]))
      switch (step, place.content) {
      case _ where place.isInBrackets:
        return rewritten(holder, place, around, rest, value)
      case (.key(let key), .mapping(let entries)):
        guard let entry = entries.first(where: { $0.key == key }) else {
          return inserting(key, built(value, below: rest), into: entries, around)
        }
        (holder, place) = (.entry(entry), entry.value)
      case (.index(let index), .list(let items)):
        guard let position = position(of: index, in: around), items.indices.contains(position)
        else { return appending(built(value, below: rest), to: items, around) }
        (holder, place) = (.item(items[position]), items[position])
      default:
        return rewritten(holder, place, around, rest, value)
      }
    }
    return replacing(holder, place, with: styled(value, at: path))
  }

  /// Writes a whole block or list anew, with a value at a place inside.
  private func rewritten(
    _ holder: Holder, _ place: PlacedNode, _ around: FieldPath, _ rest: FieldPath,
    _ value: DocumentNode
  ) -> String? {
    let before = node.written(at: around.steps[...]) ?? DocumentNode(.absent)
    var after = styled(before.setting(value, at: rest.steps[...]), at: around)
    if place.isInBrackets { after.style = .inline }
    return replacing(holder, place, with: after)
  }

  /// A value with the blocks and lists around it that are not there yet, below the first step of a path.
  private func built(_ value: DocumentNode, below path: FieldPath) -> DocumentNode {
    DocumentNode(.absent).setting(value, at: path.steps.dropFirst())
  }

  /// The position in the text of an item that is counted among those that say anything; a blank one at the
  /// end is where the next one goes.
  private func position(of index: Int, in path: FieldPath) -> Int? {
    node.written(at: path.steps[...])?.position(ofItem: index)
  }

  private func styled(_ node: DocumentNode, at path: FieldPath) -> DocumentNode {
    Shape.block(shape).inner(at: path.steps[...])?.styled(node) ?? node
  }
}

extension FormEdit {
  private func replacing(_ holder: Holder, _ place: PlacedNode, with node: DocumentNode) -> String?
  {
    let start: Int
    var written: [String]
    switch holder {
    case .document: return nil
    case .entry(let entry):
      start = entry.start
      written = lines(.entry(.init(entry.key, node)), column: column(of: start))
    case .item(let item):
      guard let dash = dash(before: item.start) else { return nil }
      start = dash
      written = lines(.item(node), column: column(of: start))
    }
    let end = end(of: place)
    let lineStart = self.lineStart(of: start)
    let indent = String(repeating: " ", count: text[lineStart...].prefix { $0 == 0x20 }.count)
    let notes = notes(from: lineStart, to: end)
    var above = notes.dropFirst().compactMap { $0?.words }
    if let note = notes[0] {
      let isFree = node.style == .text || written.count > 1
      let mayStand = written.count == 1 || [">", "|", ":"].contains(written[0].last)
      if mayStand, !isFree || FormNote.isNote(note.words) || written.count > 1 {
        let gap = max(2, note.column - column(of: start) - written[0].count)
        written[0] += String(repeating: " ", count: gap) + "# " + note.words
      } else {
        above.insert(note.words, at: 0)
      }
    }
    var rest = text[lineEnd(from: end)...]
    // The empty line to begin a text on is used up.
    if case .scalar(isBelow: true) = place.content, notes.count == 1,
      let next = blankLineEnd(after: rest.startIndex)
    {
      rest = text[next...]
    }
    return string(text[..<lineStart]) + above.map { "\(indent)# \($0)\(lineBreak)" }.joined()
      + string(text[lineStart..<start]) + written.joined(separator: lineBreak) + string(rest)
  }

  private func inserting(
    _ key: String, _ node: DocumentNode, into entries: [PlacedNode.Entry], _ around: FieldPath
  ) -> String? {
    guard let first = entries.first else { return nil }
    let order = Shape.block(shape).inner(at: around.steps[...])?.keys ?? []
    let own = order.firstIndex(of: key) ?? order.count
    let anchor =
      entries.last { (order.firstIndex(of: $0.key) ?? order.count) < own } ?? first
    let column = column(of: first.start)
    let entry = DocumentNode.Entry(key, styled(node, at: around.appending(key)))
    return inserting(lines(.entry(entry), column: column), column, after: anchor.value)
  }

  private func appending(
    _ node: DocumentNode, to items: [PlacedNode], _ around: FieldPath
  ) -> String? {
    guard let last = items.last, let dash = dash(before: last.start) else { return nil }
    let column = column(of: dash)
    let item = styled(node, at: around.appending(0))
    return inserting(lines(.item(item), column: column), column, after: last)
  }

  private func inserting(_ lines: [String], _ column: Int, after place: PlacedNode) -> String {
    let end = lineEnd(from: end(of: place))
    let indent = String(repeating: " ", count: column)
    return string(text[..<end]) + lineBreak + indent + lines.joined(separator: lineBreak)
      + string(text[end...])
  }
}

extension FormEdit {
  private enum Piece {
    case entry(DocumentNode.Entry)
    case item(DocumentNode)
  }

  /// A key or an item as lines, the first one without its indentation.
  private func lines(_ piece: Piece, column: Int) -> [String] {
    let level = column / 2
    let written =
      switch piece {
      case .entry(let entry): YAMLWriter.text(entry, level: level)
      case .item(let item): YAMLWriter.text(item: item, level: level)
      }
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.enumerated().map { index, line in
      guard !line.isEmpty else { return "" }
      let indent = index == 0 ? "" : String(repeating: " ", count: column)
      return indent + line.dropFirst(level * 2)
    }
  }

  /// Where a value ends that can be seen: blank lines below a text are not its own.
  private func end(of place: PlacedNode) -> Int {
    switch place.content {
    case .mapping(let entries) where !place.isInBrackets:
      return entries.last.map { end(of: $0.value) } ?? place.end
    case .list(let items) where !place.isInBrackets:
      return items.last.map { end(of: $0) } ?? place.end
    case .scalar(isBelow: true):
      let last = text[place.start..<min(place.end, text.count)].lastIndex { $0 > 0x20 }
      return last.map { $0 + 1 } ?? place.end
    default: return place.end
    }
  }

  private func dash(before position: Int) -> Int? {
    var index = position
    while index > 0 {
      index -= 1
      if text[index] == UInt8(ascii: "-") { return index }
      guard text[index] <= 0x20 else { return nil }
    }
    return nil
  }

  private func lineStart(of position: Int) -> Int {
    text[..<position].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Where the line of a position ends, before its line break.
  private func lineEnd(from position: Int) -> Int {
    let end = text[position...].firstIndex(of: 0x0A) ?? text.count
    return end > position && text[end - 1] == 0x0D ? end - 1 : end
  }

  /// The end of the next line where that is blank, before its line break.
  private func blankLineEnd(after end: Int) -> Int? {
    guard let lineBreak = text[end...].firstIndex(of: 0x0A) else { return nil }
    let next = lineEnd(from: lineBreak + 1)
    guard next < text.count else { return nil }
    return text[(lineBreak + 1)..<next].allSatisfy { $0 <= 0x20 } ? next : nil
  }

  /// What stands after a # on each line from the one that begins at a position to the one that holds another.
  private func notes(from start: Int, to end: Int) -> [(words: String, column: Int)?] {
    var notes: [(words: String, column: Int)?] = []
    var start = start
    while true {
      let lineEnd = text[start...].firstIndex(of: 0x0A) ?? text.count
      notes.append(note(in: start..<lineEnd))
      guard lineEnd < end else { return notes }
      start = lineEnd + 1
    }
  }

  private func note(in range: Range<Int>) -> (words: String, column: Int)? {
    guard text[range].contains(UInt8(ascii: "#")) else { return nil }
    let line = Substring(string(text[range]))
    return YAMLReader.note(in: line) { _, index in
      let place = range.lowerBound + line.utf8.distance(from: line.startIndex, to: index)
      return form.texts.contains { $0.contains(place) }
    }
  }

  /// How many letters stand before a position on its line.
  private func column(of position: Int) -> Int {
    text[lineStart(of: position)..<position].count { $0 & 0xC0 != 0x80 }
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
