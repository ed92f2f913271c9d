import CWebLibrary
import OpenIDConnect

/// Asks the council's own provider, and nobody else: the one thing here that reaches out, by the system's libcurl.
enum ProviderFetch {
  /// There was no answer.
  struct NoAnswer: Error {
    /// The number libcurl gives to what went wrong.
    let number: Int
  }

  /// The most bytes of an answer.
  private static let most = 1 << 19

  /// Whether libcurl is on this system.
  static var isThere: Bool { web_library_is_there() == 1 }

  /// Asks and waits, at most eight seconds.
  static let ask: WebFetch = { request in
    var status = 0
    var count = 0
    var result: Int32 = 0
    let header: String? = request.authorization.map { "Authorization: \($0)" }
    let body = [UInt8](unsafeUninitializedCapacity: most) { buffer, used in
      result = web_ask(
        request.address, request.body, header, buffer.baseAddress, buffer.count, &count, &status)
      used = result == 0 ? count : 0
    }
    guard result == 0 else { throw NoAnswer(number: Int(result)) }
    return WebAnswer(status: status, body: body)
  }
}
