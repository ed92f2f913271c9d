/// The JSON Schema (draft 2020-12) of a kind of document, for editors that complete and check forms
/// while they are written.
///
/// It says what the field's words are and which keys there are. What a template asks for beyond that
/// is said by the checks, which know the template.
struct JSONSchema {
  private var definitions: [DocumentNode.Entry] = []

  static func node(of kind: DocumentKind) -> DocumentNode {
    var schema = JSONSchema()
    let root = schema.block(kind.shape, mayBeNull: false)
    var entries: [DocumentNode.Entry] = [
      .init("$schema", .scalar("https://json-schema.org/draft/2020-12/schema"))
    ]
    entries += root
    if !schema.definitions.isEmpty {
      entries.append(.init("$defs", .mapping(schema.definitions)))
    }
    return .mapping(entries)
  }

  private mutating func block(_ block: Shape.Block, mayBeNull: Bool) -> [DocumentNode.Entry] {
    var entries: [DocumentNode.Entry] = [
      .init("title", .scalar(block.name)),
      .init("type", types(["object"], mayBeNull: mayBeNull)),
      .init("additionalProperties", .scalar("no", .truth)),
    ]
    let needed = block.fields.filter(\.isNeeded).map { DocumentNode.scalar($0.key) }
    if !needed.isEmpty { entries.append(.init("required", .list(needed))) }
    var properties: [DocumentNode.Entry] = []
    for field in block.fields {
      let about = DocumentNode.Entry("description", .scalar(field.about))
      properties.append(
        .init(
          field.key, .mapping([about] + value(field.shape, mayBeNull: !field.isNeeded))))
    }
    entries.append(.init("properties", .mapping(properties)))
    return entries
  }

  /// What may stand in one place. An empty value is absent, so only what is needed refuses null.
  private mutating func value(_ shape: Shape, mayBeNull: Bool) -> [DocumentNode.Entry] {
    switch shape {
    case .text:
      // Other readers of YAML take `4821` for a number and `yes` for a truth value.
      return [.init("type", types(["string", "number", "boolean"], mayBeNull: mayBeNull))]
    case .word(let list): return words(list, mayBeNull: mayBeNull)
    case .yesNo: return [.init("enum", truths(["yes", "no"], mayBeNull: mayBeNull))]
    case .date:
      return pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", mayBeNull)
    case .month: return pattern("^[0-9]{4}-(0[1-9]|1[0-2])$", mayBeNull)
    case .monthOrDay:
      return pattern("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", mayBeNull)
    case .template: return pattern("^.+@[1-9][0-9]*$", mayBeNull)
    case .whole(let range):
      return [
        .init("type", types(["integer"], mayBeNull: mayBeNull)),
        .init("minimum", .scalar(String(range.lowerBound), .number)),
        .init("maximum", .scalar(String(range.upperBound), .number)),
      ]
    case .decimal: return [.init("type", types(["number", "string"], mayBeNull: mayBeNull))]
    case .formVersion: return [.init("enum", .list([.scalar("1", .number), .scalar("1")]))]
    case .list(let item):
      return [
        .init("type", types(["array"], mayBeNull: mayBeNull)),
        .init("items", .mapping(value(item, mayBeNull: true))),
      ]
    case .block(let block): return [.init("$ref", .scalar("#/$defs/" + define(block)))]
    case .keyed(let keys, let shape):
      return keyed(keys, value(shape, mayBeNull: true), mayBeNull: mayBeNull)
    }
  }

  private mutating func define(_ block: Shape.Block) -> String {
    let name = block.name.split(separator: " ").joined(separator: "_")
    if !definitions.contains(where: { $0.key == name }) {
      definitions.append(.init(name, .mapping([])))
      let entries = self.block(block, mayBeNull: true)
      if let index = definitions.firstIndex(where: { $0.key == name }) {
        definitions[index].value = .mapping(entries)
      }
    }
    return name
  }

  private func keyed(
    _ keys: WordList?, _ value: [DocumentNode.Entry], mayBeNull: Bool
  ) -> [DocumentNode.Entry] {
    let type = DocumentNode.Entry("type", types(["object"], mayBeNull: mayBeNull))
    guard let keys else { return [type, .init("additionalProperties", .mapping(value))] }
    return [
      type, .init("additionalProperties", .scalar("no", .truth)),
      .init("properties", .mapping(keys.words.map { .init($0, .mapping(value)) })),
    ]
  }

  private func words(_ list: WordList, mayBeNull: Bool) -> [DocumentNode.Entry] {
    let words = DocumentNode.Entry("enum", truths(list.words, mayBeNull: mayBeNull))
    guard !list.abbreviations.isEmpty else { return [words] }
    let short = list.abbreviations.map { DocumentNode.scalar($0) }
    return [
      .init("anyOf", .list([.mapping([words]), .mapping([.init("enum", .list(short))])]))
    ]
  }

  /// Words, and what other readers of YAML make of the words yes and no.
  private func truths(_ words: [String], mayBeNull: Bool) -> DocumentNode {
    var values = words.map { DocumentNode.scalar($0) }
    for word in ["yes", "no"] where words.contains(word) { values.append(.scalar(word, .truth)) }
    if mayBeNull { values.append(DocumentNode(.absent)) }
    return .list(values)
  }

  private func pattern(_ pattern: String, _ mayBeNull: Bool) -> [DocumentNode.Entry] {
    [
      .init("type", types(["string"], mayBeNull: mayBeNull)),
      .init("pattern", .scalar(pattern)),
    ]
  }

  private func types(_ names: [String], mayBeNull: Bool) -> DocumentNode {
    let all = mayBeNull ? names + ["null"] : names
    return all.count == 1 ? .scalar(all[0]) : .list(all.map { .scalar($0) })
  }
}

extension DocumentKind {
  /// The JSON Schema of documents of this kind, with a line break at its end.
  package var jsonSchema: String { JSONWriter.indented(JSONSchema.node(of: self)) }
}
