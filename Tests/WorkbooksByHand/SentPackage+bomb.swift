extension SentPackage.Part {
  /// A part that repeats a text without end: small packed, huge unpacked (RFC 1951, 3.2.6).
  package static func bomb(_ name: String, start: String, repeating text: String, bytes: Int)
    -> Self
  {
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
    return SentPackage.Part(name: name, bytes: [], packed: (packed.bytes, bytes), flags: 0)
  }

  /// A part that ends in blank rows without end, a three-hundredth of its size packed (RFC 1951, 3.2.7).
  package static func rows(_ name: String, after start: String, bytes: Int) -> Self {
    let row = "<row>" + String(repeating: " ", count: 117) + "</row>"
    let distance = row.utf8.count
    precondition((97...128).contains(distance))
    var packed = Bits()
    packed.write(0b010, 3)  // not the last block, with the fixed codes
    for byte in (start + row).utf8 { packed.writeReversed(0x30 + Int(byte), 8) }
    packed.writeReversed(0, 7)
    packed.write(0b101, 3)  // the last block, with codes of its own
    packed.write(286 - 257, 5)
    packed.write(14 - 1, 5)
    packed.write(18 - 4, 4)
    // Of the lengths of codes two are told: none at all for long (18), and one bit (1).
    for place in 0..<18 { packed.write(place == 2 || place == 17 ? 1 : 0, 3) }
    func none(_ count: Int) {
      packed.write(1, 1)
      packed.write(count - 11, 7)
    }
    none(138)
    none(118)
    packed.write(0, 1)  // 256, the end: 0
    none(28)
    packed.write(0, 1)  // 285, 258 bytes: 1
    none(13)
    packed.write(0, 1)  // from 97 bytes back, and as many more as 5 bits say: 0
    for _ in 0..<bytes / 258 {
      packed.write(0b01, 2)
      packed.write(distance - 97, 5)
    }
    packed.write(0, 1)
    packed.flush()
    return SentPackage.Part(name: name, bytes: [], packed: (packed.bytes, bytes), flags: 0)
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
