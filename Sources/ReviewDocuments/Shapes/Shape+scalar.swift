import PracticeLearning

extension Shape {
  /// What is wrong with a text in this place, if anything.
  func complaint(about text: String) -> Diagnostic? {
    switch self {
    case .text, .list, .block, .keyed: nil
    case .word(let list): list.complaint(about: text)
    case .yesNo:
      Bool(word: text) != nil
        ? nil
        : Diagnostic(
          .notYesOrNo, "\"\(Diagnostic.shortened(text))\" is neither yes nor no",
          advice: "write yes or no")
    case .date:
      CalendarDate(text) != nil ? nil : .notADate(text)
    case .month:
      Month(text) != nil
        ? nil
        : Diagnostic(
          .notAMonth, "\"\(Diagnostic.shortened(text))\" is not a month",
          advice: "write year-month, such as 2026-02")
    case .monthOrDay:
      StartOfWork(text) != nil
        ? nil
        : .monthFirst(text)
          ?? Diagnostic(
            .notAMonth, "\"\(Diagnostic.shortened(text))\" is neither a month nor a day",
            advice: "write year-month, such as 2026-02, or year-month-day, such as 2026-02-16")
    case .whole:
      Int(text) != nil
        ? nil
        : Diagnostic(
          .notANumber, "\"\(Diagnostic.shortened(text))\" is not a whole number",
          advice: "write it in digits, such as 12")
    case .decimal:
      DecimalText(text) != nil
        ? nil
        : Diagnostic(
          .notANumber, "\"\(Diagnostic.shortened(text))\" is not a number",
          advice: "write it in digits with a point, such as 0.25")
    case .formVersion:
      text == "1"
        ? nil
        : Diagnostic(
          .unknownFormVersion, "\"\(Diagnostic.shortened(text))\" is not a form version known here",
          advice: "write plr: 1, or use the newer version of this program that made the form")
    case .template:
      TemplateReference(text) != nil
        ? nil
        : Diagnostic(
          .unknownTemplate, "\"\(Diagnostic.shortened(text))\" is not a template with its version",
          advice: "write name@version, such as children-in-care@1")
    }
  }
}

extension Diagnostic {
  /// Days are read day first; one that can only be month first says so, since then others beside it may be.
  fileprivate static func monthFirst(_ text: String) -> Diagnostic? {
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
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).compactMap { Int($0) }
    if let day = CalendarDate(withOtherWeekday: text) {
      return Diagnostic(
        .notADate, "\"\(shortened(text))\" is a \(day.weekday.name)",
        advice: "write the day that is meant as year-month-day, such as \(day)")
    }
    let isWritten = text.utf8.count == 10 && parts.count == 3
    return Diagnostic(
      .notADate,
      isWritten
        ? "there is no day \"\(shortened(text))\" in the calendar"
        : "\"\(shortened(text))\" is not a date",
      advice: "write year-month-day, such as 2026-02-14")
  }
}

extension WordList {
  func complaint(about text: String) -> Diagnostic? {
    guard !contains(text) else { return nil }
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
