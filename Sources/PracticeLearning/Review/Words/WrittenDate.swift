/// A full date somewhere in a text.
struct WrittenDate {
  /// Where it stands.
  var range: Range<Int>
  /// The day it means.
  var date: CalendarDate
  /// Whether it might as well be something else, such as three ages or a clause of a policy.
  var isDoubtful = false
}

extension Span where Element == UInt8 {
  /// A full date that starts with the digits at a position: `14 March 2012`, `14th of Mar 12`,
  /// `14/03/2012`, `14.3.12`, `2012-03-14`.
  ///
  /// - Parameter latest: years of two digits are read as the last such year up to this one.
  func writtenDate(at start: Int, latest: Int) -> WrittenDate? {
    guard !isCode(before: start), !(byte(start - 1) == 0x2E && byte(start - 2).isDigit) else {
      return nil
    }
    switch digits(from: start) {
    case 1, 2:
      return dayInFigures(at: start, latest: latest) ?? dayAndName(at: start, latest: latest)
    case 4: return yearFirst(at: start)
    default: return nil
    }
  }

  /// A full date that starts with the name of a month: `March 14, 2012`, `Mar 14th 2012`.
  func writtenDate(monthName word: Range<Int>) -> WrittenDate? {
    guard let month = month(named: word) else { return nil }
    let start = skippingSpace(from: word.upperBound)
    guard start > word.upperBound, let day = dayNumber(at: start) else { return nil }
    let comma = byte(day.end) == 0x2C ? day.end + 1 : day.end
    let year = skippingSpace(from: comma)
    guard year > comma, digits(from: year) == 4, !isWord(at: year + 4) else { return nil }
    return CalendarDate(year: value(year..<year + 4), month: month, day: day.value).map {
      WrittenDate(range: word.lowerBound..<year + 4, date: $0)
    }
  }

  private func dayInFigures(at start: Int, latest: Int) -> WrittenDate? {
    let month = start + digits(from: start) + 1
    let mark = byte(month - 1)
    guard mark == 0x2F || mark == 0x2E || mark == 0x2D, (1...2).contains(digits(from: month)) else {
      return nil
    }
    let year = month + digits(from: month) + 1
    guard byte(year - 1) == mark, let (end, number) = yearNumber(at: year, latest: latest),
      let date = CalendarDate(
        year: number, month: value(month..<year - 1), day: value(start..<month - 1))
    else { return nil }
    let isDoubtful = end - year == 2 && mark != 0x2F && (mark == 0x2D || followsClauseWord(start))
    return WrittenDate(range: start..<end, date: date, isDoubtful: isDoubtful)
  }

  private func dayAndName(at start: Int, latest: Int) -> WrittenDate? {
    guard let day = dayNumber(at: start) else { return nil }
    var next = byte(day.end) == 0x2D ? day.end + 1 : skippingSpace(from: day.end)
    if reads("of", in: next..<word(from: next).end) { next = skippingSpace(from: next + 2) }
    let name = next..<word(from: next).end
    guard let month = month(named: name) else { return nil }
    var mark = name.upperBound
    while byte(mark) == 0x2C || byte(mark) == 0x2E || byte(mark) == 0x2D { mark += 1 }
    let year = skippingSpace(from: mark)
    guard let (end, number) = yearNumber(at: year, latest: latest),
      let date = CalendarDate(year: number, month: month, day: day.value)
    else { return nil }
    // "3 May 10 children": a count after a day and month is no year.
    return WrittenDate(range: start..<end, date: date, isDoubtful: end - year == 2)
  }

  private func yearFirst(at start: Int) -> WrittenDate? {
    let mark = byte(start + 4)
    let month = start + 5
    let day = month + digits(from: month) + 1
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E, (1...2).contains(digits(from: month)),
      byte(day - 1) == mark, (1...2).contains(digits(from: day))
    else { return nil }
    let end = day + digits(from: day)
    guard !isWord(at: end), !isCode(after: end) else { return nil }
    return CalendarDate(
      year: value(start..<start + 4), month: value(month..<day - 1), day: value(day..<end)
    ).map { WrittenDate(range: start..<end, date: $0) }
  }

  private func yearNumber(at start: Int, latest: Int) -> (end: Int, value: Int)? {
    let size = digits(from: start)
    let end = start + size
    guard size == 2 || size == 4, !isWord(at: end), !isCode(after: end),
      !(byte(end) == 0x2E && byte(end + 1).isDigit)
    else { return nil }
    let number = value(start..<end)
    guard size == 2 else { return (1900...2199).contains(number) ? (end, number) : nil }
    let century = latest / 100 * 100
    return (end, century + number > latest ? century - 100 + number : century + number)
  }

  private func dayNumber(at start: Int) -> (end: Int, value: Int)? {
    let size = digits(from: start)
    guard size == 1 || size == 2 else { return nil }
    var end = start + size
    let ending = word(from: end).end
    let isOrdinal = ["st", "nd", "rd", "th"].contains { (letters: StaticString) in
      reads(letters, in: end..<ending)
    }
    if isOrdinal { end = ending }
    return isWord(at: end) ? nil : (end, value(start..<start + size))
  }

  private func month(named word: Range<Int>) -> Int? {
    guard word.count >= 3, word.count <= 9 else { return nil }
    guard let number = MonthNames.number(hash(word)) else { return nil }
    return number
  }

  private func followsClauseWord(_ start: Int) -> Bool {
    var end = start
    while byte(end - 1).isSpace { end -= 1 }
    var first = end
    while isWord(before: first) { first -= 1 }
    return MonthNames.clauses.contains(hash(first..<end))
  }
}

enum MonthNames {
  /// Every spelling of every month.
  static var all: String { Month.names.flatMap(spellings).joined(separator: " ").lowercased() }

  private static func spellings(of name: String) -> [String] {
    [name, String(name.prefix(3)), String(name.prefix(4))]
  }

  static func number(_ hash: UInt64) -> Int? { numbers[hash] }

  private static let numbers: [UInt64: Int] = {
    var numbers: [UInt64: Int] = [:]
    for (index, name) in Month.names.enumerated() {
      for spelling in spellings(of: name) {
        let bytes = Array(spelling.utf8)
        numbers[bytes.span.hash(0..<bytes.count)] = index + 1
      }
    }
    return numbers
  }()

  /// What stands before the number of a clause such as 4.2.11.
  static let clauses = WordSet(
    """
    section sections paragraph paragraphs para paras chapter version v standard policy procedure \
    regulation regulations clause point page guidance s
    """)
}
