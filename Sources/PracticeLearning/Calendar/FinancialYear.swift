/// A financial year of an English council: 1 April to 31 March, written `2025/26`.
public struct FinancialYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year in which it starts, such as 2025 for 2025/26.
  public let startYear: Int

  /// Makes the financial year that starts on 1 April of a year.
  public init(startingIn startYear: Int) { self.startYear = startYear }

  /// Reads a financial year written as `2025/26`, or returns nothing.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[4] == UInt8(ascii: "/"),
      let start = number(digits[0..<4]), start >= 1, let end = number(digits[5..<7]),
      (start + 1) % 100 == end
    else { return nil }
    self.init(startingIn: start)
  }

  /// April, its first month.
  public var firstMonth: Month { Month(year: startYear, number: 4) }
  /// March, its last month.
  public var lastMonth: Month { firstMonth.adding(11) }

  /// The year as `2025/26`.
  public var description: String {
    "\(padded(startYear, to: 4))/\(padded((startYear + 1) % 100, to: 2))"
  }

  /// Financial years are ordered as they follow one another.
  public static func < (left: FinancialYear, right: FinancialYear) -> Bool {
    left.startYear < right.startYear
  }
}

/// A quarter of a financial year; Q1 is April to June. Written `2025-Q3` on the command line.
public struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The financial year the quarter belongs to.
  public let financialYear: FinancialYear
  /// 1 (April to June) to 4 (January to March).
  public let number: Int

  /// Makes a quarter.
  ///
  /// - Parameters:
  ///   - financialYear: the financial year.
  ///   - number: 1 to 4.
  public init(financialYear: FinancialYear, number: Int) {
    self.financialYear = financialYear
    self.number = number
  }

  /// Reads a quarter written as `2025-Q3` (October to December 2025), or returns nothing.
  public init?(_ text: String) {
    let letters = Array(text.utf8)
    guard letters.count == 7, letters[4] == UInt8(ascii: "-"),
      letters[5] | 0x20 == UInt8(ascii: "q"),
      let year = PracticeLearning.number(letters[0..<4]), year >= 1,
      let number = PracticeLearning.number(letters[6..<7]), (1...4).contains(number)
    else { return nil }
    self.init(financialYear: FinancialYear(startingIn: year), number: number)
  }

  /// Its first month.
  public var firstMonth: Month { financialYear.firstMonth.adding((number - 1) * 3) }
  /// Its last month.
  public var lastMonth: Month { firstMonth.adding(2) }

  /// The quarter as `2025-Q3`.
  public var description: String { "\(padded(financialYear.startYear, to: 4))-Q\(number)" }
  /// The quarter as people write it, such as `Q3 2025/26`.
  public var words: String { "Q\(number) \(financialYear)" }

  /// Quarters are ordered as they follow one another.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    left.firstMonth < right.firstMonth
  }
}
