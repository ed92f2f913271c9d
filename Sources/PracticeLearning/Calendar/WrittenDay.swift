/// Days and months as people in the United Kingdom write them: the day first, the month in digits or in
/// words, the year with two digits or four.
extension CalendarDate {
  /// Reads `2026-02-14`, `14/2/26`, `14.2.2026`, `14 Feb 2026`, `Sat 14th February 2026` or
  /// `14-Feb-26`; nothing where the day does not exist, stands after the month in digits, or is another day
  /// of the week than was written.
  ///
  /// - Parameter text: what was written; two digits of a year are those of this century.
  public init?(asWritten text: String) {
    if let day = CalendarDate(text) {
      self = day
      return
    }
    var parts = WrittenDay.parts(of: text)
    if parts.count == 4, let weekday = WrittenDay.weekday(parts[0]) {
      guard let day = WrittenDay.day(after: parts), day.weekday == weekday else { return nil }
      self = day
      return
    }
    guard parts.count == 3 else { return nil }
    // Year, month and day, whatever stands between them.
    if parts[0].count == 4, let year = Int(parts[0]), let month = WrittenDay.month(parts[1]),
      let day = Int(parts[2]), parts[2].count <= 2
    {
      self.init(year: year, month: month, day: day)
      return
    }
    // A month in words may stand before its day: nobody can mistake it.
    if WrittenDay.day(parts[0]) == nil { parts.swapAt(0, 1) }
    guard let day = WrittenDay.day(parts[0]), let month = WrittenDay.month(parts[1]),
      let year = WrittenDay.year(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate {
  /// Whether a day could be meant day first and month first, such as `03/04/2026`.
  package static func isEitherWay(_ text: String) -> Bool {
    let parts = WrittenDay.parts(of: text)
    guard parts.count == 3, parts[0].count <= 2, let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return false }
    return first != second && (1...12).contains(first) && (1...12).contains(second)
  }

  /// The day of a text that names another day of the week than it is; nothing where it names none, or the
  /// right one.
  ///
  /// - Parameter text: what was written, such as `Monday 10 February 2026`.
  public init?(withOtherWeekday text: String) {
    let parts = WrittenDay.parts(of: text)
    guard parts.count == 4, let weekday = WrittenDay.weekday(parts[0]),
      let day = WrittenDay.day(after: parts), day.weekday != weekday
    else { return nil }
    self = day
  }
}

extension Month {
  /// Reads `2026-03`, `March 2026`, `Mar-26`, `03/2026` or `3.2026`; nothing for anything else.
  public init?(asWritten text: String) {
    if let month = Month(text) {
      self = month
      return
    }
    var parts = WrittenDay.parts(of: text)
    guard parts.count == 2 else { return nil }
    if parts[0].count == 4, Int(parts[0]) != nil { parts.swapAt(0, 1) }
    guard let number = WrittenDay.month(parts[0]), let year = WrittenDay.year(parts[1]),
      parts[1].count == 4 || Int(parts[0]) == nil
    else { return nil }
    self.init(year: year, number: number)
  }
}

/// The parts of a day as it was written.
private enum WrittenDay {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static func parts(of text: String) -> [String] {
    text.utf8.split { !isLetterOrDigit($0) }.map { String(Substring($0)).lowercased() }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A day of the week in three letters or more.
  static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  /// The day that stands behind a day of the week.
  static func day(after parts: [String]) -> CalendarDate? {
    CalendarDate(asWritten: parts.dropFirst().joined(separator: " "))
  }

  /// A day, `14` or `14th`.
  static func day(_ word: String) -> Int? {
    let ending = word.drop(while: \.isNumber)
    guard ending.isEmpty || ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    let digits = word.dropLast(ending.count)
    return digits.count <= 2 ? Int(digits) : nil
  }

  /// A month in digits or in three letters or more.
  static func month(_ word: String) -> Int? {
    if let number = Int(word) { return word.count <= 2 && (1...12).contains(number) ? number : nil }
    if word == "sept" { return 9 }
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  static func year(_ word: String) -> Int? {
    guard let number = Int(word) else { return nil }
    return word.count == 4 ? number : word.count == 2 ? 2000 + number : nil
  }
}
