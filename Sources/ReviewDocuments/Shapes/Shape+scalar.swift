import PracticeLearning

extension Shape {
  /// Whether a text is as this place wants it.
  func fits(_ text: String) -> Bool {
    switch self {
    case .text, .list, .block, .keyed: true
    case .word(let list): list.contains(text)
    case .yesNo: Bool(word: text) != nil
    case .date: CalendarDate(text) != nil
    case .month: Month(text) != nil
    case .monthOrDay: StartOfWork(text) != nil
    case .whole: Int(text) != nil
    case .decimal: DecimalText(text) != nil
    case .formVersion: text == "1"
    case .template: TemplateReference(text) != nil
    }
  }

  /// What is wrong with a text in this place, if anything.
  func complaint(about text: String) -> Diagnostic? { fits(text) ? nil : misfit(text) }

  /// What is wrong with a text that is not as this place wants it; nothing where every text is.
  private func misfit(_ text: String) -> Diagnostic? {
    func complaint(_ code: DiagnosticCode, _ words: String, advice: Advice) -> Diagnostic {
      Diagnostic(code, "\"\(Diagnostic.shortened(text))\" \(words)", advice: advice)
    }
    return switch self {
    case .text, .list, .block, .keyed: nil
    case .word(let list): list.misfit(text)
    case .yesNo: complaint(.notYesOrNo, "is neither yes nor no", advice: "write yes or no")
    case .date: .notADate(text)
    case .month:
      complaint(.notAMonth, "is not a month", advice: "write year-month, such as 2026-02")
    case .monthOrDay:
      .monthFirst(text)
        ?? complaint(
          .notAMonth, "is neither a month nor a day",
          advice: "write year-month, such as 2026-02, or year-month-day, such as 2026-02-16")
    case .whole:
      complaint(
        .notANumber, "is not a whole number", advice: "write it in digits, such as 12")
    case .decimal:
      complaint(
        .notANumber, "is not a number", advice: "write it in digits with a point, such as 0.25")
    case .formVersion:
      complaint(
        .unknownFormVersion, "is not a form version known here",
        advice: "write plr: 1, or use the newer version of this program that made the form")
    case .template:
      complaint(
        .unknownTemplate, "is not a template with its version",
        advice: "write name@version, such as children-in-care@1")
    }
  }
}

extension Diagnostic {
  /// Days are read day first; one that can only be month first says so, since then others beside it may be.
  fileprivate static func monthFirst(_ text: String) -> Diagnostic? {
    guard text.hasDigits else { return nil }
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).compactMap { Int($0) }
    guard parts.count == 3,
      CalendarDate(year: parts[2], month: parts[0], day: parts[1]) != nil
        || CalendarDate(year: parts[2] + 2000, month: parts[0], day: parts[1]) != nil
    else { return nil }
    return Diagnostic(
      .monthFirst, "\"\(shortened(text))\" can only be meant month first",
      advice: "write it, and every other day that was written so, as year-month-day: "
        + "days here are read day first", excerpt: text)
  }

  fileprivate static func notADate(_ text: String) -> Diagnostic {
    if let complaint = monthFirst(text) { return complaint }
    if text.hasDigits, let day = CalendarDate(withOtherWeekday: text) {
      return Diagnostic(
        .notADate, "\"\(shortened(text))\" is a \(day.weekday.name)",
        advice: "write the day that is meant as year-month-day, such as \(day)")
    }
    let isWritten =
      text.utf8.count == 10
      && text.split(whereSeparator: { "/.- ".contains($0) }).compactMap { Int($0) }.count == 3
    return Diagnostic(
      .notADate,
      isWritten
        ? "there is no day \"\(shortened(text))\" in the calendar"
        : "\"\(shortened(text))\" is not a date",
      advice: "write year-month-day, such as 2026-02-14")
  }
}

extension String {
  /// Whether a digit stands in the text: no day is written without.
  fileprivate var hasDigits: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}

extension WordList {
  /// What is wrong with a text that is no word of the list.
  fileprivate func misfit(_ text: String) -> Diagnostic {
    if code == .notAGrade, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Diagnostic(
        .digitAsGrade,
        "\"\(Diagnostic.shortened(text))\" as a grade could mean either end of the scale",
        advice: "write the word: \(words.joined(separator: ", "))")
    }
    return Diagnostic(
      code, "\"\(Diagnostic.shortened(text))\" is not \(name)",
      advice: "write one of: \(words.joined(separator: ", "))")
  }
}

extension Shape {
  /// Whether a value is a word of a text or a list, so that several of them can stand on one line.
  var isOneWord: Bool {
    switch self {
    case .block, .keyed, .list: false
    default: true
    }
  }
}
