import Foundation

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata: Hashable, Sendable {
  let signOnAddress: String
  let tokenAddress: String
  let keysAddress: String
  /// Whether the client's secret is sent by HTTP's basic authentication rather than in the form.
  let takesBasic: Bool
  /// Whether every answer names its issuer (RFC 9207).
  let namesIssuer: Bool

  private struct Written: Decodable {
    let issuer: String
    let authorization_endpoint: String
    let token_endpoint: String
    let jwks_uri: String
    let token_endpoint_auth_methods_supported: [String]?
    let authorization_response_iss_parameter_supported: Bool?
  }

  /// Where a provider says it.
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  /// Reads it.
  ///
  /// - Throws: `SignOnFault.wrongMetadata` where it is of another issuer: nobody speaks for somebody else.
  init(_ body: [UInt8], of issuer: String) throws(SignOnFault) {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(body)),
      written.issuer == issuer, written.authorization_endpoint.split(separator: "?").count <= 2,
      [written.token_endpoint, written.jwks_uri].allSatisfy(\.isSafeAddress),
      written.authorization_endpoint.split(separator: "?").first?.isSafeAddress == true
    else { throw .wrongMetadata }
    signOnAddress = written.authorization_endpoint
    (tokenAddress, keysAddress) = (written.token_endpoint, written.jwks_uri)
    let ways = written.token_endpoint_auth_methods_supported
    takesBasic = ways == nil || ways?.contains("client_secret_basic") == true
    namesIssuer = written.authorization_response_iss_parameter_supported ?? false
  }
}
