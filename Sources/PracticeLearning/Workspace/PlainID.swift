/// The key by which ids are compared: services, teams, people, reviews, allocations and cases.
///
/// People type `tm-07` for `TM-07`, and sheets add blanks; neither makes another person. Letters A to Z
/// alone are folded, as in the tables of cases and in the store (`COLLATE NOCASE`), so that every door
/// finds the same ids alike.
public func plainID(_ id: String) -> String {
  let bytes = trimmed(id.utf8)
  return String(unsafeUninitializedCapacity: bytes.count) { plain in
    var count = 0
    for byte in bytes {
      plain[count] = folded(byte)
      count += 1
    }
    return count
  }
}

/// Whether two ids are one, whatever their capitals and the blanks around them.
public func isSameID(_ left: String, _ right: String) -> Bool {
  trimmed(left.utf8).elementsEqual(trimmed(right.utf8)) { folded($0) == folded($1) }
}

private func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

private func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
  guard let last = bytes.lastIndex(where: { !isBlank($0) }) else { return bytes.prefix(0) }
  return bytes[...last].drop(while: isBlank)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

extension Sequence<String> {
  /// The spelling of an id among those listed; the exact one first.
  func spelling(of id: String) -> String? {
    first { $0 == id } ?? first { isSameID($0, id) }
  }
}
