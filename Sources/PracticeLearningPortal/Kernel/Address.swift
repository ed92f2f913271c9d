/// The address of a page, with places that stand for what it is about: `/reviews/{review}/parts/{part}`.
struct Address: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private enum Step: Hashable, Sendable {
    case word(String)
    case place(String)
  }
  private let steps: [Step]
  let description: String

  init(stringLiteral text: String) {
    description = text
    steps = text.split(separator: "/").map { step in
      step.hasPrefix("{") ? .place(String(step.dropFirst().dropLast())) : .word(String(step))
    }
  }

  /// The names of its places.
  var places: [String] {
    steps.compactMap { if case .place(let name) = $0 { name } else { nil } }
  }

  /// What stands in its places in a path; nothing where the path is another.
  ///
  /// - Parameter path: the steps of a path, decoded.
  func read(_ path: [String]) -> [String: String]? {
    guard path.count == steps.count else { return nil }
    var read: [String: String] = [:]
    for (step, word) in zip(steps, path) {
      switch step {
      case .word(let own): if own != word { return nil }
      case .place(let name): read[name] = word
      }
    }
    return read
  }

  /// How many of its steps are words: the page with more of them is meant first.
  var weight: Int { steps.count { if case .word = $0 { true } else { false } } }

  /// How many steps it has.
  var depth: Int { steps.count }

  /// A path to it.
  ///
  /// - Parameter values: what stands in its places, in their order.
  func path(_ values: String...) -> String { path(values) }

  func path(_ values: [String]) -> String {
    var left = values[...]
    let written = steps.map { step in
      switch step {
      case .word(let word): word
      case .place: percentEncoded(left.popFirst() ?? "")
      }
    }
    return "/" + written.joined(separator: "/")
  }
}

/// The decoded steps of a path; nothing where it holds what no path of ours does.
func steps(ofPath path: String) -> [String]? {
  guard path.hasPrefix("/"), path.utf8.count <= 1_000 else { return nil }
  var steps: [String] = []
  for part in path.split(separator: "/", omittingEmptySubsequences: true) {
    guard let step = percentDecoded(String(part)), step != ".", step != "..",
      !step.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "/" || $0 == "\\" })
    else { return nil }
    steps.append(step)
  }
  return steps
}

/// A text as it stands in a path or a query.
func percentEncoded(_ text: String) -> String {
  func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
  if text.utf8.allSatisfy(isPlain) { return text }
  let digits = Array("0123456789ABCDEF")
  return text.utf8.reduce(into: "") { written, byte in
    if isPlain(byte) {
      written.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      written += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
}

/// The text behind percent signs; nothing where it is not UTF-8 or ends early.
func percentDecoded(_ text: some StringProtocol, plusIsBlank: Bool = false) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var rest = text.utf8.makeIterator()
  func digit(_ byte: UInt8?) -> UInt8? {
    switch byte {
    case .some(let byte) where (48...57).contains(byte): byte - 48
    case .some(let byte) where (65...70).contains(byte): byte - 55
    case .some(let byte) where (97...102).contains(byte): byte - 87
    default: nil
    }
  }
  while let byte = rest.next() {
    if byte == UInt8(ascii: "%") {
      guard let high = digit(rest.next()), let low = digit(rest.next()) else { return nil }
      bytes.append(high << 4 | low)
    } else {
      bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? 32 : byte)
    }
  }
  return String(validating: bytes, as: UTF8.self)
}
