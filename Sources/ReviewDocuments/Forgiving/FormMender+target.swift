import PracticeLearning

extension FormMender {
  /// What a line was taken for: where it belongs, and the key or the item it begins with.
  struct Target {
    enum Place {
      case level(Int)
      case pending(Level)
    }
    let place: Place
    let key: TypedKey?
    let item: Item?
    var isSecondForm = false
    /// The dash of a list before a key of what is no list.
    var strayMark: String?
  }

  /// The dash of a list, or what stands in its place, and what follows it.
  struct Item {
    /// What the item begins with: `-`, a bullet, `1.`, `a)`.
    let mark: String
    let rest: String
    let isSlip: Bool

    init?(_ content: String) {
      if let first = content.first,
        ["-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{25CF}", "\u{25AA}", "\u{00B7}", "*"].contains(
          first)
      {
        let after = content.dropFirst()
        mark = String(first)
        rest = String(after.trimmingBlanks())
        isSlip = first != "-" || !(after.isEmpty || after.first == " ")
      } else if content.prefix(3).contains(where: { $0 == "." || $0 == ")" }),
        let number = content.prefixMatch(of: /([0-9]{1,2}|[a-z])[.)]\s+(?=\S)/)
      {
        mark = String(number.output.0.trimmingBlanks())
        rest = String(content[number.range.upperBound...].trimmingBlanks())
        isSlip = true
      } else {
        return nil
      }
    }

    /// What is said of it.
    var slip: String {
      mark == "-"
        ? "there is no space after the dash of a list"
        : "\"\(mark)\" stands where the dash of a list belongs"
    }
  }

  /// What a line is; nothing where it begins with nothing that may stand in any open block.
  ///
  /// - Parameter isInText: whether a text goes on here if the line is nothing else: then a key needs its
  ///   colon, and a dash what only an item of a list has.
  func target(of line: TypedLine, isInText: Bool = false) -> Target? {
    guard let item = Item(line.content) else { return keyTarget(line, isInText: isInText) }
    if let found = itemTarget(item, line, isInText: isInText) { return found }
    if let found = keyTarget(line, isInText: isInText) { return found }
    // A key of a block that was written as if the block were a list.
    guard !isInText, var found = keyTarget(line.inside(item), isInText: false) else { return nil }
    found.strayMark = item.mark
    return found
  }

  private func itemTarget(_ item: Item, _ line: TypedLine, isInText: Bool) -> Target? {
    var fits: [(place: Target.Place, key: TypedKey?, isExact: Bool)] = []
    if let pending, case .list(let inner) = pending.shape,
      let key = fit(item, inner, isInText: isInText)
    {
      // A list that begins short of its key is one all the same, where no other list is open there.
      let isBelow = line.indent >= pending.typed
      let written =
        line.indent == pending.typed
        ? pending.written : pending.written + max(2, line.indent - pending.typed)
      let level = Level(
        shape: pending.shape, typed: isBelow ? line.indent : pending.typed + 2, written: written)
      fits.append((.pending(level), key.key, isBelow))
    }
    for index in levels.indices.reversed() {
      guard case .list(let inner) = levels[index].shape,
        let key = fit(item, inner, isInText: isInText)
      else { continue }
      fits.append((.level(index), key.key, levels[index].typed == line.indent))
    }
    guard let best = fits.first(where: \.isExact) ?? fits.first else { return nil }
    return Target(place: best.place, key: best.key, item: item)
  }

  /// Whether an item may stand in a list, and the key it begins with.
  private func fit(_ item: Item, _ inner: Shape, isInText: Bool) -> (key: TypedKey?, Void)? {
    guard case .block(let block) = inner else { return isInText ? nil : (nil, ()) }
    if item.rest.hasPrefix("{") { return (nil, ()) }
    if let key = TypedKey(
      item.rest, among: block.fields.map(\.key), mayLackColon: !isInText)
    {
      return (key, ())
    }
    // A dash that touches its word may be anything; a bullet or a number begins an item.
    return isInText || item.isSlip && item.mark == "-" ? nil : (nil, ())
  }

  private func keyTarget(_ line: TypedLine, isInText: Bool) -> Target? {
    var found: [(place: Target.Place, key: TypedKey, isExact: Bool, isUsed: Bool)] = []
    func look(_ shape: Shape, _ place: Target.Place, isExact: Bool, used: Set<String>) {
      let known = keys(of: shape)
      // In a text a key may lack its colon only where a key of this block is due.
      let mayLackColon = !isInText || (isExact && !used.contains(TypedKey.firstWord(line.content)))
      guard let key = TypedKey(line.content, among: known, mayLackColon: mayLackColon) else {
        return
      }
      found.append((place, key, isExact, used.contains(key.key)))
    }
    if let pending {
      switch pending.shape {
      case .block, .keyed:
        let isInside = line.indent > pending.typed
        let written = pending.written + (isInside ? line.indent - pending.typed : 2)
        let level = Level(shape: pending.shape, typed: line.indent, written: written)
        look(pending.shape, .pending(level), isExact: isInside, used: [])
      default: break
      }
    }
    for index in levels.indices.reversed() {
      let level = levels[index]
      look(level.shape, .level(index), isExact: level.typed == line.indent, used: level.used)
    }
    if let free = freeTarget(line), free.isExact || found.isEmpty { return free.target }
    let best =
      found.first { $0.isExact && !$0.isUsed } ?? found.first { !$0.isUsed }
      ?? found.first(where: \.isExact) ?? found.first
    guard let best else { return isInText ? nil : misspeltTarget(line) }
    let isSecond =
      best.isUsed && best.key.key == kind.fields.first?.key && best.key.key == "plr"
    return Target(place: best.place, key: best.key, item: nil, isSecondForm: isSecond)
  }

  /// The line as a key of a block that is due here, misspelt.
  private func misspeltTarget(_ line: TypedLine) -> Target? {
    if let pending, line.indent > pending.typed,
      let key = TypedKey(misspelt: line.content, among: keys(of: pending.shape))
    {
      let level = Level(
        shape: pending.shape, typed: line.indent,
        written: pending.written + line.indent - pending.typed)
      return Target(place: .pending(level), key: key, item: nil)
    }
    guard let index = levels.lastIndex(where: { $0.typed == line.indent }) else { return nil }
    let unused = keys(of: levels[index].shape).filter { !levels[index].used.contains($0) }
    return TypedKey(misspelt: line.content, among: unused).map {
      Target(place: .level(index), key: $0, item: nil)
    }
  }

  private func keys(of shape: Shape) -> [String] {
    switch shape {
    case .block(let block): block.fields.map(\.key)
    case .keyed(let list, _): list?.words ?? []
    default: []
    }
  }

  /// The line as a key of a block whose keys are free, such as those of answers: any word before a colon.
  private func freeTarget(_ line: TypedLine) -> (target: Target, isExact: Bool)? {
    let word = line.content.prefix(while: \.isOfWord)
    let colon = line.content.dropFirst(word.count).first
    guard !word.isEmpty, word.contains("_") || colon == ":" || colon == "=" || colon == "\u{FF1A}",
      let key = TypedKey(line.content, among: [String(word)], mayLackColon: true)
    else { return nil }
    if let pending, case .keyed(nil, _) = pending.shape, line.indent > pending.typed {
      let level = Level(
        shape: pending.shape, typed: line.indent,
        written: pending.written + line.indent - pending.typed)
      return (Target(place: .pending(level), key: key, item: nil), true)
    }
    guard let last = levels.last, case .keyed(nil, _) = last.shape,
      abs(line.indent - last.typed) <= 2
    else { return nil }
    let place = Target.Place.level(levels.count - 1)
    return (Target(place: place, key: key, item: nil), line.indent == last.typed)
  }
}
