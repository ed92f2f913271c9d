import ReviewDocuments

/// The values of a reference case as they have to be: anything else is said at its place.
extension DocumentNode {
  /// The most of anything that can be counted; sums of many such still fit.
  static let mostCounted = 1_000_000_000

  /// The largest number of any series; squares of such still fit.
  static let largestNumber = 1e100

  /// A finite number, written with digits or as an exact fraction.
  func number(_ what: String) throws(InputProblem) -> Double {
    if isFraction { return try fraction(what) }
    guard style == .number, let text, Self.isWrittenAsNumber(text), let number = Double(text) else {
      throw InputProblem(
        .wrongInput, "\(what) is \(shown), not a number",
        advice: "write a number such as 0.75, without quotes", at: mark)
    }
    guard abs(number) <= Self.largestNumber else {
      throw InputProblem(
        .impossibleInput, "\(what) is \(shown), which is too large to reckon with",
        advice: "write a number of at most \(Self.largestNumber)", at: mark)
    }
    return number
  }

  /// A whole number, 0 or more.
  func count(_ what: String) throws(InputProblem) -> Int {
    let number = try number(what)
    guard let count = Int(exactly: number), (0...Self.mostCounted).contains(count) else {
      throw InputProblem(
        .notACount, "\(what) is \(shown), which counts nothing",
        advice: "write a whole number from 0 to \(Self.mostCounted)", at: mark)
    }
    return count
  }

  /// A grade of a scale, or nothing where there is none.
  func grade(_ what: String, of grades: Int) throws(InputProblem) -> Int? {
    if isAbsent { return nil }
    let number = try number(what)
    guard let grade = Int(exactly: number), (1...grades).contains(grade) else {
      throw InputProblem(
        .gradeOffScale, "\(what) is \(shown), which is no grade from 1 to \(grades)",
        advice: "write a whole number from 1 to \(grades), or null where there is no grade",
        at: mark)
    }
    return grade
  }

  /// A word or sentence.
  func sentence(_ what: String) throws(InputProblem) -> String {
    guard style != .number, style != .truth, let text, !isBlank else {
      throw InputProblem(
        .wrongInput, "\(what) is \(shown), not a text", advice: "write it in \"double quotes\"",
        at: mark)
    }
    return text
  }

  /// The items of a list, those that are null included.
  func list(_ what: String) throws(InputProblem) -> [DocumentNode] {
    guard case .list(let items) = content else {
      throw InputProblem(
        .wrongInput, "\(what) is \(shown), not a list", advice: "write it in [ ]", at: mark)
    }
    return items
  }

  /// What was written, short enough for a complaint.
  var shown: String {
    switch content {
    case .absent: return "null"
    case .scalar(let text):
      let short = text.count > 40 ? text.prefix(40) + "..." : text[...]
      if style == .truth { return text == "yes" ? "true" : "false" }
      return style == .number ? String(short) : "\"\(short)\""
    case .list: return "a list"
    case .mapping:
      guard isFraction, let num = self["num"], let den = self["den"] else { return "a block" }
      return "\(num.shown)/\(den.shown)"
    }
  }

  /// Whether JSON allows a number to be written so; Swift also reads `0x10`, `.5` and `+1`.
  private static func isWrittenAsNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func take(_ bytes: String) -> Bool {
      guard let first = rest.first, bytes.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take("-")
    let beginsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !beginsWithZero || whole == 1 else { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
