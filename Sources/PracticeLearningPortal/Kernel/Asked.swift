/// What a browser or a program asks for: a value, so that pages are tried without a server.
public struct Asked: Sendable {
  /// How it asks.
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  /// How it asks.
  public var method: Method
  /// The path as it came, still percent-encoded, without the query.
  public var path: String
  /// The names and values of the query, decoded.
  public var query: [String: String]
  /// The headers, by their names in small letters.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]
  /// The address of whoever is at the other end of the connection.
  public var peer: String

  /// Makes what is asked.
  public init(
    _ method: Method, _ path: String, query: [String: String] = [:],
    headers: [String: String] = [:], body: [UInt8] = [], peer: String = "127.0.0.1"
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.peer = peer
  }

  /// The value of a cookie; nothing where it was not sent.
  func cookie(_ name: String) -> String? {
    for part in (headers["cookie"] ?? "").split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].drop(while: { $0 == " " }) == name[...] else { continue }
      return String(pair[1])
    }
    return nil
  }
}
