import CCrypto
import Foundation
import Synchronization

/// The portal's side of a sign-on by a provider: the code flow with PKCE (OpenID Connect Core 1.0, section 3.1;
/// RFC 7636; RFC 9700). It keeps what the provider says of itself, and its keys; of people it keeps nothing.
public final class OpenIDClient: Sendable {
  /// The settings.
  public let provider: Provider
  private let back: String
  private let fetch: WebFetch
  private let known = Mutex(Known())

  private struct Known {
    var metadata: (value: ProviderMetadata, at: Int)?
    var keys: (value: KeySet, at: Int)?
  }

  /// For how long what the provider says of itself is taken as it was, in seconds; and its keys.
  private static let goodFor = 3600
  /// The least time between two looks for a key that was not there: nobody makes the portal ask more often.
  private static let pause = 60

  /// Makes one.
  ///
  /// - Parameters:
  ///   - provider: the settings.
  ///   - back: the address to which the provider sends people back.
  ///   - fetch: asks the provider.
  public init(_ provider: Provider, back: String, fetch: @escaping WebFetch) {
    (self.provider, self.back, self.fetch) = (provider, back, fetch)
  }

  /// What is random in one sign-on: kept here, for one browser and one try.
  public struct Secrets: Hashable, Sendable {
    /// What comes back with the person, so that nobody is sent here who did not begin here.
    public var state: String
    /// What stands in the token, so that none of another sign-on is taken.
    public var nonce: String
    /// What is shown to the provider with the code, so that a code that was overheard is of no use (PKCE).
    public var verifier: String

    /// Makes them; each is random and of 43 to 128 letters and digits.
    public init(state: String, nonce: String, verifier: String) {
      (self.state, self.nonce, self.verifier) = (state, nonce, verifier)
    }
  }

  /// The address to which a person is sent.
  ///
  /// - Throws: `SignOnFault` where the provider does not say it.
  public func address(for secrets: Secrets, now: Int) throws(SignOnFault) -> String {
    let metadata = try metadata(now)
    let query = WebRequest(
      address: "",
      form: [
        ("response_type", "code"), ("client_id", provider.client), ("redirect_uri", back),
        ("scope", "openid"), ("state", secrets.state), ("nonce", secrets.nonce),
        ("code_challenge", Base64URL.text(Self.sha256(secrets.verifier))),
        ("code_challenge_method", "S256"),
      ])
    return metadata.signOnAddress + (metadata.signOnAddress.contains("?") ? "&" : "?")
      + (query.body ?? "")
  }

  /// Who somebody is who came back from the provider.
  ///
  /// - Parameters:
  ///   - answer: the names and values of the query with which the person came.
  ///   - secrets: those of the sign-on that this browser began and that nobody has used before.
  ///   - now: the time, in seconds since 1970.
  /// - Returns: the subject.
  /// - Throws: `SignOnFault`.
  public func subject(
    answering answer: [String: String], _ secrets: Secrets, now: Int
  ) throws(SignOnFault) -> String {
    let metadata = try metadata(now)
    // RFC 9207: which provider answers, so that no other one's answer is taken for it.
    guard answer["iss"].map({ $0 == provider.issuer }) ?? !metadata.namesIssuer else {
      throw .otherIssuer
    }
    guard answer["error"] == nil else { throw .refused }
    guard let code = answer["code"], !code.isEmpty else { throw .noCode }
    let answered = try asked(tokenRequest(code, secrets, metadata))
    guard answered.status == 200 else { throw .refused }
    struct Tokens: Decodable { let id_token: String }
    guard let tokens = try? JSONDecoder().decode(Tokens.self, from: Data(answered.body)) else {
      throw .noToken
    }
    let token = try SignedToken(tokens.id_token) { kid throws(SignOnFault) in
      try key(kid, metadata, now)
    }
    return try provider.subject(of: token.claims, nonce: secrets.nonce, now: now)
  }

  private func tokenRequest(_ code: String, _ secrets: Secrets, _ metadata: ProviderMetadata)
    -> WebRequest
  {
    var request = WebRequest(
      address: metadata.tokenAddress,
      form: [
        ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back),
        ("client_id", provider.client), ("code_verifier", secrets.verifier),
      ])
    if metadata.takesBasic {
      // Both are encoded as in a form first (RFC 6749, section 2.3.1).
      let pair = [provider.client, provider.secret].map(WebRequest.encoded).joined(separator: ":")
      request.authorization = "Basic " + Data(pair.utf8).base64EncodedString()
    } else {
      request.form?.append(("client_secret", provider.secret))
    }
    return request
  }

  private func metadata(_ now: Int) throws(SignOnFault) -> ProviderMetadata {
    if let kept = known.withLock({ $0.metadata }), now - kept.at < Self.goodFor {
      return kept.value
    }
    let address = ProviderMetadata.address(of: provider.issuer)
    let metadata = try ProviderMetadata(fetched(address), of: provider.issuer)
    known.withLock { $0.metadata = (metadata, now) }
    return metadata
  }

  /// The key of a name. Providers change their keys: one that is not there is looked for once more.
  private func key(_ kid: String, _ metadata: ProviderMetadata, _ now: Int) throws(SignOnFault)
    -> KeySet.Key?
  {
    if let kept = known.withLock({ $0.keys }) {
      let age = now - kept.at
      if age < Self.goodFor, let key = kept.value[kid] { return key }
      if age < Self.pause { return nil }
    }
    let keys = try KeySet(fetched(metadata.keysAddress))
    known.withLock { $0.keys = (keys, now) }
    return keys[kid]
  }

  private func fetched(_ address: String) throws(SignOnFault) -> [UInt8] {
    let answer = try asked(WebRequest(address: address))
    guard answer.status == 200 else { throw .unreachable }
    return answer.body
  }

  private func asked(_ request: WebRequest) throws(SignOnFault) -> WebAnswer {
    do { return try fetch(request) } catch { throw .unreachable }
  }

  static func sha256(_ text: String) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(text.utf8)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return digest
  }
}
