import OpenIDConnect
import Testing

/// An answer of a provider that must let nobody in: what is wrong, which items ask for it, and what is found.
struct BadToken: Sendable, CustomTestStringConvertible {
  let words: String
  let fault: SignOnFault
  let change: @Sendable (inout FakeProvider.Reply) -> Void

  var testDescription: String { words }

  init(
    _ words: String, _ fault: SignOnFault,
    _ change: @escaping @Sendable (inout FakeProvider.Reply) -> Void
  ) { (self.words, self.fault, self.change) = (words, fault, change) }

  /// Signed wrongly, or not at all.
  static let signatures: [BadToken] = [
    .init("no signature, alg none", .algorithm) {
      ($0.head["alg"], $0.signature) = ("none", .none)
    },
    .init("no signature, alg NoNe", .algorithm) {
      ($0.head["alg"], $0.signature) = ("NoNe", .none)
    },
    .init("no signature at all", .signature) { $0.signature = .none },
    .init("HS256 with the public key", .algorithm) {
      ($0.head["alg"], $0.signature) = ("HS256", .byPublicKey)
    },
    .init("RS256 said of an HMAC", .signature) { $0.signature = .byPublicKey },
    .init("RS384, which is on no list", .algorithm) { $0.head["alg"] = "RS384" },
    .init("ES256 said of a key of RSA", .algorithm) { $0.head["alg"] = "ES256" },
    .init("RS256 said of a key of a curve", .algorithm) {
      ($0.head["kid"], $0.key) = ("curve", FakeProvider.curve)
    },
    .init("a signature with one bit changed", .signature) { $0.signature = .changed },
    .init("another key under the right name", .signature) { $0.key = FakeProvider.other },
    .init("a key nobody knows", .unknownKey) {
      ($0.head["kid"], $0.key) = ("two", FakeProvider.other)
    },
    .init("no key named", .unknownKey) { $0.head["kid"] = nil },
    .init("a key that the token brings with it", .signature) {
      $0.key = FakeProvider.other
      $0.head["jwk"] = FakeProvider.other.shown(as: "one")
      $0.head["jku"] = "https://elsewhere.example/keys"
    },
    .init("something critical that is not known", .wrongType) { $0.head["crit"] = ["exp"] },
    .init("a token for another use", .wrongType) { $0.head["typ"] = "at+jwt" },
  ]

  /// For somebody else, of somebody else, or of another time.
  static let claims: [BadToken] = [
    .init("another issuer", .wrongIssuer) { $0.claims["iss"] = "https://elsewhere.example" },
    .init("the issuer with a stroke behind", .wrongIssuer) {
      $0.claims["iss"] = FakeProvider.issuer + "/"
    },
    .init("for another", .wrongAudience) { $0.claims["aud"] = "another" },
    .init("for nobody", .unreadable) { $0.claims["aud"] = nil },
    .init("for two, and given to the other", .wrongParty) {
      ($0.claims["aud"], $0.claims["azp"]) = ([FakeProvider.client, "another"], "another")
    },
    .init("for two, and nobody says given to whom", .wrongParty) {
      $0.claims["aud"] = [FakeProvider.client, "another"]
    },
    .init("given to another", .wrongParty) { $0.claims["azp"] = "another" },
    .init("over", .expired) { $0.claims["exp"] = ($0.claims["iat"] as? Int ?? 0) - 61 },
    .init("without an end", .noTimes) { $0.claims["exp"] = nil },
    .init("without a beginning", .noTimes) { $0.claims["iat"] = nil },
    .init("not yet", .notYet) { $0.claims["nbf"] = ($0.claims["iat"] as? Int ?? 0) + 120 },
    .init("made tomorrow", .notYet) { $0.claims["iat"] = ($0.claims["iat"] as? Int ?? 0) + 86_400 },
    .init("made an hour ago", .tooOld) {
      $0.claims["iat"] = ($0.claims["iat"] as? Int ?? 0) - 3_600
    },
    .init("an end that is no number", .unreadable) { $0.claims["exp"] = "tomorrow" },
    .init("the nonce of another sign-on", .wrongNonce) { $0.claims["nonce"] = "another" },
    .init("no nonce", .wrongNonce) { $0.claims["nonce"] = nil },
    .init("no subject", .noSubject) { $0.claims["sub"] = nil },
    .init("an empty subject", .noSubject) { $0.claims["sub"] = "" },
  ]

  /// Answers that hold no token of ours.
  static let answers: [BadToken] = [
    .init("the provider refuses the code", .refused) { $0.status = 400 },
    .init("no token of identity", .noToken) { $0.tokens = "{\"access_token\":\"x\"}" },
    .init("no JSON", .noToken) { $0.tokens = "<html>" },
    .init("a token of two parts", .unreadable) { $0.tokens = "{\"id_token\":\"a.b\"}" },
    .init("a token that is too long", .unreadable) {
      $0.tokens = "{\"id_token\":\"\(String(repeating: "a", count: 70_000)).b.c\"}"
    },
  ]
}
