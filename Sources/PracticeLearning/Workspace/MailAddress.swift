/// An address that mail goes to, such as `TM-07@reviews.example`: letters, digits and a few signs alone, so that it is
/// safe as the argument of a program and in the head of a message.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address.
  public let description: String

  /// Takes an address; nothing where it is none, or holds a sign that more is meant by.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy({ Self.isPlain($0) || "._+-".utf8.contains($0) }),
      // One that begins with a dash would be an option.
      parts[0].first.map({ $0 != "-" && $0 != "." }) == true, Self.isDomain(parts[1])
    else { return nil }
    description = text
  }

  /// Whether a text is the name of a domain, such as `reviews.example`.
  public static func isDomain(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
