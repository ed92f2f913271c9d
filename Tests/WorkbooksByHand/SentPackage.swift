/// A zip package made by hand: its parts stored as they are, or packed as the test says.
package struct SentPackage {
  /// A file in it.
  package struct Part {
    /// Its name in the package.
    package var name: String
    /// What is in it.
    package var bytes: [UInt8]
    /// The packed bytes and the size they claim to unpack to; nil stores the part.
    var packed: (bytes: [UInt8], size: Int)?
    /// The flags of its header; 1 says that it is encrypted.
    package var flags: UInt16 = 0
  }

  /// The parts, in their order.
  package var parts: [Part] = []

  /// A package without parts.
  package init() {}

  /// Adds a part that is a text.
  package mutating func add(_ name: String, _ text: String) {
    parts.append(Part(name: name, bytes: Array(text.utf8)))
  }

  /// The package, after APPNOTE.TXT 4.3.
  package var bytes: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = body.count
      let data = part.packed?.bytes ?? part.bytes
      var common = Self.two(20) + Self.two(part.flags)
      common += Self.two(part.packed == nil ? 0 : 8) + Self.four(0x0021_0000)
      common += Self.four(Self.crc(part.bytes)) + Self.four(data.count)
      common += Self.four(part.packed?.size ?? part.bytes.count) + Self.two(part.name.utf8.count)
      common += Self.two(0)
      body += Self.four(0x0403_4B50) + common + part.name.utf8 + data
      directory += Self.four(0x0201_4B50) + Self.two(20) + common + Self.two(0) + Self.two(0)
      directory += Self.two(0) + Self.four(0) + Self.four(offset) + part.name.utf8
    }
    var end = Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(parts.count)
    end += Self.two(parts.count) + Self.four(directory.count) + Self.four(body.count) + Self.two(0)
    return body + directory + end
  }

  private static func two(_ number: some BinaryInteger) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: some BinaryInteger) -> [UInt8] {
    two(number) + two(number >> 16)
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
