import AccountStore

/// The six digits of an app: RFC 6238 with HMAC-SHA-1, 30 seconds a step.
package enum TimeCode {
  /// The digits of a step.
  package static func digits(_ step: Int, key: [UInt8], count: Int = 6) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let hash = Secrets.hmac(message, key: key)
    let offset = Int(hash[19] & 15)
    let number =
      Int(hash[offset] & 127) << 24 | Int(hash[offset + 1]) << 16 | Int(hash[offset + 2]) << 8
      | Int(hash[offset + 3])
    let limit = (0..<count).reduce(1) { product, _ in product * 10 }
    let text = String(number % limit)
    return String(repeating: "0", count: count - text.count) + text
  }

  /// The step whose digits somebody typed, one early or late allowed for clocks that differ.
  static func step(of typed: String, key: [UInt8], now: Int) -> Int? {
    let now = now / 30
    return [now, now - 1, now + 1].first { Secrets.isSame(digits($0, key: key), typed) }
  }
}
