import CCrypto
import Foundation
import OpenIDConnect
import Synchronization

/// A provider that is played in process: it gives a code, takes it once with its proof, and gives a token. What it says
/// can be changed, to see it refused.
final class FakeProvider: Sendable {
  static let issuer = "https://login.example/council"
  static let client = "plr-portal-of-estuary"
  static let key = SigningKey(rsa: 2_048)
  static let other = SigningKey(rsa: 2_048)
  static let curve = SigningKey(curve: "prime256v1")

  /// What it answers with.
  struct Reply: @unchecked Sendable {
    var head: [String: Any] = ["alg": "RS256", "typ": "JWT", "kid": "one"]
    var claims: [String: Any] = [:]
    var key = FakeProvider.key
    var signature = Signature.right
    var status = 200
    var tokens: String?
    var keys = [FakeProvider.key.shown(as: "one"), FakeProvider.curve.shown(as: "curve")]
    var metadata: [String: Any] = [
      "issuer": FakeProvider.issuer,
      "authorization_endpoint": "https://login.example/council/authorize",
      "token_endpoint": "https://login.example/council/token",
      "jwks_uri": "https://login.example/council/keys",
    ]
  }

  enum Signature { case right, changed, none, byPublicKey }

  private struct State {
    var change: @Sendable (inout Reply) -> Void = { _ in }
    var codes: [String: (nonce: String, challenge: String)] = [:]
    var asked: [String] = []
  }
  private let state = Mutex(State())
  let settings: Provider
  let seconds: @Sendable () -> Int

  init(_ settings: Provider, seconds: @escaping @Sendable () -> Int) {
    (self.settings, self.seconds) = (settings, seconds)
  }

  static var usual: Provider {
    Provider(issuer: issuer, client: client, secret: "secret of the trial")
  }

  /// Changes what it says from now on.
  func says(_ change: @escaping @Sendable (inout Reply) -> Void) {
    state.withLock { $0.change = change }
  }

  /// The addresses it was asked.
  var asked: [String] { state.withLock { $0.asked } }

  private var reply: Reply {
    var reply = Reply()
    state.withLock { $0.change }(&reply)
    return reply
  }

  /// Somebody shows who they are: the query with which the browser is sent back.
  func code(for address: String) -> [String: String] {
    let sent = query(address)
    let code = UUID().uuidString
    state.withLock {
      $0.codes[code] = (sent["nonce"] ?? "", sent["code_challenge"] ?? "")
    }
    return ["code": code, "state": sent["state"] ?? ""]
  }

  func query(_ address: String) -> [String: String] {
    let items = URLComponents(string: address)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
  }

  var fetch: WebFetch {
    { [self] request in
      state.withLock { $0.asked.append(request.address) }
      let reply = reply
      switch request.address {
      case Self.issuer + "/.well-known/openid-configuration",
        settings.issuer + "/.well-known/openid-configuration":
        return try WebAnswer(body: Array(JSONSerialization.data(withJSONObject: reply.metadata)))
      case "https://login.example/council/keys":
        return try WebAnswer(
          body: Array(JSONSerialization.data(withJSONObject: ["keys": reply.keys])))
      case "https://login.example/council/token": return try token(request, reply)
      default: throw SignOnFault.unreachable
      }
    }
  }

  private func token(_ request: WebRequest, _ reply: Reply) throws -> WebAnswer {
    let form = Dictionary((request.form ?? []).map { ($0.name, $0.value) }) { $1 }
    let basic = Data("\(settings.client):\(settings.secret.replacing(" ", with: "%20"))".utf8)
    let taken = state.withLock { $0.codes.removeValue(forKey: form["code"] ?? "") }
    guard let taken, form["grant_type"] == "authorization_code",
      form["client_id"] == settings.client,
      form["redirect_uri"]?.hasSuffix("/sign-in/back") == true,
      request.authorization == "Basic " + basic.base64EncodedString(),
      challenge(form["code_verifier"] ?? "") == taken.challenge
    else { return WebAnswer(status: 400, body: Array("{\"error\":\"invalid_grant\"}".utf8)) }
    let now = seconds()
    var whole = Reply()
    whole.claims = [
      "iss": settings.issuer, "sub": "subject-7", "aud": settings.client, "exp": now + 300,
      "iat": now, "nonce": taken.nonce, "email": "tm-07@council.example",
      "preferred_username": "TM-07", "name": "TM-07",
    ]
    state.withLock { $0.change }(&whole)
    let body =
      try whole.tokens ?? "{\"token_type\":\"Bearer\",\"id_token\":\"\(Self.token(whole))\"}"
    return WebAnswer(status: whole.status, body: Array(body.utf8))
  }

  static func token(_ reply: Reply) throws -> String {
    let parts = try [reply.head, reply.claims].map {
      url(Array(try JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys])))
    }
    let text = parts.joined(separator: ".")
    var signature: [UInt8]
    switch reply.signature {
    case .right: signature = reply.key.sign(text)
    case .changed:
      signature = reply.key.sign(text)
      signature[20] ^= 1
    case .none: signature = []
    case .byPublicKey:
      signature = [UInt8](repeating: 0, count: 32)
      var count: UInt32 = 32
      let (key, message) = (reply.key.modulus, Array(text.utf8))
      HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &signature, &count)
    }
    return text + "." + url(signature)
  }

  private func challenge(_ verifier: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(verifier.utf8)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return url(digest)
  }
}
