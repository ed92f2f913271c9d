/// Row numbers in few bytes: sorted, each as the distance to the one before, seven bits a byte, the lowest
/// first, the eighth bit set on all but the last byte of a distance.
enum PackedNumbers {
  static func packed(_ numbers: some Sequence<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var before = 0
    for number in numbers.sorted() {
      var distance = UInt64(max(0, number - before))
      before = number
      while distance > 0x7F {
        bytes.append(UInt8(distance & 0x7F) | 0x80)
        distance >>= 7
      }
      bytes.append(UInt8(distance))
    }
    return bytes
  }

  static func numbers(in bytes: some Sequence<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var (before, distance, shift) = (0, 0, 0)
    for byte in bytes {
      // Nine groups of seven bits are all a number of SQLite can need; more is damage.
      guard shift < 63 else { break }
      distance |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte & 0x80 == 0 else { continue }
      before += distance
      numbers.append(before)
      (distance, shift) = (0, 0)
    }
    return numbers
  }
}
