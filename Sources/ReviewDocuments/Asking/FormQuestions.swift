import PracticeLearning

/// The questions of a form, in its order: the fields of the blank form of its template, as far as what is
/// answered already does not spare them.
struct FormQuestions {
  private let node: DocumentNode
  private let notes: [Int: String]
  private let rules: EntryRules
  /// Keys of the head that are asked for; what is known of the others is nobody's to answer.
  private let heading: Set<String>
  /// Whether a field is asked for that an answer given so far spares: a page shows all of them at once.
  private let asksAll: Bool
  private(set) var all: [FormQuestion] = []

  /// - Parameters:
  ///   - template: the review's template.
  ///   - review: the review as it is filled in so far.
  ///   - node: the same as it was written.
  ///   - heading: the keys of the head that were not known at the beginning.
  ///   - asksAll: whether fields are asked for that an answer given so far spares.
  init(
    _ template: ReviewTemplate, _ review: Review, _ node: DocumentNode, heading: Set<String>,
    asksAll: Bool = false
  ) {
    self.node = node
    self.asksAll = asksAll
    self.heading = heading
    rules = template.rules
    let blank = BlankQuestions.of(template, review)
    notes = blank.notes
    for entry in blank.entries { add(entry, [.key(entry.key)]) }
  }

  /// The keys of the head that nothing is known of.
  static func unknownHeading(of node: DocumentNode) -> Set<String> {
    Set(headKeys.filter { node[$0]?.isBlank ?? true })
  }

  /// What is known of a review before anybody has read the record.
  private static let headKeys =
    Review.record.block.fields.filter(\.isNeeded).map(\.key) + ["record_read"]

  private mutating func add(_ entry: DocumentNode.Entry, _ path: [FieldPath.Step]) {
    if path.count == 1, FormQuestions.headKeys.contains(entry.key), !heading.contains(entry.key) {
      return
    }
    switch entry.value.content {
    case .mapping(let entries):
      for inner in entries { add(inner, path + [.key(inner.key)]) }
    case .list(let items):
      guard let item = items.first else { return add(leaf: entry, path) }
      let count = node[FieldPath(path)]?.items.count ?? 0
      for index in 0...count {
        for (position, inner) in item.entries.enumerated()
        where asksAll || index < count || position == 0 {
          add(leaf: inner, path + [.index(index), .key(inner.key)], beginsItem: position == 0)
        }
      }
    case .absent, .scalar: add(leaf: entry, path)
    }
  }

  private mutating func add(
    leaf entry: DocumentNode.Entry, _ path: [FieldPath.Step], beginsItem: Bool = false
  ) {
    let note = notes[Int(entry.keyMark.line)] ?? ""
    guard isToFillIn(path, note),
      let place = Shape.block(Review.record.block).field(at: path[...])
    else { return }
    var isLong = false
    // A text to be written below a `>` reads as an empty one.
    if case .scalar(let text) = entry.value.content, text.isEmpty { isLong = true }
    all.append(
      FormQuestion(
        path: FieldPath(path), asks: place.about ?? note, note: note, shape: place.shape,
        isLong: isLong, beginsItem: beginsItem))
  }

  private func isToFillIn(_ path: [FieldPath.Step], _ note: String) -> Bool {
    if asksAll { return true }
    let block = node[FieldPath(Array(path.dropLast()))]
    if let known = FormNote(rawValue: note), !known.isToFillIn(in: block) { return false }
    guard path.count > 2, path.first == .key("domains"),
      DomainGrade(node: node[FieldPath([path[0], path[1], "grade"])] ?? DocumentNode(.absent))
        == .notApplicable
    else {
      // One of the two is enough.
      return path.last != .key("safe_because") || block?["immediate_action"]?.isBlank ?? true
    }
    return path.count == 3 && (path[2] == "grade" || path[2] == "because")
  }
}

extension Shape {
  /// The shape at the end of a path, and what the field is for; nothing where its key is free.
  fileprivate func field(at path: ArraySlice<FieldPath.Step>) -> (shape: Shape, about: String?)? {
    guard let step = path.last, let around = inner(at: path.dropLast()),
      let shape = around.inner(at: [step])
    else { return nil }
    guard case .block(let block) = around, case .key(let key) = step else { return (shape, nil) }
    return (shape, block.fields.first { $0.key == key }?.about)
  }
}
