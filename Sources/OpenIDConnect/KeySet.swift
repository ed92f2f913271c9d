import CCrypto
import Foundation

/// The keys by which a provider signs (RFC 7517): those that are for signing, by their names.
struct KeySet: Sendable {
  /// A key, of one kind and for one way of signing.
  struct Key: Hashable, Sendable {
    let algorithm: SigningAlgorithm
    /// Modulus and exponent of RSA, or the two coordinates of a point of P-256.
    let numbers: [[UInt8]]
  }

  private let keys: [String: Key]

  private struct Written: Decodable {
    struct Key: Decodable {
      let kty: String
      let kid: String?
      let use: String?
      let alg: String?
      let n: String?
      let e: String?
      let crv: String?
      let x: String?
      let y: String?
    }
    let keys: [Key]
  }

  /// Reads the keys; what is of another kind, for another use or too small is left out.
  ///
  /// - Throws: `SignOnFault.noKeys` where none is left.
  init(_ body: [UInt8]) throws(SignOnFault) {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(body)) else {
      throw .noKeys
    }
    var keys: [String: Key] = [:]
    for key in written.keys {
      guard let kid = key.kid, key.use == nil || key.use == "sig" else { continue }
      let algorithm: SigningAlgorithm
      let numbers: [[UInt8]]
      switch (key.kty, key.n.flatMap(Base64URL.bytes), key.e.flatMap(Base64URL.bytes)) {
      // Below 2,048 bits a key of RSA can be broken.
      case ("RSA", let n?, let e?)
      where n.count >= 256 && n.count <= 1_024 && !e.isEmpty && e.count <= 8:
        (algorithm, numbers) = (.rs256, [n, e])
      case ("EC", _, _):
        guard key.crv == "P-256", let x = key.x.flatMap(Base64URL.bytes), x.count == 32,
          let y = key.y.flatMap(Base64URL.bytes), y.count == 32
        else { continue }
        (algorithm, numbers) = (.es256, [x, y])
      default: continue
      }
      guard key.alg == nil || key.alg == algorithm.rawValue else { continue }
      keys[kid] = Key(algorithm: algorithm, numbers: numbers)
    }
    guard !keys.isEmpty else { throw .noKeys }
    self.keys = keys
  }

  /// The key of a name; nothing where there is none.
  subscript(_ kid: String) -> Key? { keys[kid] }
}

/// The ways of signing that are taken: by keys of which only one half is known here. What has no signature, or one
/// that whoever reads it could make, is on no list.
enum SigningAlgorithm: String, Hashable, Sendable {
  case rs256 = "RS256"
  case es256 = "ES256"
}
