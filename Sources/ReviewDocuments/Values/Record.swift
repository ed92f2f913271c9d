import PracticeLearning

/// A value that is written as a block of keys.
protocol DocumentRecord: DocumentValue {
  static var record: Record<Self> { get }
}

extension DocumentRecord {
  static var shape: Shape { .block(record.block) }

  init?(node: DocumentNode) {
    guard case .mapping = node.content else { return nil }
    self = Self.record.value(of: node)
  }

  var node: DocumentNode { Self.record.node(of: self) }
}

/// How the parts of a value and the keys of a block belong together.
struct Record<Value: Sendable>: Sendable {
  /// The value of an empty block, and the place-holders where a needed key is wrong.
  let start: Value
  let fields: [RecordField<Value>]
  let block: Shape.Block
  let style: DocumentNode.Style

  init(
    _ name: String, _ start: Value, style: DocumentNode.Style = .plain,
    _ fields: [RecordField<Value>]
  ) {
    self.start = start
    self.fields = fields
    self.style = style
    block = Shape.Block(name, fields.map(\.declaration))
  }

  /// The value a block describes.
  func value(of node: DocumentNode) -> Value {
    var value = start
    read(node, into: &value)
    return value
  }

  /// Takes over what a block says.
  func read(_ node: DocumentNode, into value: inout Value) {
    var expected = 0
    for entry in node.entries where !entry.value.isAbsent {
      guard let index = block.position(of: entry.key, from: expected) else { continue }
      expected = index + 1
      fields[index].read(entry.value, &value)
    }
  }

  /// The block that describes a value, absent parts left out.
  func node(of value: Value) -> DocumentNode {
    .mapping(entries(of: value), style)
  }

  func entries(of value: Value) -> [DocumentNode.Entry] {
    var entries: [DocumentNode.Entry] = []
    entries.reserveCapacity(fields.count)
    for field in fields {
      if let node = field.write(value) {
        entries.append(DocumentNode.Entry(field.declaration.key, node))
      }
    }
    return entries
  }
}

/// One key of a block and the part of the value it stands for.
final class RecordField<Value: Sendable>: Sendable {
  typealias Path<Part> = any WritableKeyPath<Value, Part> & Sendable

  let declaration: Shape.Field
  let read: @Sendable (DocumentNode, inout Value) -> Void
  let write: @Sendable (Value) -> DocumentNode?

  private init(
    declaration: Shape.Field, read: @escaping @Sendable (DocumentNode, inout Value) -> Void,
    write: @escaping @Sendable (Value) -> DocumentNode?
  ) {
    self.declaration = declaration
    self.read = read
    self.write = write
  }

  /// A part that may be left out.
  static func optional<Part: DocumentValue>(
    _ key: String, _ path: Path<Part?>, _ about: String, as shape: Shape = Part.shape
  ) -> RecordField {
    RecordField(
      declaration: Shape.Field(key: key, shape: shape, isNeeded: false, about: about),
      read: { $1[keyPath: path] = $0.isBlank ? nil : Part(node: $0) },
      write: { value in
        guard let node = value[keyPath: path]?.node, !node.isBlank else { return nil }
        return node
      })
  }

  /// A part no document can be stored without.
  static func needed<Part: DocumentValue>(
    _ key: String, _ path: Path<Part>, _ about: String
  ) -> RecordField {
    always(key, path, about, isNeeded: true, as: Part.shape)
  }

  /// A part that has a usual value where it is left out.
  static func usual<Part: DocumentValue>(
    _ key: String, _ path: Path<Part>, _ about: String, as shape: Shape = Part.shape
  ) -> RecordField {
    always(key, path, about, isNeeded: false, as: shape)
  }

  private static func always<Part: DocumentValue>(
    _ key: String, _ path: Path<Part>, _ about: String, isNeeded: Bool, as shape: Shape
  ) -> RecordField {
    RecordField(
      declaration: Shape.Field(key: key, shape: shape, isNeeded: isNeeded, about: about),
      read: { node, value in
        if let part = Part(node: node) { value[keyPath: path] = part }
      },
      write: { $0[keyPath: path].node })
  }

  /// A list, left out where it is empty.
  static func list<Part: DocumentValue>(
    _ key: String, _ path: Path<[Part]>, _ about: String
  ) -> RecordField {
    let style = Part.listStyle
    return RecordField(
      declaration: Shape.Field(key: key, shape: .list(Part.shape), isNeeded: false, about: about),
      read: { $1[keyPath: path] = $0.items.compactMap(Part.init(node:)) },
      write: { value in
        let nodes = value[keyPath: path].map(\.node).filter { !$0.isBlank }
        return nodes.isEmpty ? nil : .list(nodes, style)
      })
  }

  /// A list with a usual value of its own, so that an empty one is written and read as such.
  static func setting<Part: DocumentValue>(
    _ key: String, _ path: Path<[Part]>, _ about: String
  ) -> RecordField {
    RecordField(
      declaration: Shape.Field(key: key, shape: .list(Part.shape), isNeeded: false, about: about),
      read: { $1[keyPath: path] = $0.items.compactMap(Part.init(node:)) },
      write: { .list($0[keyPath: path].map(\.node), .inline) })
  }

  /// A block whose keys are not fixed, such as the answers to a template's questions.
  static func keyed<Part: DocumentValue>(
    _ key: String, by keys: WordList?, _ about: String, of part: Part.Type,
    style: DocumentNode.Style = .plain,
    read: @escaping @Sendable ([DocumentNode.Entry], inout Value) -> Void,
    write: @escaping @Sendable (Value) -> [(key: String, value: DocumentNode)]
  ) -> RecordField {
    RecordField(
      declaration: Shape.Field(
        key: key, shape: .keyed(by: keys, Part.shape), isNeeded: false, about: about),
      read: { read($0.entries, &$1) },
      write: { value in
        let entries = write(value).map { DocumentNode.Entry($0.key, $0.value) }
        return entries.isEmpty ? nil : .mapping(entries, style)
      })
  }

  /// A key that is always written alike: the version of the form. Kinds that have a key of their
  /// own to be known by accept it and leave it out.
  static func mark(
    _ key: String, _ shape: Shape, _ text: String, _ about: String, isNeeded: Bool
  ) -> RecordField {
    RecordField(
      declaration: Shape.Field(key: key, shape: shape, isNeeded: isNeeded, about: about),
      read: { _, _ in },
      write: { _ in isNeeded ? .scalar(text, .number) : nil })
  }
}

extension DocumentValue {
  /// Lists of words stand on one line where they fit, lists of blocks below one another.
  fileprivate static var listStyle: DocumentNode.Style {
    if case .block = shape { .plain } else { .inline }
  }
}
