import PracticeLearning

/// A line of a form as it was typed: where it begins, and what stands there.
struct TypedLine {
  /// Its number in the file, from 1.
  let number: Int
  /// The line as it is, without its line break.
  let whole: String
  /// The column of the first character that is no white space, from 0; a tab counts as two.
  let indent: Int
  /// What stands from there on, without white space at its end.
  let content: String
  /// The first thing in its indentation that is no space.
  let oddIndent: Character?

  init(_ text: Substring, number: Int) {
    self.number = number
    whole = text.hasSuffix("\r") ? String(text.dropLast()) : String(text)
    var indent = 0
    var odd: Character?
    var rest = whole[...]
    while let first = rest.first, first.isSpace || TypedLine.isUnseen(first) {
      if first != " ", odd == nil { odd = first }
      indent += first == "\t" ? 2 : TypedLine.isUnseen(first) ? 0 : 1
      rest.removeFirst()
    }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    self.indent = indent
    content = String(rest)
    oddIndent = content.isEmpty ? nil : odd
  }

  private init(number: Int, whole: String, indent: Int, content: String, oddIndent: Character?) {
    self.number = number
    self.whole = whole
    self.indent = indent
    self.content = content
    self.oddIndent = oddIndent
  }

  /// The line without the dash it begins with: what follows stands where the dash stood.
  func inside(_ item: FormMender.Item) -> TypedLine {
    TypedLine(
      number: number, whole: whole, indent: indent, content: item.rest, oddIndent: oddIndent)
  }

  /// Whether it is the fence of a block of code, which comes along with a form that was pasted.
  var isFence: Bool { content.hasPrefix("```") || content.hasPrefix("~~~") }

  var isBlank: Bool { content.isEmpty }
  var isNote: Bool { content.hasPrefix("#") }

  /// The lines of a text.
  static func lines(of text: String) -> [TypedLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      TypedLine($1.hasSuffix("\r") ? $1.dropLast() : $1, number: $0 + 1)
    }
  }

  /// Characters without width that come along when a text is pasted: zero width space and joiners, word
  /// joiner, soft hyphen, byte order mark.
  static func isUnseen(_ character: Character) -> Bool {
    !character.isASCII
      && character.unicodeScalars.allSatisfy {
        [0x200B, 0x200C, 0x200D, 0x2060, 0x00AD, 0xFEFF].contains($0.value)
      }
  }
}

/// A key at the beginning of a line, as it was typed, and what stands behind it.
struct TypedKey {
  /// How the key was written, where it was not written as the form has it.
  enum Slip: Hashable {
    case noSpace, noColon, equals, wideColon, twoColons, otherSign(String), otherSpelling(String)
  }

  /// The key of the form.
  let key: String
  /// How it is written in the form as it was meant: otherwise where it is misspelt, which is not guessed.
  let written: String
  /// What stands behind the colon.
  let value: String
  let slips: [Slip]

  /// A key that was left out, before what would stand behind it.
  init(meant key: String, value: String) {
    (self.key, written, self.value, slips) = (key, key, value, [])
  }

  /// Reads a key of a list of known ones; nothing where a line begins with none of them.
  ///
  /// - Parameter mayLackColon: whether a known key and a space may begin a line that has no colon.
  init?(_ content: String, among known: [String], mayLackColon: Bool) {
    let colons: [Character] = [":", "\u{FF1A}", "="]
    if let place = content.firstIndex(where: colons.contains) {
      let typed = content[..<place].trimmingBlanks()
      var rest = content[content.index(after: place)...]
      let further = rest.prefix { $0 == ":" || content[place] == "=" && $0 == ">" }.count
      rest = rest.dropFirst(further)
      if let (key, spelling) = TypedKey.known(typed, among: known) {
        var slips = spelling.map { [Slip.otherSpelling($0)] } ?? []
        switch content[place] {
        case "=": slips.append(.equals)
        case ":" where further > 0: slips.append(.twoColons)
        case ":": if let next = rest.first, !next.isSpace { slips.append(.noSpace) }
        default: slips.append(.wideColon)
        }
        self.key = key
        self.written = key
        value = String(rest.trimmingSpace())
        self.slips = slips
        return
      }
    }
    guard mayLackColon else { return nil }
    if let (key, _) = TypedKey.known(content[...], among: known), key.count > 3 {
      // The key of a block stands alone.
      (self.key, written, value, slips) = (key, key, "", [.noColon])
      return
    }
    let word = String(content.prefix(while: \.isOfWord))
    let rest = content.dropFirst(word.count)
    let sign = TypedKey.signs.first { rest.trimmingSpace().hasPrefix($0) }
    guard known.contains(word), !rest.isEmpty || word.contains("_"),
      rest.first.map(\.isSpace) ?? true || sign != nil
    else { return nil }
    key = word
    written = word
    value = String(rest.trimmingSpace().dropFirst(sign?.count ?? 0).trimmingSpace())
    slips = [sign.map(Slip.otherSign) ?? .noColon]
  }

  /// Reads a key that is misspelt: what stands below it is read as below the key that was meant.
  init?(misspelt content: String, among known: [String]) {
    guard let colon = content.firstIndex(of: ":"),
      content[content.index(after: colon)...].first.map(\.isSpace) ?? true
    else { return nil }
    let word = content[..<colon].trimmingSpace()
    guard !word.isEmpty, !word.contains(where: \.isSpace),
      let meant = nearest(to: String(word), among: known)
    else { return nil }
    key = meant
    written = String(word)
    value = String(content[content.index(after: colon)...].trimmingSpace())
    slips = []
  }

  /// What is written in place of a colon.
  private static let signs = ["->", "=>", "\u{2192}", ";", "-", "\u{2013}", "\u{2014}"]

  /// What stands before the first white space.
  static func firstWord(_ content: String) -> String {
    String(content.prefix { !$0.isSpace })
  }

  /// A key in small letters with one line in the place of every run of spaces and hyphens. Every line of a form is
  /// tried against every open block, so this goes from byte to byte where it can.
  private static func joinedBySpaces(_ written: Substring) -> String {
    guard written.utf8.allSatisfy({ $0 < 0x80 }) else {
      var joined = ""
      var isInRun = false
      for character in written.filter({ !TypedLine.isUnseen($0) }).lowercased() {
        let isBetween = character.isSpace || character == "-"
        if !isBetween { joined.append(character) } else if !isInRun { joined.append("_") }
        isInRun = isBetween
      }
      return joined
    }
    var joined: [UInt8] = []
    var isInRun = false
    for byte in written.utf8 {
      let isBetween = byte == 0x20 || 0x09...0x0D ~= byte || byte == UInt8(ascii: "-")
      if !isBetween {
        joined.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 0x20 : byte)
      } else if !isInRun {
        joined.append(UInt8(ascii: "_"))
      }
      isInRun = isBetween
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The key that is meant by how one was written, and that spelling where it differs.
  private static func known(
    _ written: Substring, among known: [String]
  ) -> (key: String, spelling: String?)? {
    var bare = written
    if bare.count > 1, let quote = bare.first, quote == "\"" || quote == "'", bare.last == quote {
      bare = bare.dropFirst().dropLast()
    }
    let word = String(bare)
    if known.contains(word) { return (word, nil) }
    let plain = joinedBySpaces(bare)
    return known.first { key in
      // In ASCII another length is another key: most are told apart by that.
      (key.utf8.count == plain.utf8.count || !key.utf8.allSatisfy { $0 < 0x80 })
        && key.lowercased() == plain
    }.map { ($0, word) }
  }
}

extension Character {
  /// Whether it is white space; of ASCII that is known without a table.
  var isSpace: Bool {
    guard let ascii = asciiValue else { return isWhitespace }
    return ascii == 0x20 || 0x09...0x0D ~= ascii
  }

  /// Whether it is a letter, a digit or a low line; of ASCII that is known without a table.
  var isOfWord: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return true
    default: return false
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingSpace() -> SubSequence {
    guard let last = lastIndex(where: { !$0.isSpace }) else { return self[endIndex...] }
    return self[...last].drop(while: \.isSpace)
  }

  /// The text without white space at its ends, the kinds without width included.
  func trimmingBlanks() -> SubSequence {
    let isBlank = { (character: Character) in
      character.isSpace || TypedLine.isUnseen(character)
    }
    guard let last = lastIndex(where: { !isBlank($0) }) else { return self[endIndex...] }
    return self[...last].drop(while: isBlank)
  }
}
