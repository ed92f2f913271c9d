extension Package.Part {
  /// A part that repeats a text without end: small packed, huge unpacked (RFC 1951, 3.2.6).
  static func bomb(_ name: String, start: String, repeating text: String, bytes: Int) -> Self {
    var packed = Bits()
    packed.write(0b011, 3)  // the last block, with the fixed codes
    for byte in (start + text).utf8 { packed.writeReversed(0x30 + Int(byte), 8) }
    let distance = text.utf8.count
    precondition((4_097...6_144).contains(distance))
    for _ in 0..<bytes / 258 {
      packed.writeReversed(0b1100_0101, 8)  // 258 bytes
      packed.writeReversed(24, 5)  // from 4,097 and as many more back as the 11 bits say
      packed.write(distance - 4_097, 11)
    }
    packed.writeReversed(0, 7)
    packed.flush()
    return Package.Part(name: name, bytes: [], packed: (packed.bytes, bytes), flags: 0)
  }
}

/// Bits packed into bytes from the lowest on.
private struct Bits {
  private(set) var bytes: [UInt8] = []
  private var kept = 0
  private var count = 0

  mutating func write(_ value: Int, _ width: Int) {
    kept |= value << count
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: kept))
      kept >>= 8
      count -= 8
    }
  }

  /// A code of Huffman stands with its highest bit first.
  mutating func writeReversed(_ value: Int, _ width: Int) {
    write((0..<width).reduce(0) { $0 | ((value >> $1) & 1) << (width - 1 - $1) }, width)
  }

  mutating func flush() { write(0, 7) }
}
