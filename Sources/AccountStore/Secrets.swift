import CCrypt
import CCrypto
import Glibc

/// What is random, hashed and compared here: by the system's OpenSSL and libcrypt, never by code of our own.
package enum Secrets {
  /// The system's random numbers or its hashes are missing.
  package struct Unavailable: Error {}

  /// Random bytes.
  package static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// A name of 160 random bits in letters and digits that can be read out.
  package static func name() -> String { base32(random(20)) }

  /// The SHA-256 of a text in hexadecimal digits.
  package static func hash(_ text: String) -> String {
    var text = text
    let digest = text.withUTF8 { bytes -> [UInt8] in
      var digest = [UInt8](repeating: 0, count: 32)
      EVP_Digest(bytes.baseAddress, bytes.count, &digest, nil, EVP_sha256(), nil)
      return digest
    }
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The HMAC-SHA-1 of a message.
  package static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 20)
    var size: UInt32 = 20
    HMAC(EVP_sha1(), key, Int32(key.count), message, message.count, &digest, &size)
    return digest
  }

  /// Letters and digits of RFC 4648, without padding.
  package static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var text = ""
    var (left, bits) = (UInt32(0), 0)
    for byte in bytes {
      left = left << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        text.append(letters[Int(left >> UInt32(bits - 5)) & 31])
        bits -= 5
      }
    }
    if bits > 0 { text.append(letters[Int(left << UInt32(5 - bits)) & 31]) }
    return text
  }

  /// The hash of a password, by yescrypt with a salt of its own.
  package static func password(_ password: String) throws -> String {
    guard let hash = try crypted(password, setting()) else { throw Unavailable() }
    return hash
  }

  /// The hashes of several codes of one person, by yescrypt with one salt for all of them.
  package static func passwords(_ codes: [String]) throws -> [String] {
    let setting = try setting()
    return try codes.map { code in
      guard let hash = crypted(code, setting) else { throw Unavailable() }
      return hash
    }
  }

  /// The hash of a code with the salt of another hash.
  package static func hash(_ code: String, likeThatOf stored: String) -> String? {
    crypted(code, stored)
  }

  /// A way of hashing with a salt that no other has.
  private static func setting() throws -> String {
    let salt = random(32).map { CChar(bitPattern: $0) }
    var bytes = [CChar](repeating: 0, count: 192)
    guard crypt_gensalt_rn("$y$", 6, salt, 32, &bytes, 192) != nil else { throw Unavailable() }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The most bytes that libcrypt hashes; what is longer is made shorter by a hash before.
  private static let mostCrypted = 511

  /// Whether a password has a hash; takes as long where there is none.
  package static func matches(_ password: String, _ stored: String?) -> Bool {
    let hash = crypted(password, stored ?? nobody)
    guard let stored, let hash else { return false }
    return isSame(hash, stored)
  }

  /// A hash that no password has: whoever is unknown takes as long to refuse as whoever is known.
  private static let nobody = (try? password(name())) ?? "$y$j9T$...............................$"

  private static func crypted(_ password: String, _ setting: String) -> String? {
    guard !password.utf8.contains(0) else { return nil }
    let phrase = password.utf8.count > mostCrypted ? Secrets.hash(password) : password
    let scratch = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
    defer { scratch.deallocate() }
    memset(scratch, 0, MemoryLayout<crypt_data>.size)
    guard let hash = crypt_r(phrase, setting, scratch) else { return nil }
    let text = String(cString: hash)
    return text.hasPrefix("*") ? nil : text
  }

  /// Compares without telling by time where two texts differ.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
