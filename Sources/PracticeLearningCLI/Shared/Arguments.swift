public import ArgumentParser
public import PracticeLearning
public import ReviewActs
package import ReviewDocuments

// The field's words as arguments of the command line.

extension Period: ExpressibleByArgument {
  /// Reads `2025/26`, `2025-Q3`, `2026-02`, two of them joined by `..`, or a month as people write it.
  public init?(argument: String) {
    if let period = Period(argument) {
      self = period
    } else if let month = Month(asWritten: argument) {
      self.init(month)
    } else {
      return nil
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2026-02-14` or a day as people write it, day first.
  public init?(argument: String) { self.init(asWritten: argument) }
}

extension Month: ExpressibleByArgument {
  /// Reads `2026-02` or a month as people write it, `March 2026` or `Mar-26`.
  public init?(argument: String) { self.init(asWritten: argument) }
}

extension TemplateReference: ExpressibleByArgument {
  /// Reads `children-in-care@1`.
  public init?(argument: String) { self.init(argument) }
}

extension Grade: ExpressibleByArgument {
  /// Reads a grade word or its usual letters.
  public init?(argument: String) { self.init(argument) }

  /// The grades, best first.
  public static var allValueStrings: [String] { bestFirst.map(\.word) }
}

extension Moderation.Resolution.How: ExpressibleByArgument {}
extension Finding.Kind: ExpressibleByArgument {}
extension ActionLevel: ExpressibleByArgument {}
extension ReReview.Ending: ExpressibleByArgument {}
extension ActionStatus: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}
extension CalibrationSession.Yardstick: ExpressibleByArgument {}

extension LinkedFinding: ExpressibleByArgument {
  /// Reads `2026-02-CIC-0147:planning:development:1`.
  public init?(argument: String) { self.init(argument) }
}

extension ActionMeasure: ExpressibleByArgument {
  /// Reads `theme:drift-and-delay`, `question:KEY`, `domain:planning` or `dip:KEY`.
  public init?(argument: String) { self.init(argument) }
}

extension ReviewState: ExpressibleByArgument {
  /// Reads the state in a word.
  public init?(argument: String) {
    guard let state = ReviewState.allCases.first(where: { $0.word == argument }) else { return nil }
    self = state
  }

  /// The states in words.
  public static var allValueStrings: [String] { allCases.map(\.word) }
}

extension AllocationSwap.Reason: ExpressibleByArgument {
  /// Reads `case closed` or `case-closed`.
  public init?(argument: String) {
    let plain = argument.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: " ")
    guard let reason = Self.allCases.first(where: { $0.rawValue == plain }) else { return nil }
    self = reason
  }

  /// The words of the list.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension Withdrawal.Reason: ExpressibleByArgument {
  /// Reads `wrong case` or `wrong-case`.
  public init?(argument: String) {
    let plain = argument.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: " ")
    guard let reason = Self.allCases.first(where: { $0.rawValue == plain }) else { return nil }
    self = reason
  }

  /// The words of the list.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension DipAnswer: ExpressibleByArgument {
  /// Reads `yes`, `no`, or `not applicable` as it is written or short.
  public init?(argument: String) {
    let short = ["y": DipAnswer.yes, "n": .no, "n/a": .notApplicable, "na": .notApplicable]
    guard let answer: DipAnswer = word(argument) ?? short[argument.lowercased()] else {
      return nil
    }
    self = answer
  }

  /// The answers in words.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension QualityActivity.Kind: ExpressibleByArgument {
  /// Reads `peer review` or `peer-review`.
  public init?(argument: String) {
    guard let kind: Self = word(argument) else { return nil }
    self = kind
  }

  /// The words of the list.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension PracticeWeek.Activity.Kind: ExpressibleByArgument {
  /// Reads `learning session` or `learning-session`.
  public init?(argument: String) {
    guard let kind: Self = word(argument) else { return nil }
    self = kind
  }

  /// The words of the list.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// The word of a list that is meant, whatever its capitals and with hyphens or spaces between its parts.
private func word<Word: CaseIterable & RawRepresentable<String>>(_ argument: String) -> Word? {
  func plain(_ text: String) -> [Substring] {
    text.lowercased().split { $0 == "-" || $0 == " " }
  }
  return Word.allCases.first { plain($0.rawValue) == plain(argument) }
}

extension DocumentKind: ExpressibleByArgument {
  package init?(argument: String) {
    guard let kind = DocumentKind.allCases.first(where: { $0.argument == argument }) else {
      return nil
    }
    self = kind
  }

  package static var allValueStrings: [String] { allCases.map(\.argument) }
}
extension TokenScope: ExpressibleByArgument {}
