import CCrypto

/// The salts of an entry's digests: who knows a digest alone cannot try out short texts against it, and
/// once the salt of the words is erased with them, nobody can.
struct EntrySalt {
  let facts: [UInt8]
  let words: [UInt8]

  /// What stands for the salt of words that were left out: it is erased with them.
  static let erased = [UInt8](repeating: 0, count: 16)

  /// A salt of its own for each digest, from the system's libcrypto, which asks the kernel for its seed alone.
  static func random() throws(SHA256.Unavailable) -> EntrySalt {
    var bytes = [UInt8](repeating: 0, count: 32)
    guard RAND_bytes(&bytes, 32) == 1 else { throw SHA256.Unavailable() }
    return EntrySalt(facts: Array(bytes[..<16]), words: Array(bytes[16...]))
  }
}
