/// Names as numbers, for tables of hundreds of thousands of rows: a name gets the next number when it is
/// first met. The names lie in one run of bytes, so that a row costs no text of its own.
public struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var slots: [Int32]
  private let ignoresCase: Bool

  /// Makes an empty table.
  ///
  /// - Parameter ignoresCase: whether names that differ in ASCII capitals only are one.
  public init(ignoresCase: Bool = false) {
    self.ignoresCase = ignoresCase
    slots = .init(repeating: -1, count: 64)
  }

  /// How many names there are.
  public var count: Int { ends.count }

  /// The name of a number.
  public func name(_ number: Int) -> String { String(decoding: utf8(number), as: UTF8.self) }

  /// Every name, by number.
  public var names: [String] { ends.indices.map(name) }

  /// The bytes of a name.
  public func utf8(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// Adds a name to a text.
  func append(_ number: Int, to text: inout [UInt8]) { text.append(contentsOf: utf8(number)) }

  /// The number of a name, if it has one.
  public func number(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { name in
      let slot = slot(of: name)
      return slots[slot] >= 0 ? Int(slots[slot]) : nil
    }
  }

  /// The number of a name, which is given one where it has none.
  ///
  /// - Parameter name: its UTF-8 bytes.
  /// - Returns: the number, and whether it is new.
  public mutating func add(_ name: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
    let slot = slot(of: name)
    if slots[slot] >= 0 { return (slots[slot], false) }
    let number = Int32(ends.count)
    bytes.append(contentsOf: name)
    ends.append(Int32(bytes.count))
    slots[slot] = number
    if ends.count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// The number of a name, which is given one where it has none.
  @discardableResult
  public mutating func add(_ name: String) -> Int {
    var name = name
    return name.withUTF8 { Int(add($0).number) }
  }

  /// The numbers in the order of their names' bytes, capitals and small letters alike where the table
  /// ignores them.
  public var sorted: [Int32] {
    // Eight bytes at a time: most names differ within them.
    var keys = (0..<ends.count).map { (key: prefix($0), number: Int32($0)) }
    keys.sort { left, right in
      left.key != right.key ? left.key < right.key : isBefore(left.number, right.number)
    }
    return keys.map(\.number)
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private func prefix(_ number: Int) -> UInt64 {
    let range = range(number)
    return (0..<8).reduce(0) { key, offset in
      let place = range.lowerBound + offset
      return key << 8 | (place < range.upperBound ? UInt64(folded(bytes[place])) : 0)
    }
  }

  private func isBefore(_ left: Int32, _ right: Int32) -> Bool {
    utf8(Int(left)).lexicographicallyPrecedes(utf8(Int(right))) { folded($0) < folded($1) }
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte
  }

  /// The slot a name is in, or the free one it belongs in (linear probing).
  private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(name)) & mask
    while slots[slot] >= 0, !isName(Int(slots[slot]), name) { slot = (slot + 1) & mask }
    return slot
  }

  private func isName(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == name.count else { return false }
    for offset in 0..<name.count
    where folded(bytes[range.lowerBound + offset]) != folded(name[offset]) { return false }
    return true
  }

  /// FNV-1a, 64 bits, its high half mixed into the low one that chooses the slot.
  private func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(folded(byte))) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  private mutating func grow() {
    slots = .init(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in ends.indices {
      var slot = Int(truncatingIfNeeded: hash(bytes[range(number)])) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
