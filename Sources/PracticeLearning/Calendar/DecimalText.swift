/// A decimal number exactly as it was written, such as `0.25`; nothing is rounded on the way.
public struct DecimalText: Hashable, Sendable, CustomStringConvertible {
  /// The number as written.
  public let description: String
  /// The nearest floating-point value.
  public let value: Double

  /// Reads a plain decimal such as `0.25` or `-3`, or returns nothing.
  public init?(_ text: String) {
    let plain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard plain, let value = Double(text), value.isFinite else { return nil }
    description = text
    self.value = value
  }

  /// Writes a value with a fixed number of decimals, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - value: a finite number of magnitude below 1e15.
  ///   - decimals: 0 to 9.
  public init(_ value: Double, decimals: Int) {
    self.value = value
    description = fixed(value, decimals)
  }
}

/// A number as text with a fixed number of decimals, rounded half away from zero.
///
/// A hundred-millionth is added before rounding so that shares such as 0.125, which people expect to
/// round up and which arithmetic may leave a hair below, do.
///
/// - Parameters:
///   - value: a finite number of magnitude below 1e9.
///   - decimals: 0 to 6.
public func fixed(_ value: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  let scaled = (value.magnitude * scale + 1e-8).rounded(.toNearestOrAwayFromZero)
  let digits = String(Int64(scaled))
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard decimals > 0 else { return sign + digits }
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
  return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
}
