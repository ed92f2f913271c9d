import CCrypto

/// SHA-256 from the system's libcrypto, one context for many digests.
///
/// The algorithm is fetched once: looking it up for every digest costs more than hashing a short text.
final class SHA256 {
  private let context: OpaquePointer
  private let algorithm: OpaquePointer

  /// libcrypto is missing its SHA-256 or memory; neither is something a person did.
  struct Unavailable: Error {}

  init() throws(Unavailable) {
    guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else { throw Unavailable() }
    guard let context = EVP_MD_CTX_new() else {
      EVP_MD_free(algorithm)
      throw Unavailable()
    }
    self.algorithm = algorithm
    self.context = context
    EVP_DigestInit_ex2(context, algorithm, nil)
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }

  /// Adds bytes to the digest that is under way.
  func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Adds the UTF-8 bytes of a text.
  func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a field so that no two lists of fields give the same bytes: its length as eight bytes, the
  /// highest first, then its UTF-8 bytes. A missing field is the length 2^64 - 1 alone.
  func update(field: String?) {
    update(length: field.map { UInt64($0.utf8.count) } ?? .max)
    if let field { update(field) }
  }

  /// Adds a field of bytes.
  func update(field: [UInt8]) {
    update(length: UInt64(field.count))
    field.withUnsafeBytes { update($0) }
  }

  private func update(length: UInt64) {
    var length = length.bigEndian
    withUnsafeBytes(of: &length) { update($0) }
  }

  /// The digest of everything added, 32 bytes; the next one starts.
  func finish() -> [UInt8] {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      count = 32
    }
    EVP_DigestInit_ex2(context, algorithm, nil)
    return digest
  }

  /// The digest of a document, and of the reason where it replaced another one.
  func digest(of document: String, because reason: String?) -> [UInt8] {
    guard let reason else { return digest(of: document) }
    update(field: "amendment")
    update(field: document)
    update(field: reason)
    return finish()
  }

  /// The digest of a text.
  func digest(of text: String) -> [UInt8] {
    update(text)
    return finish()
  }
}
