import Foundation

/// Base 64 with the letters of addresses and without padding (RFC 4648, section 5; RFC 7515, section 2).
enum Base64URL {
  static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// The bytes; nothing where a sign is none of it, or where the last one says more than it should: of one token there
  /// is one spelling.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }),
      !text.utf8.contains(UInt8(ascii: "="))
    else { return nil }
    let padded =
      String(text).replacing("-", with: "+").replacing("_", with: "/")
      + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: padded) else { return nil }
    let bytes = Array(data)
    return Base64URL.text(bytes) == text ? bytes : nil
  }
}
