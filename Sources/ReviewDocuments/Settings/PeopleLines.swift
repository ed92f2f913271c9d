package import PracticeLearning

/// The lines of `plr.yaml` that say who there is: those of people who are new or different are written anew, all
/// others, and every comment, stay as they are.
package struct PeopleLines {
  private var lines: [String]
  private let ending: String
  private let items: [DocumentNode]
  private let keyLine: Int?
  private let lastLine: Int

  /// Takes the text of settings apart.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - document: the settings found in it.
  package init(_ text: String, _ document: FoundDocument) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    ending = lines.first?.utf8.last == 0x0D ? "\r" : ""
    let entries = document.node.entries
    let index = entries.firstIndex { $0.key == "people" }
    items = index.map { entries[$0].value.items } ?? []
    keyLine = index.map { Int(entries[$0].keyMark.line) - 1 }
    let next = index.flatMap { entries.dropFirst($0 + 1).first }
    lastLine = next.map { Int($0.keyMark.line) - 2 } ?? lines.count - 1
  }

  /// The text with people as they are now; nothing where the lines are laid out in a way that only a person
  /// can change.
  ///
  /// - Parameters:
  ///   - before: the people the text names, in its order.
  ///   - after: the same people in the same order, and new ones after them.
  package func text(with after: [Workspace.Person], before: [Workspace.Person]) -> String? {
    guard items.count == before.count, after.count >= before.count else { return nil }
    var lines = lines
    let new = after.dropFirst(before.count).map { itemIndent + "- " + Self.line($0) + ending }
    if !new.isEmpty {
      if let last = items.indices.last {
        lines.insert(contentsOf: new, at: lastLine(of: last) + 1)
      } else if let keyLine {
        guard Self.isBare(lines[keyLine]) else { return nil }
        lines.insert(contentsOf: new, at: keyLine + 1)
      } else {
        if lines.last?.isEmpty == true { lines.removeLast() }
        lines += [ending, "people:" + ending] + new + [""]
      }
    }
    // From the last to the first, so that the numbers of the lines above stay.
    for index in items.indices.reversed() where after[index] != before[index] {
      guard change(&lines, at: index, from: before[index], to: after[index]) else { return nil }
    }
    return lines.joined(separator: "\n")
  }

  private static func isBare(_ line: String) -> Bool {
    line.split(separator: "#", maxSplits: 1).first.map {
      $0.filter { !$0.isWhitespace } == "people:"
    } ?? false
  }

  private var itemIndent: String {
    guard let first = items.first else { return "  " }
    return String(lines[line(of: first)].prefix { $0 == " " })
  }

  private func line(of node: DocumentNode) -> Int { Int(node.mark.line) - 1 }

  /// The last line of a person: blank lines and comments below it belong to what follows.
  private func lastLine(of index: Int) -> Int {
    let first = line(of: items[index])
    let end = items.indices.contains(index + 1) ? line(of: items[index + 1]) - 1 : lastLine
    guard end > first else { return first }
    return (first...end).last { number in
      let words = lines[number].drop { $0 == " " || $0 == "\t" || $0 == "\r" }
      return !words.isEmpty && !words.hasPrefix("#")
    } ?? first
  }

  private func change(
    _ lines: inout [String], at index: Int, from: Workspace.Person, to: Workspace.Person
  ) -> Bool {
    let (first, last) = (line(of: items[index]), lastLine(of: index))
    let line = lines[first]
    guard let open = line.firstIndex(of: "{"), line[..<open].allSatisfy({ $0 == " " || $0 == "-" })
    else { return changeBlock(&lines, at: index, from: from, to: to) }
    // One line, and what is written after it.
    guard first == last, let close = Self.end(of: line[open...]) else { return false }
    lines[first] = line[..<open] + Self.line(to) + line[line.index(after: close)...]
    return true
  }

  /// Where the brace closes that a text begins with.
  private static func end(of text: Substring) -> String.Index? {
    var depth = 0
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// A person with a line for each key: only the lines of what is different change.
  private func changeBlock(
    _ lines: inout [String], at index: Int, from: Workspace.Person, to: Workspace.Person
  ) -> Bool {
    let (before, after) = (Self.values(from), Self.values(to))
    let written = items[index].entries
    guard let head = written.first else { return false }
    let indent = String(repeating: " ", count: max(0, Int(head.keyMark.column) - 1))
    for entry in written.reversed() where before[entry.key] != after[entry.key] {
      let number = Int(entry.keyMark.line) - 1
      guard Int(entry.value.mark.line) - 1 == number, let value = after[entry.key],
        let colon = lines[number].firstRange(of: entry.key + ":")?.upperBound
      else { return false }
      let comment = lines[number].firstRange(of: " #").map {
        String(lines[number][$0.lowerBound...])
      }
      lines[number] = lines[number][..<colon] + value + (comment ?? ending)
    }
    let known = Set(written.map(\.key))
    let new = Workspace.Person.record.block.fields.compactMap { field -> String? in
      guard !known.contains(field.key), let value = after[field.key] else { return nil }
      return indent + field.key + ":" + value + ending
    }
    lines.insert(contentsOf: new, at: Int(head.keyMark.line))
    return true
  }

  /// What follows each key of a person, where it stands on the key's line.
  private static func values(_ person: Workspace.Person) -> [String: String] {
    Dictionary(
      Workspace.Person.record.entries(of: person).map { ($0.key, " " + onOneLine($0.value)) }
    ) { first, _ in first }
  }

  /// A person on one line: `{ id: TM-07, role: team manager, team: CIN-1 }`.
  package static func line(_ person: Workspace.Person) -> String { onOneLine(person.node) }

  private static func onOneLine(_ node: DocumentNode) -> String {
    switch node.content {
    case .absent: return ""
    case .scalar(let text):
      return YAMLScalar.onOneLine(text, isFree: node.style == .text, isInline: true)
    case .list(let items): return "[" + items.map(onOneLine).joined(separator: ", ") + "]"
    case .mapping(let entries):
      let parts = entries.map { $0.key + ": " + onOneLine($0.value) }
      return "{ " + parts.joined(separator: ", ") + " }"
    }
  }
}
