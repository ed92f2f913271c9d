/// The headers of every answer, an error page too.
enum SafeHeaders {
  /// What a page may load: what comes from here, and nothing that is written into it.
  static let policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; style-src 'self'; "
    + "img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

  /// - Parameter isSecure: whether browsers come over TLS and shall not come otherwise for a year.
  static func all(isSecure: Bool) -> [(name: String, value: String)] {
    var all = [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
    if isSecure {
      all.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    }
    return all
  }
}
