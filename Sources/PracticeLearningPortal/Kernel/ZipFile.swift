/// Files in one file, as they are: a zip without packing, which every machine opens.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
struct ZipFile {
  private(set) var bytes: [UInt8] = []

  /// - Parameter files: names and contents, in their order.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    var directory: [UInt8] = []
    for (name, content) in files {
      let place = bytes.count
      let name = Array(name.utf8)
      let about = Self.about(name, content)
      for part in [Self.number(0x0403_4b50, 4), about, name, content] { bytes += part }
      // In the directory behind it: no comment, one disk, no attributes, and where the file begins.
      let begin = [Self.number(0x0201_4b50, 4), Self.number(20, 2), about]
      for part in begin + [Self.number(0, 10), Self.number(place, 4), name] { directory += part }
    }
    let ends: [[UInt8]] = [
      Self.number(0x0605_4b50, 4), Self.number(0, 4), Self.number(files.count, 2),
      Self.number(files.count, 2), Self.number(directory.count, 4), Self.number(bytes.count, 4),
      Self.number(0, 2),
    ]
    bytes += directory
    for part in ends { bytes += part }
  }

  /// What stands of a file both before it and in the directory: version, names in UTF-8, no packing, the first day
  /// that a zip knows, checksum and sizes.
  private static func about(_ name: [UInt8], _ content: [UInt8]) -> [UInt8] {
    let fields: [(value: Int, bytes: Int)] = [
      (20, 2), (1 << 11, 2), (0, 2), (0, 2), (0x21, 2), (Int(checksum(content)), 4),
      (content.count, 4), (content.count, 4), (name.count, 2), (0, 2),
    ]
    return fields.flatMap { number($0.value, $0.bytes) }
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var sum = UInt32(index)
    for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xedb8_8320 : sum >> 1 }
    return sum
  }

  /// CRC-32.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes { sum = (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xff)] }
    return ~sum
  }
}
