import CCrypto
import Foundation

/// A key of a provider that is played: with both halves, by the system's OpenSSL.
final class SigningKey: @unchecked Sendable {
  private let key: OpaquePointer
  let isRSA: Bool

  init(rsa bits: Int32) {
    isRSA = true
    let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
    var made: OpaquePointer?
    EVP_PKEY_keygen_init(context)
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits)
    EVP_PKEY_generate(context, &made)
    guard let made else { preconditionFailure("OpenSSL made no key") }
    key = made
    EVP_PKEY_CTX_free(context)
  }

  init(curve: String) {
    isRSA = false
    let context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil)
    var made: OpaquePointer?
    EVP_PKEY_keygen_init(context)
    EVP_PKEY_CTX_set_group_name(context, curve)
    EVP_PKEY_generate(context, &made)
    guard let made else { preconditionFailure("OpenSSL made no key") }
    key = made
    EVP_PKEY_CTX_free(context)
  }

  deinit { EVP_PKEY_free(key) }

  private func number(_ name: String, size: Int32? = nil) -> [UInt8] {
    var number: OpaquePointer?
    EVP_PKEY_get_bn_param(key, name, &number)
    defer { BN_free(number) }
    let size = size ?? (BN_num_bits(number) + 7) / 8
    var bytes = [UInt8](repeating: 0, count: Int(size))
    BN_bn2binpad(number, &bytes, size)
    return bytes
  }

  /// The half that everybody may know.
  var modulus: [UInt8] { number("n") }

  /// The same as the provider shows it.
  func shown(as kid: String) -> [String: String] {
    isRSA
      ? ["kty": "RSA", "kid": kid, "use": "sig", "n": url(modulus), "e": url(number("e"))]
      : [
        "kty": "EC", "kid": kid, "use": "sig", "crv": "P-256", "x": url(number("qx", size: 32)),
        "y": url(number("qy", size: 32)),
      ]
  }

  func sign(_ text: String) -> [UInt8] {
    let message = Array(text.utf8)
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key)
    var count = 1_024
    var signature = [UInt8](repeating: 0, count: count)
    EVP_DigestSign(context, &signature, &count, message, message.count)
    signature = Array(signature.prefix(count))
    return isRSA ? signature : halves(signature)
  }

  private func halves(_ der: [UInt8]) -> [UInt8] {
    der.withUnsafeBufferPointer { bytes in
      var start = bytes.baseAddress
      let pair = d2i_ECDSA_SIG(nil, &start, bytes.count)
      defer { ECDSA_SIG_free(pair) }
      var raw = [UInt8](repeating: 0, count: 64)
      raw.withUnsafeMutableBufferPointer { raw in
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), raw.baseAddress, 32)
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), raw.baseAddress?.advanced(by: 32), 32)
      }
      return raw
    }
  }
}

/// Bytes with the letters of addresses.
func url(_ bytes: [UInt8]) -> String {
  Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    .replacing("=", with: "")
}
