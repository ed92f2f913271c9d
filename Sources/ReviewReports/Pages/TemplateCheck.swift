package import PracticeLearning

/// The check of a template at load: every tag has to be one that the page knows, closed where it was opened.
struct TemplateCheck {
  /// A section that is open.
  private struct Section {
    var name: String
    var place: Place
    /// The names of its elements, where it is a list; nothing for any other section.
    var inner: [PageNameEntry]
  }

  private struct Place {
    var line = 1
    var column = 1
  }

  private let text: String
  private let file: String
  private let names: [PageNameEntry]
  private var sections: [Section] = []
  private var complaints: [Diagnostic] = []
  private var index: String.Index
  private var place = Place()

  /// - Parameters:
  ///   - text: the template.
  ///   - file: its name, for complaints.
  ///   - names: the names the page knows.
  init(_ text: String, named file: String, knowing names: [PageNameEntry]) {
    (self.text, self.file, self.names) = (text, file, names)
    index = text.startIndex
  }

  /// Everything that is wrong with the template, in the order of its places.
  mutating func run() -> [Diagnostic] {
    while index < text.endIndex {
      if text[index...].hasPrefix("{{") {
        readTag()
      } else if text[index...].hasPrefix("}}") {
        complain(
          .templateTag, "}} closes no tag", at: place, "write {{ before the name, or take }} out")
        advance(2)
      } else {
        advance(1)
      }
    }
    for section in sections {
      complain(
        .templateTag, "the section \"\(section.name)\" is not closed", at: section.place,
        "write {{/\(section.name)}} where it ends")
    }
    return complaints.sortedByPlace()
  }

  private mutating func readTag() {
    let start = place
    advance(2)
    let mark = index < text.endIndex ? text[index] : " "
    let isComment = mark == "!"
    let from = index
    while index < text.endIndex, !text[index...].hasPrefix("}}") {
      if !isComment, text[index].isNewline || text[index...].hasPrefix("{{") { break }
      advance(1)
    }
    let content = text[from..<index]
    guard text[index...].hasPrefix("}}") else {
      return complain(
        .templateTag, "the tag {{\(shortened(content)) is not closed", at: start,
        isComment ? "write }} where the comment ends" : "write }} behind it, on its line")
    }
    advance(2)
    if isComment { return }
    let name = trimmed("#^/".contains(mark) ? content.dropFirst() : content)
    switch mark {
    case "#": open(name, at: start, isInverted: false)
    case "^": open(name, at: start, isInverted: true)
    case "/": close(name, at: start)
    case "{", "&":
      if mark == "{", index < text.endIndex, text[index] == "}" { advance(1) }
      refuse(content, at: start, "puts words in as Markdown", "write the name in two braces alone")
    case ">", "<", "$":
      refuse(content, at: start, "brings in another template", "write its words here instead")
    case "=", "%":
      refuse(content, at: start, "changes how templates are read", "take it out")
    default: use(name, at: start)
    }
  }

  private mutating func refuse(
    _ content: Substring, at place: Place, _ what: String, _ advice: String
  ) {
    complain(
      .templateTag, "{{\(shortened(content))}} \(what), which no page allows", at: place, advice)
  }

  /// Words of a page.
  private mutating func use(_ name: String, at place: Place) {
    guard let entry = known(name, at: place) else { return }
    switch entry.kind {
    case .words: break
    case .maybe:
      guard !isInOwnSection(name) else { return }
      complain(
        .templateTag, "\"\(name)\" may be missing and would leave a hole", at: place,
        "write {{#\(name)}} before and {{/\(name)}} behind what is said with it")
    case .flag, .list:
      complain(
        .templateTag, "\"\(name)\" is no words", at: place,
        "write {{#\(name)}} before and {{/\(name)}} behind what is said "
          + (entry.isList ? "of each" : "where it holds"))
    }
  }

  /// Whether a section of the name is open, and no list in it that has the name anew.
  private func isInOwnSection(_ name: String) -> Bool {
    for section in sections.reversed() {
      if section.inner.contains(where: { $0.key == name }) { return false }
      if section.name == name { return true }
    }
    return false
  }

  private mutating func open(_ name: String, at place: Place, isInverted: Bool) {
    let entry = known(name, at: place)
    if let entry, !entry.opensSection {
      complain(
        .templateTag, "\"\(name)\" is always there and opens no section", at: place,
        "write {{\(name)}} alone")
    }
    // Where something is missing its own words are not there; a section of another kind stands for a list.
    let isUsable = !isInverted || entry?.isList == true
    sections.append(
      Section(
        name: isUsable ? name : "^\(name)", place: place,
        inner: isInverted ? [] : entry?.inner ?? []
      ))
  }

  private mutating func close(_ name: String, at place: Place) {
    func isOf(_ section: Section) -> Bool { [name, "^\(name)"].contains(section.name) }
    guard let last = sections.last else {
      return complain(
        .templateTag, "{{/\(name)}} closes a section that was not opened", at: place,
        "write {{#\(name)}} where it begins, or take it out")
    }
    if isOf(last) {
      sections.removeLast()
    } else if let own = sections.lastIndex(where: isOf) {
      complain(
        .templateTag,
        "{{/\(name)}} stands before {{/\(plain(last.name))}}, opened in line \(last.place.line)",
        at: place, "close the section that was opened last first")
      sections.remove(at: own)
    } else {
      let near = nearest(to: name, among: [plain(last.name)])
      complain(
        .templateTag, "{{/\(name)}} closes a section that was not opened", at: place,
        near.map { "did you mean {{/\($0)}}?" } ?? "the open one is \"\(plain(last.name))\"")
      if near != nil { sections.removeLast() }
    }
  }

  private func plain(_ name: String) -> String { String(name.drop { $0 == "^" }) }

  /// The name as the page knows it here: inside a list its elements' names come first.
  private mutating func known(_ name: String, at place: Place) -> PageNameEntry? {
    if name.isEmpty {
      complain(
        .templateTag, "there is no name in the tag", at: place, "write one between {{ and }}")
      return nil
    }
    if name.contains("(") {
      complain(
        .templateTag, "\"\(name)\" changes what stands there, which no page allows", at: place,
        "write the name alone")
      return nil
    }
    let open = sections.reversed().map(\.inner.withLists) + [names.withLists]
    for level in open {
      if let entry = level.first(where: { $0.key == name }) { return entry }
    }
    let advice: String
    if let list = list(holding: name, in: names) {
      advice = "write it between {{#\(list)}} and {{/\(list)}}"
    } else {
      let everywhere = open.flatMap(\.self).map(\.key)
      advice =
        nearest(to: name, among: everywhere).map { "did you mean {{\($0)}}?" }
        ?? "the names it knows here are: \(everywhere.joined(separator: ", "))"
    }
    complain(.unknownPageName, "the page knows no \"\(name)\" here", at: place, advice)
    return nil
  }

  /// The list in which a name is known.
  private func list(holding name: String, in entries: [PageNameEntry]) -> String? {
    for entry in entries {
      if entry.inner.withLists.contains(where: { $0.key == name }) { return entry.key }
      if let found = list(holding: name, in: entry.inner) { return found }
    }
    return nil
  }

  private mutating func complain(
    _ code: DiagnosticCode, _ summary: String, at place: Place, _ advice: String
  ) {
    complaints.append(
      Diagnostic(
        code, summary, advice: Advice(advice),
        location: SourceLocation(file: file, line: place.line, column: place.column)))
  }

  private mutating func advance(_ count: Int) {
    for _ in 0..<count where index < text.endIndex {
      if text[index].isNewline {
        place.line += 1
        place.column = 1
      } else {
        place.column += 1
      }
      index = text.index(after: index)
    }
  }

  private func trimmed(_ content: Substring) -> String {
    let start = content.drop(while: \.isWhitespace)
    return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
  }

  private func shortened(_ content: Substring) -> String {
    content.count > 40 ? "\(content.prefix(40))..." : String(content)
  }
}

extension PageKind {
  /// Every tag of a template that cannot stand on a page of this kind, by line and column.
  ///
  /// - Parameters:
  ///   - text: the template in Mustache.
  ///   - file: its name, for complaints.
  package func complaints(about text: String, named file: String) -> [Diagnostic] {
    var check = TemplateCheck(text, named: file, knowing: names)
    return check.run()
  }
}
