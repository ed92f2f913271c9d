/// Digests of texts for those outside the store: SHA-256 in hexadecimal digits.
package enum Digest {
  /// The digest of the UTF-8 bytes of a text.
  package static func sha256(of text: String) throws -> String {
    try hexadecimal(SHA256().digest(of: text))
  }

  /// The digest of a text that comes in pieces.
  package static func sha256(_ write: (_ take: ([UInt8]) -> Void) -> Void) throws -> String {
    let sha = try SHA256()
    write { piece in piece.withUnsafeBytes { sha.update($0) } }
    return hexadecimal(sha.finish())
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
