/// A name that a template of a page may use, and what stands there: the check of templates, the list of names,
/// the page and its data all come from these.
package struct PageName<Model: Sendable>: Sendable {
  /// The name as people read of it.
  package let entry: PageNameEntry
  let value: @Sendable (Model) -> PageValue

  private init(
    _ key: String, _ kind: PageNameEntry.Kind, _ meaning: String,
    _ value: @escaping @Sendable (Model) -> PageValue
  ) {
    entry = PageNameEntry(key: key, kind: kind, meaning: meaning)
    self.value = value
  }

  /// Words that are always there.
  static func words(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Model) -> String
  ) -> PageName { PageName(key, .words, meaning) { .words(value($0)) } }

  /// A whole number that is always there.
  static func number(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Model) -> Int
  ) -> PageName { PageName(key, .words, meaning) { .number(value($0)) } }

  /// Words that may be missing: a template uses them inside a section of their own name.
  static func maybe(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> PageName { PageName(key, .maybe, meaning) { value($0).map(PageValue.words) ?? .missing } }

  /// Whether something holds.
  static func flag(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> PageName { PageName(key, .flag, meaning) { .flag(value($0)) } }

  /// A list whose elements have names of their own.
  static func list<Element>(
    _ key: String, _ meaning: String, of names: [PageName<Element>],
    _ value: @escaping @Sendable (Model) -> [Element]
  ) -> PageName {
    PageName(key, .list(names.map(\.entry)), meaning) { model in
      .list(value(model).map { PageValues($0, names) })
    }
  }
}

/// A name that a template may use, in words.
package struct PageNameEntry: Hashable, Sendable {
  /// What may stand under a name.
  package indirect enum Kind: Hashable, Sendable {
    /// Words that are always there.
    case words
    /// Words that may be missing.
    case maybe
    /// Whether something holds.
    case flag
    /// A list, with the names of its elements.
    case list([PageNameEntry])
  }

  /// The name as it is written in a template.
  package var key: String
  /// What may stand there.
  package var kind: Kind
  /// What it is, in a sentence.
  package var meaning: String

  /// Whether a section may be opened with it.
  var opensSection: Bool { kind != .words }
  /// The names of a list's elements.
  var inner: [PageNameEntry] { if case .list(let inner) = kind { inner } else { [] } }
  /// Whether it is a list.
  var isList: Bool { if case .list = kind { true } else { false } }

  /// How it is written.
  package var usage: String {
    switch kind {
    case .words: "{{\(key)}}"
    case .maybe: "{{#\(key)}}{{\(key)}}{{/\(key)}}"
    case .flag, .list: "{{#\(key)}} {{/\(key)}}"
    }
  }
}

extension [PageNameEntry] {
  /// The names with one more for each list: whether there is anything in it.
  var withLists: [PageNameEntry] {
    flatMap { entry -> [PageNameEntry] in
      guard entry.isList else { return [entry] }
      let any = PageNameEntry(
        key: "has_\(entry.key)", kind: .flag, meaning: "whether there is anything in \(entry.key)")
      return [entry, any]
    }
  }
}

/// What stands under a name.
indirect enum PageValue: Hashable, Sendable {
  case words(String)
  case number(Int)
  case missing
  case flag(Bool)
  case list([PageValues])
}

/// The values of a page, or of an element of one of its lists, in the order of their names.
struct PageValues: Hashable, Sendable {
  /// A name with its value.
  struct Member: Hashable, Sendable {
    var key: String
    var value: PageValue
  }

  var members: [Member]

  init<Model>(_ model: Model, _ names: [PageName<Model>]) {
    members = names.map { Member(key: $0.entry.key, value: $0.value(model)) }
  }

  subscript(key: String) -> PageValue? {
    if let member = members.first(where: { $0.key == key }) { return member.value }
    guard key.hasPrefix("has_"), case .list(let list)? = self[String(key.dropFirst(4))] else {
      return nil
    }
    return .flag(!list.isEmpty)
  }

  func write(to json: inout JSONText) {
    json.object { json in
      for member in members {
        switch member.value {
        case .words(let text): json.member(member.key, text)
        case .number(let number): json.member(member.key, number)
        case .missing: json.member(member.key, nil as String?)
        case .flag(let flag): json.member(member.key) { $0.raw(flag ? "true" : "false") }
        case .list(let list):
          json.member(member.key) { json in json.list(list) { $1.write(to: &$0) } }
        }
      }
    }
  }
}
