import Glibc

/// Looks over XML before the parser does, for two things that would hold it up or lead it astray.
///
/// libxml2 compares each attribute of an element with all others: 200,000 of them take a minute.
/// And a document type may define entities. Comments and the like are followed so that a quote in
/// them hides nothing.
struct MarkupGuard {
  /// No element of a workbook has more than some thirty attributes.
  private static let mostAttributes = 200

  private enum State {
    case text, opened, bang, comment, section, instruction, tag, double, single
  }

  private var state = State.text
  private var attributes = 0
  /// The byte before, and the one before that.
  private var last: (UInt8, UInt8) = (0, 0)

  /// Goes on over the next bytes, and tells what is wrong with them.
  mutating func problem(in bytes: UnsafeRawBufferPointer) -> SpreadsheetProblem? {
    var index = 0
    while index < bytes.count {
      if state == .text {
        guard let start = bytes.baseAddress,
          let next = memchr(start + index, 0x3C, bytes.count - index)
        else { return nil }
        index = UnsafeRawPointer(next) - start
        state = .opened
      } else if let problem = step(bytes[index]) {
        return problem
      }
      last = (bytes[index], last.0)
      index += 1
    }
    return nil
  }

  private mutating func step(_ byte: UInt8) -> SpreadsheetProblem? {
    switch (state, byte) {
    case (.opened, UInt8(ascii: "!")): state = .bang
    case (.opened, UInt8(ascii: "?")): state = .instruction
    case (.opened, _):
      state = byte == UInt8(ascii: ">") ? .text : .tag
      attributes = 0
    case (.bang, UInt8(ascii: "-")): (state, last) = (.comment, (0, 0))
    case (.bang, UInt8(ascii: "[")): state = .section
    case (.bang, _): return .documentType
    case (.comment, UInt8(ascii: ">")) where last == (0x2D, 0x2D): state = .text
    case (.section, UInt8(ascii: ">")) where last == (0x5D, 0x5D): state = .text
    case (.instruction, UInt8(ascii: ">")) where last.0 == UInt8(ascii: "?"): state = .text
    case (.tag, UInt8(ascii: ">")): state = .text
    case (.tag, UInt8(ascii: "\"")): state = .double
    case (.tag, UInt8(ascii: "'")): state = .single
    case (.tag, UInt8(ascii: "=")):
      attributes += 1
      if attributes > Self.mostAttributes { return .damagedPart }
    case (.double, UInt8(ascii: "\"")), (.single, UInt8(ascii: "'")): state = .tag
    default: break
    }
    return nil
  }
}
