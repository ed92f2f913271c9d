/// What the provider is asked.
public struct WebRequest: Hashable, Sendable {
  /// The address.
  public var address: String
  /// The form that is sent; nothing where something is fetched.
  public var form: [(name: String, value: String)]?
  /// A name and a secret for the provider, as HTTP's basic authentication.
  public var authorization: String?

  /// Makes a request.
  public init(
    address: String, form: [(name: String, value: String)]? = nil, authorization: String? = nil
  ) { (self.address, self.form, self.authorization) = (address, form, authorization) }

  /// Whether two requests ask the same.
  public static func == (one: WebRequest, other: WebRequest) -> Bool {
    one.address == other.address && one.authorization == other.authorization
      && one.body == other.body
  }

  /// Adds what is asked to a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(address) }

  /// The form as it is sent.
  public var body: String? {
    form?.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// A text as it stands in a form and in a query.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { written, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        written.unicodeScalars.append(Unicode.Scalar(byte))
      default: written += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}

/// What the provider answers.
public struct WebAnswer: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The body.
  public var body: [UInt8]

  /// Makes an answer.
  public init(status: Int = 200, body: [UInt8]) { (self.status, self.body) = (status, body) }
}

/// Asks the provider: the one thing here that reaches out, and given from outside.
///
/// - Throws: any error where there is no answer in time.
public typealias WebFetch = @Sendable (WebRequest) throws -> WebAnswer
