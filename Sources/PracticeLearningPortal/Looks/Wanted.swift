import PracticeLearning

/// Reads what was typed into values, and gathers everything that is missing or cannot be read: all of it is said at
/// once.
struct Wanted {
  let typed: Typed
  private(set) var wrong: [Diagnostic] = []

  init(_ typed: Typed) { self.typed = typed }

  /// A text that may not be missing.
  ///
  /// - Parameters:
  ///   - name: the field.
  ///   - missing: what is said where it is, such as `there is no title`.
  ///   - advice: what to do then.
  mutating func text(_ name: String, _ missing: String, _ advice: Advice) -> String {
    if let text = typed.written(name) { return text }
    complain(name, missing, advice)
    return ""
  }

  /// A day; nothing where the field is empty.
  mutating func day(_ name: String) -> CalendarDate? {
    typed.written(name).flatMap { text in
      let day = CalendarDate(asWritten: text)
      if day == nil {
        complain(name, "\"\(text)\" is no day", "write it with day, month and year: 16 March 2026")
      }
      return day
    }
  }

  /// A day that may not be missing.
  mutating func day(_ name: String, _ missing: String) -> CalendarDate {
    if typed.written(name) == nil {
      complain(name, missing, "write it with day, month and year: 16 March 2026")
    }
    return day(name) ?? CalendarDate(daysSinceEpoch: 0)
  }

  /// A month; nothing where the field is empty.
  mutating func month(_ name: String) -> Month? {
    typed.written(name).flatMap { text in
      let month = Month(asWritten: text)
      if month == nil {
        complain(name, "\"\(text)\" is no month", "write it with month and year: March 2026")
      }
      return month
    }
  }

  /// A whole number; nothing where the field is empty.
  mutating func number(_ name: String) -> Int? {
    typed.written(name).flatMap { text in
      let number = Int(text)
      if number == nil || number ?? 0 < 0 {
        complain(name, "\"\(text)\" is no whole number", "write it in digits, such as 12")
      }
      return number
    }
  }

  /// One of a few words.
  mutating func one<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, of words: Word.Type, _ missing: String
  ) -> Word? {
    if let word = typed.written(name).flatMap(Word.init) { return word }
    complain(name, missing, "choose one")
    return nil
  }

  /// The lines of a text, without empty ones.
  func lines(_ name: String) -> [String] {
    (typed[name] ?? "").split(whereSeparator: \.isNewline).compactMap { line in
      Typed(["line": String(line)]).written("line")
    }
  }

  /// The codes or ids of a line, with commas or blanks between them.
  func codes(_ name: String) -> [String] {
    (typed[name] ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init)
  }

  /// A file whose name ends as one that is read here.
  mutating func file(_ name: String, _ endings: [String], needed: Bool = true) -> Upload? {
    guard let file = typed.file(name) else {
      if needed { complain(name, "no file was chosen", "choose one from your computer") }
      return nil
    }
    guard endings.contains("." + file.ending) else {
      let known = list(endings)
      complain(
        name, "\"\(file.name)\" is no file that is read here", "choose one that ends in \(known)")
      return nil
    }
    return file
  }

  /// Complains of a field.
  mutating func complain(_ name: String, _ summary: String, _ advice: Advice) {
    wrong.append(Diagnostic(.fieldOfPage, at: [.key(name)], summary, advice: advice))
  }

  /// Ends where anything was complained of.
  ///
  /// - Throws: `Refusal` with all of it.
  func check() throws {
    if !wrong.isEmpty { throw Refusal(wrong) }
  }
}
