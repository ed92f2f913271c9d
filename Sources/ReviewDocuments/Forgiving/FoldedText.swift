/// The line breaks of a text below a `>` that were meant as such.
///
/// YAML makes one line of all that stands below a `>`. That is right for lines that are broken where the
/// page ends, and wrong for bullets and for paragraphs that were pasted: those keep their lines.
enum FoldedText {
  /// Lines longer than this were not broken by hand.
  private static let widest = 130
  /// Below this no line had to be broken.
  private static let narrow = 60

  /// The text with the line breaks that were meant; nothing where YAML's own reading stands.
  ///
  /// - Parameter lines: the lines as they stand in the file, blank ones included.
  static func meant(_ lines: [Substring.UTF8View.SubSequence]) -> String? {
    let written = lines.map(Line.init)
    guard let base = written.first(where: { !$0.isBlank })?.indent else { return nil }
    let longest = written.reduce(0) { max($0, $1.count) }
    var hasBreak = false
    var text = ""
    var before: Line?
    var blanks = 0
    for line in written {
      guard !line.isBlank else {
        blanks += 1
        continue
      }
      defer {
        before = line
        blanks = 0
      }
      guard let last = before else {
        text += line.words
        continue
      }
      if blanks > 0 {
        text += String(repeating: "\n", count: blanks)
      } else if line.isBullet || longest > widest || isEarly(last, line, longest) {
        hasBreak = true
        text += "\n"
      } else {
        text += " "
      }
      if line.isBullet { text += String(repeating: " ", count: max(0, line.indent - base)) }
      text += line.words
    }
    return hasBreak ? text : nil
  }

  /// Whether a sentence ends well before the end of the page and the next line begins another.
  private static func isEarly(_ line: Line, _ next: Line, _ longest: Int) -> Bool {
    guard line.endsSentence else { return false }
    return longest < narrow || (line.count + 1 + next.firstWord) * 4 <= longest * 3
  }

  /// A line of a text, in bytes.
  private struct Line {
    let indent: Int
    let count: Int
    private let bytes: Substring.UTF8View.SubSequence

    init(_ whole: Substring.UTF8View.SubSequence) {
      let rest = whole.drop { $0 == 0x20 }
      let end = rest.lastIndex { $0 > 0x20 }
      bytes = end.map { rest[...$0] } ?? rest.prefix(0)
      indent = whole.count - rest.count
      count = bytes.count
    }

    var isBlank: Bool { bytes.isEmpty }
    var words: String { String(decoding: bytes, as: UTF8.self) }
    var firstWord: Int { bytes.prefix { $0 != 0x20 }.count }
    var endsSentence: Bool { bytes.last.map { ".!?:;".utf8.contains($0) } ?? false }

    /// Whether it begins with a dash, a star, a dot or a number and a space.
    var isBullet: Bool {
      let mark = bytes.prefix { $0 != 0x20 }
      guard mark.count < bytes.count else { return false }
      if mark.count == 1 { return mark.first == 0x2D || mark.first == 0x2A }
      if mark.elementsEqual("\u{2022}".utf8) { return true }
      guard let last = mark.last, last == 0x2E || last == 0x29, mark.count <= 3 else {
        return false
      }
      return mark.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
