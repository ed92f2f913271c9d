import PracticeLearning

/// Builds JSON text in one pass: numbers and words go straight into a byte buffer.
///
/// With somewhere to send it, the text leaves in pieces as it grows, so that any amount fits in memory.
package struct JSONText {
  /// What is written and not sent yet.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let send: (([UInt8]) -> Void)?

  /// - Parameter send: takes the pieces; nothing to keep the text here.
  package init(sendingTo send: (([UInt8]) -> Void)? = nil) { self.send = send }

  /// Sends what is left.
  package mutating func finish() {
    send?(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The text written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ body: (inout JSONText) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  package mutating func list<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void
  ) {
    open("[")
    self.elements(elements, body)
    close("]")
  }

  /// A list whose elements are written by `body`, with `elements` or `append`.
  package mutating func list(_ body: (inout JSONText) -> Void) {
    open("[")
    body(&self)
    close("]")
  }

  /// Elements of a list without its brackets.
  package mutating func elements<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void
  ) {
    for element in elements {
      separate()
      body(&self, element)
      needsComma = true
    }
  }

  /// Elements of a list that were written by themselves.
  package mutating func append(elements: [UInt8]) {
    guard !elements.isEmpty else { return }
    separate()
    bytes += elements
    needsComma = true
    sendWhatIsLong()
  }

  /// A member whose value is written by `body`.
  package mutating func member(_ key: String, _ body: (inout JSONText) -> Void) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    body(&self)
    needsComma = true
  }

  /// A member that holds a text, or null.
  package mutating func member(_ key: String, _ value: String?) {
    member(key) { json in
      if let value { json.string(value) } else { json.raw("null") }
    }
  }

  /// A member that holds a number, or null.
  package mutating func member(_ key: String, _ value: Int?) {
    member(key) { $0.raw(value.map(String.init) ?? "null") }
  }

  /// A member that holds a number, or null where it is undefined.
  package mutating func member(_ key: String, _ value: Double?) {
    member(key) { json in
      guard let value, value.isFinite else { return json.raw("null") }
      json.number(value)
    }
  }

  package mutating func number(_ value: Double) {
    raw(value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)")
  }

  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { escape(byte) }
      }
    }
    if bytes[start...].contains(where: { $0 >= 0x7F }) {
      let written = String(decoding: bytes[start...], as: UTF8.self)
      bytes.replaceSubrange(start..., with: HarmfulCharacters.escaped(inJSON: written).utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
    case 0x00...0x1F:
      let digits = Array("0123456789abcdef".utf8)
      bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }

  package mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
    sendWhatIsLong()
  }

  private mutating func sendWhatIsLong() {
    guard let send, bytes.count >= 1 << 16 else { return }
    send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}
