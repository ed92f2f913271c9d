import PracticeLearning

/// Which question comes next, and where an interview is taken up again.
extension FormInterview {
  func isAnswered(_ question: FormQuestion) -> Bool {
    !(form.found.node[question.path]?.isBlank ?? true)
  }

  /// Everything that is to be said of the form, with its places.
  var complaints: [Diagnostic] {
    form.found.complaints(adding: check.complaints(about: review))
  }

  /// The first question that is open: one that the form must have, or one after the last answer. What may
  /// be left out and was passed by is not asked again.
  var firstOpen: Int {
    let wanted = complaints.filter { $0.severity != .hint }.map(\.path.steps)
    let last = questions.lastIndex(where: isAnswered) ?? -1
    return questions.indices.first { index in
      let question = questions[index]
      guard !isAnswered(question) else { return false }
      return index > last
        || (!(question.beginsItem && (question.item ?? 1) > 1)
          && wanted.contains { !$0.isEmpty && question.path.steps.starts(with: $0) })
    } ?? questions.count
  }

  /// Goes to the next question, or back to the end where a complaint led here.
  mutating func next() -> [String] {
    guard let question = current else { return [] }
    position += 1
    if left != nil, current.map({ !$0.isOfSameItem(as: question) }) ?? true {
      position = questions.count
      left = nil
    }
    return ask()
  }

  mutating func act(_ command: Command) -> [String] {
    switch command {
    case .save:
      isOver = true
      return []
    case .help: return help()
    case .skip: return current == nil ? choose("") : next()
    case .back:
      guard position > 0 else { return ["  This is the first question."] + ask() }
      position = min(position, questions.count) - 1
      if left != nil, current != nil { left = nil }
      return ask()
    case .clear:
      guard let question = current else { return ask() }
      let value: DocumentNode = if case .list = question.shape { .list([]) } else { .init(.absent) }
      return write(value, question) ?? ["  taken out"] + ask()
    case .more:
      guard let question = current, question.isLong,
        let text = form.found.node[question.path]?.text
      else { return ["  There is no text here to go on with."] + ask() }
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return ["  Go on below; an empty line ends."]
    case .confirm(let code): return confirm(code)
    }
  }

  /// What an answer gives rise to: complaints about it, then the same question again or the next one.
  mutating func told(of question: FormQuestion) -> [String] {
    let about = complaints.filter { $0.path.steps.starts(with: question.path.steps) }
    var words = about.sorted { $0.severity < $1.severity }.flatMap(words)
    guard about.containsErrors else { return words + next() }
    if about.contains(where: { DiagnosticCode.identifiers.contains($0.code) && $0.isError }) {
      let codes = about.map(\.code).filter(DiagnosticCode.identifiers.contains).map(\.id)
      words.append("  It is kept. Is it something else? Then write: confirm \(codes[0])")
    }
    return words + ["  Write it anew, or Enter to leave it as it is for now."]
  }

  /// Writes down that what reads like an identifier is none.
  private mutating func confirm(_ code: String) -> [String] {
    guard let question = current else { return ask() }
    let steps = question.path.steps
    let path = FieldPath(
      (question.domain == nil ? [] : Array(steps.prefix(2))) + [.key("confirmed")])
    let said = form.found.node[path]?.items ?? []
    guard DiagnosticCode.identifiers.contains(where: { $0.id == code }),
      let changed = form.setting(.list(said + [.scalar(code)], .inline), at: path)
    else { return ["  \"\(code)\" cannot be confirmed."] + ask() }
    goOn(with: changed)
    return told(of: question)
  }

  /// A complaint in words.
  func words(_ complaint: Diagnostic) -> [String] {
    let mark =
      switch complaint.severity {
      case .error: "Look again"
      case .warning: "Worth a look"
      case .hint: "An idea"
      }
    return [
      "  \(mark): \(complaint.summary)", "    \(complaint.advice.worded(by: wording))",
    ]
  }
}

extension FormQuestion {
  /// Whether both are of one item of a list.
  fileprivate func isOfSameItem(as other: FormQuestion) -> Bool {
    item != nil && item == other.item && path.steps.count == other.path.steps.count
      && path.steps.dropLast() == other.path.steps.dropLast()
  }
}

/// What can be written in place of an answer.
enum Command: Equatable {
  case back, skip, save, help, clear, more
  case confirm(String)

  init?(_ line: String) {
    let words = line.lowercased().split(separator: " ")
    switch words.first {
    case "confirm" where words.count == 2: self = .confirm(words[1].uppercased())
    case _ where words.count > 1: return nil
    case "back": self = .back
    case "skip": self = .skip
    case "save", "stop", "quit", "exit": self = .save
    case "help", "?": self = .help
    case "clear": self = .clear
    case "more": self = .more
    default: return nil
    }
  }
}
