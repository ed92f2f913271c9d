import Foundation

/// A token of identity (OpenID Connect Core 1.0, section 2) whose signature was found right: before that none of it is
/// looked at but how it says it is signed.
struct SignedToken: Sendable {
  /// What it says.
  let claims: Claims

  /// The most bytes of one: a provider that says more has no use for it here.
  private static let most = 65_536

  private struct Head: Decodable {
    let alg: String
    let kid: String?
    let typ: String?
    let crit: [String]?
  }

  /// Reads a token. Which key signed it is told by its name among the provider's own; a key or an address of one that
  /// the token brings with it is not looked at.
  ///
  /// - Parameters:
  ///   - text: the token.
  ///   - keys: finds the key of a name.
  /// - Throws: `SignOnFault`.
  init(_ text: String, keys: (String) throws(SignOnFault) -> KeySet.Key?) throws(SignOnFault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.most, parts.count == 3,
      let head = Base64URL.bytes(parts[0]).flatMap({
        try? JSONDecoder().decode(Head.self, from: Data($0))
      }), let body = Base64URL.bytes(parts[1])
    else { throw .unreadable }
    guard let algorithm = SigningAlgorithm(rawValue: head.alg) else { throw .algorithm }
    // Another type is a token for another use; what is critical and not known cannot be kept to.
    guard head.crit == nil, head.typ.map({ $0.uppercased() == "JWT" }) ?? true else {
      throw .wrongType
    }
    guard let kid = head.kid, let key = try keys(kid) else { throw .unknownKey }
    guard key.algorithm == algorithm else { throw .algorithm }
    guard let signature = Base64URL.bytes(parts[2]),
      key.hasSigned(Array("\(parts[0]).\(parts[1])".utf8), signature)
    else { throw .signature }
    guard let claims = try? JSONDecoder().decode(Claims.self, from: Data(body)) else {
      throw .unreadable
    }
    self.claims = claims
  }
}

/// What a token of identity says: those of its claims that are looked at.
struct Claims: Decodable, Sendable {
  let iss: String
  let sub: String?
  let aud: OneOrMore
  let azp: String?
  let exp: Double?
  let nbf: Double?
  let iat: Double?
  let nonce: String?
  let amr: [String]?
  let roles: OneOrMore?
  // Of Microsoft Entra ID: the tenant, the person, whether a guest, and what was left out for its size.
  let tid: String?
  let oid: String?
  let idp: String?
  let acct: Int?
  let _claim_names: [String: String]?

  /// A text or a list of them.
  struct OneOrMore: Decodable, Sendable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      texts = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
    }
  }
}
