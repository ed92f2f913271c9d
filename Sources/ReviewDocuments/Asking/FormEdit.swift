import PracticeLearning

/// One value written into the text of a form, where it stands; nothing else is touched.
///
/// What stands in brackets is written anew as a whole, since a long text does not fit there; notes inside
/// go above.
struct FormEdit {
  private let scalars: [Unicode.Scalar]
  private let root: PlacedNode
  private let node: DocumentNode
  private let shape: Shape.Block
  /// The words after a #, by the line they stand on, from 0.
  private let notes: [Int: YAMLNote]
  private let lineBreak: String

  /// Takes a form; nothing where it cannot be read or holds several.
  init?(_ source: SourceText, _ node: DocumentNode, _ shape: Shape.Block) {
    guard let root = PlacedNode(of: source.text) else { return nil }
    (self.root, self.node, self.shape) = (root, node, shape)
    scalars = Array(source.text.unicodeScalars)
    notes = Dictionary(YAMLReader.notes(in: source).map { (Int($0.mark.line) - 1, $0) }) {
      first, _ in first
    }
    lineBreak = source.text.contains("\r\n") ? "\r\n" : "\n"
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
    var place = root
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
    let (first, last) = (line(of: start), line(of: end))
    let indent = String(repeating: " ", count: scalars[lineStart...].prefix { $0 == " " }.count)
    var above = first == last ? [] : (first + 1...last).compactMap { notes[$0]?.words }
    if let note = notes[first] {
      let isFree = node.style == .text || written.count > 1
      let mayStand = written.count == 1 || [">", "|", ":"].contains(written[0].last)
      if mayStand, !isFree || FormNote.isNote(note.words) || written.count > 1 {
        let filled = start - lineStart + written[0].count
        let gap = max(2, Int(note.mark.column) - 1 - filled)
        written[0] += String(repeating: " ", count: gap) + "# " + note.words
      } else {
        above.insert(note.words, at: 0)
      }
    }
    var rest = scalars[lineEnd(from: end)...]
    // The empty line to begin a text on is used up.
    if case .scalar(isBelow: true) = place.content, line(of: end) == first,
      let next = blankLineEnd(after: rest.startIndex)
    {
      rest = scalars[next...]
    }
    return string(scalars[..<lineStart]) + above.map { "\(indent)# \($0)\(lineBreak)" }.joined()
      + string(scalars[lineStart..<start]) + written.joined(separator: lineBreak) + string(rest)
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
    return string(scalars[..<end]) + lineBreak + indent + lines.joined(separator: lineBreak)
      + string(scalars[end...])
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
      let last = scalars[place.start..<min(place.end, scalars.count)].lastIndex { $0.value > 0x20 }
      return last.map { $0 + 1 } ?? place.end
    default: return place.end
    }
  }

  private func dash(before position: Int) -> Int? {
    var index = position
    while index > 0 {
      index -= 1
      if scalars[index] == "-" { return index }
      guard scalars[index].value <= 0x20 else { return nil }
    }
    return nil
  }

  private func lineStart(of position: Int) -> Int {
    scalars[..<position].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// Where the line of a position ends, before its line break.
  private func lineEnd(from position: Int) -> Int {
    let end = scalars[position...].firstIndex(of: "\n") ?? scalars.count
    return end > position && scalars[end - 1] == "\r" ? end - 1 : end
  }

  /// The end of the next line where that is blank, before its line break.
  private func blankLineEnd(after end: Int) -> Int? {
    guard let lineBreak = scalars[end...].firstIndex(of: "\n") else { return nil }
    let next = lineEnd(from: lineBreak + 1)
    guard next < scalars.count else { return nil }
    return scalars[(lineBreak + 1)..<next].allSatisfy { $0.value <= 0x20 } ? next : nil
  }

  private func column(of position: Int) -> Int { position - lineStart(of: position) }
  private func line(of position: Int) -> Int { scalars[..<position].count { $0 == "\n" } }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
