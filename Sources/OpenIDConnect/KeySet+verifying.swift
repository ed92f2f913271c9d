import CCrypto

extension KeySet.Key {
  /// Whether a signature is this key's, by the system's OpenSSL.
  func hasSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
    guard let signature = algorithm == .es256 ? Self.asDER(signature) : signature,
      let key = opened(), let context = EVP_MD_CTX_new()
    else { return false }
    defer {
      EVP_MD_CTX_free(context)
      EVP_PKEY_free(key)
    }
    return EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// The key as OpenSSL has it; nothing where the numbers are none, such as a point that is not on the curve. Whoever
  /// asks frees it.
  private func opened() -> OpaquePointer? {
    guard let builder = OSSL_PARAM_BLD_new() else { return nil }
    defer { OSSL_PARAM_BLD_free(builder) }
    switch algorithm {
    case .rs256:
      let (n, e) = (
        BN_bin2bn(numbers[0], Int32(numbers[0].count), nil),
        BN_bin2bn(numbers[1], Int32(numbers[1].count), nil)
      )
      // The builder reads them when the parameters are made.
      defer { [n, e].forEach(BN_free) }
      // The builder keeps where a name stands, not the name.
      return "n".withCString { modulus in
        "e".withCString { exponent in
          guard OSSL_PARAM_BLD_push_BN(builder, modulus, n) == 1,
            OSSL_PARAM_BLD_push_BN(builder, exponent, e) == 1
          else { return nil }
          return Self.made("RSA", builder)
        }
      }
    case .es256:
      let point = [4] + numbers[0] + numbers[1]
      return "group".withCString { group in
        "prime256v1".withCString { curve in
          "pub".withCString { half in
            point.withUnsafeBytes { point in
              guard OSSL_PARAM_BLD_push_utf8_string(builder, group, curve, 0) == 1,
                OSSL_PARAM_BLD_push_octet_string(builder, half, point.baseAddress, point.count) == 1
              else { return nil }
              return Self.made("EC", builder)
            }
          }
        }
      }
    }
  }

  /// EVP_PKEY_PUBLIC_KEY of evp.h: its macro is made of others and does not come through.
  private static let publicHalf: Int32 = 0x86

  private static func made(_ kind: String, _ builder: OpaquePointer) -> OpaquePointer? {
    guard let parameters = OSSL_PARAM_BLD_to_param(builder) else { return nil }
    defer { OSSL_PARAM_free(parameters) }
    guard let context = EVP_PKEY_CTX_new_from_name(nil, kind, nil) else { return nil }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_fromdata_init(context) == 1,
      EVP_PKEY_fromdata(context, &key, Self.publicHalf, parameters) == 1
    else { return nil }
    return key
  }

  /// A signature of ECDSA as OpenSSL reads it: in tokens it is two numbers of 32 bytes (RFC 7518, section 3.4).
  private static func asDER(_ signature: [UInt8]) -> [UInt8]? {
    guard signature.count == 64, let pair = ECDSA_SIG_new() else { return nil }
    defer { ECDSA_SIG_free(pair) }
    let halves = [signature[..<32], signature[32...]].map { BN_bin2bn(Array($0), 32, nil) }
    guard ECDSA_SIG_set0(pair, halves[0], halves[1]) == 1 else {
      halves.forEach(BN_free)
      return nil
    }
    var der: UnsafeMutablePointer<UInt8>?
    let count = Int(i2d_ECDSA_SIG(pair, &der))
    guard count > 0, let der else { return nil }
    defer { CRYPTO_free(der, #fileID, #line) }
    return Array(UnsafeBufferPointer(start: der, count: count))
  }
}
