import Glibc

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand somewhere within.
  func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let base = baseAddress else { return bytes.isEmpty }
    var start = 0
    while start + bytes.count <= count {
      let most = count - bytes.count + 1 - start
      guard let found = memchr(base + start, Int32(first), most) else { return false }
      start = UnsafeRawPointer(found) - base
      if memcmp(base + start, bytes, bytes.count) == 0 { return true }
      start += 1
    }
    return false
  }
}
