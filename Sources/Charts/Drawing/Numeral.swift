/// Numbers as charts and tables write them.
enum Numeral {
  /// "1,234".
  static func whole(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3)[...], at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits[...], at: 0)
    return (number < 0 ? "−" : "") + groups.joined(separator: ",")
  }

  /// A share as whole per cent; only none is 0% and only all is 100%.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    if share > 0, share < 0.005 { return "under 1%" }
    if share < 1, share >= 0.995 { return "over 99%" }
    return "\(decimal(share * 100, places: 0))%"
  }

  /// A number with at most so many decimals, none of them a needless zero; a dash if it is none.
  static func decimal(_ number: Double, places: Int = 1) -> String {
    guard number.isFinite, number.magnitude < 1e9 else { return "–" }
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let whole = whole(Int(scaled.magnitude) / scale)
    var fraction = String(Int(scaled.magnitude) % scale + scale).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return (scaled < 0 ? "−" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  /// A length in a drawing; what is no number is drawn at zero rather than spoiling the picture.
  static func length(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e6 else { return "0" }
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = Int(tenths.magnitude)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}
