/// Bytes on their way into a digest, gathered so that a row is hashed at once.
///
/// Every text and blob is its kind, its length in eight bytes, the highest first, and its bytes; a number is
/// its kind and eight bytes.
final class DigestStream {
  private let sha: SHA256
  private var bytes: [UInt8] = []

  init() throws { sha = try SHA256() }

  /// Starts a digest: its salt, then what it is of.
  func start(_ kind: String, salt: [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    add(salt)
    add(Array(kind.utf8))
  }

  func add(_ field: [UInt8]) {
    field.withUnsafeBytes { add(kind: 0x74, $0) }
  }

  func add(kind: UInt8, _ field: UnsafeRawBufferPointer) {
    bytes.append(kind)
    add(UInt64(field.count))
    bytes.append(contentsOf: field)
  }

  func add(kind: UInt8, _ number: UInt64) {
    bytes.append(kind)
    add(number)
  }

  func flushIfLong() { if bytes.count > 1 << 16 { flush() } }

  func finish() -> [UInt8] {
    flush()
    return sha.finish()
  }

  private func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private func flush() {
    bytes.withUnsafeBytes { sha.update($0) }
    bytes.removeAll(keepingCapacity: true)
  }
}
