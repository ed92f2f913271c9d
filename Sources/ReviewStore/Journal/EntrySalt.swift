/// The salts of an entry's digests: who knows a digest alone cannot try out short texts against it, and
/// once the salt of the words is erased with them, nobody can.
struct EntrySalt {
  let facts: [UInt8]
  let words: [UInt8]

  static func random() -> EntrySalt {
    EntrySalt(facts: bytes(), words: bytes())
  }

  private static func bytes() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return [generator.next(), generator.next()].flatMap { (number: UInt64) in
      withUnsafeBytes(of: number) { Array($0) }
    }
  }
}
