import PracticeLearning

/// What an interview says: the part of the form, the question, the words an answer takes, help.
extension FormInterview {
  /// How it works, where it goes on, and the first question.
  package mutating func begin() -> [String] {
    let count = count
    let start = [
      "\(template.title): \(review.id)",
      "One question at a time. In place of an answer you may write:",
      "  back   the question before        skip   leave this one open",
      "  save   stop here, go on later     help   the question in full",
      "Enter alone leaves an answer as it is. A long text ends with an empty line.",
      "Everything is kept as you go; Ctrl-C stops and keeps it, too.",
    ]
    let on = count.answered == 0 ? [] : ["\(count.answered) of \(count.all) are answered already."]
    return start + on + ask()
  }

  /// The question that is asked, under the name of its part of the form.
  mutating func ask() -> [String] {
    guard let question = current else { return [] }
    var words: [String] = []
    if told != question.section {
      told = question.section
      words = [""] + heading(question)
    }
    words += [""] + [asking(question)]
    if let way = way(to: question) { words.append("  \(way)") }
    return words + now(question)
  }

  private func heading(_ question: FormQuestion) -> [String] {
    guard let domain = question.domain else {
      guard case .key(let key)? = question.path.steps.first, question.path.steps.count > 1 else {
        return ["ABOUT THE REVIEW"]
      }
      return [(Review.about(key) ?? key).uppercased()]
    }
    let number = (PracticeDomain.allCases.firstIndex(of: domain) ?? 0) + 1
    let all = PracticeDomain.allCases.count
    let prompt = template.form(of: domain)?.prompt ?? ""
    return ["\(domain.name.uppercased()) (\(number) of \(all))"] + (prompt.isEmpty ? [] : [prompt])
  }

  private func asking(_ question: FormQuestion) -> String {
    if let asked = templateQuestion(question) { return asked.ask }
    guard let item = question.item else { return "\(around(question))\(question.asks)" }
    return "\(around(question)), \(item): \(question.asks)"
  }

  /// What a field is a part of, where the part of the form does not say it.
  private func around(_ question: FormQuestion) -> String {
    let steps = question.path.steps.dropFirst(question.domain == nil ? 0 : 2)
    guard case .key(let key)? = steps.first, steps.count > 1 else { return "" }
    if question.item != nil { return key }
    guard steps.count > 2, case .key(let inner) = steps[steps.startIndex + 1] else { return "" }
    return (Feedback.Source(rawValue: inner)?.name ?? inner) + ": "
  }

  /// How an answer is written.
  private func way(to question: FormQuestion) -> String? {
    switch question.shape {
    case .word(let list):
      return zip(
        list.words, list.abbreviations.map { " (\($0))" } + list.words.map { _ in "" }
      ).map { $0 + $1 }.joined(separator: ", ")
    case .yesNo: return "yes or no"
    case .date: return "a day, such as 14/2/2026"
    case .month: return "a month, such as February 2026"
    case .list: return "by name, with commas between; help lists them"
    default:
      if question.beginsItem {
        return question.item == 1 ? "Enter where there is none" : "Enter where there is no more"
      }
      let isSaid = question.asks.hasSuffix(question.note) || question.isConditional
      return isSaid ? nil : question.note
    }
  }

  private func now(_ question: FormQuestion) -> [String] {
    guard isAnswered(question), let node = form.found.node[question.path] else { return [] }
    let text = node.text ?? node.items.compactMap(\.text).joined(separator: ", ")
    let more = question.isLong ? " (Enter leaves it, more adds lines to it)" : ""
    return ["  now\(more):"] + text.split(separator: "\n").map { "    \($0)" }
  }

  private func templateQuestion(_ question: FormQuestion) -> Question? {
    guard question.isOfTemplate, let domain = question.domain,
      case .key(let key)? = question.path.steps.last
    else { return nil }
    return template.form(of: domain)?.questions.first { $0.key == key }
  }

  /// Everything that helps to answer.
  func help() -> [String] {
    guard let question = current else {
      return ["  Write the number of a line to go there, or Enter to stop; all of it is kept."]
    }
    var words: [String] = []
    if question.path.steps.last == .key("grade"), let domain = question.domain {
      let form = template.form(of: domain)
      words += Grade.bestFirst.compactMap { grade in
        form?.descriptors[grade].map { "  \(grade.word): \($0)" }
      }
    }
    if question.path.steps.last == .key("themes") { words += check.themesInWords.map { "  \($0)" } }
    if question.beginsItem || question.item != nil {
      words.append("  \"clear\" takes an answer out of the form.")
    }
    if question.isLong { words.append("  Your lines stay as you type them; an empty line ends.") }
    words.append("  In the form this is \(question.path).")
    words.append("  To begin an answer with one of the words above, put \\ before it.")
    return words + [asking(question)] + (way(to: question).map { ["  \($0)"] } ?? [])
  }
}

extension Review {
  /// What a part of a review is for.
  fileprivate static func about(_ key: String) -> String? {
    record.block.fields.first { $0.key == key }?.about
  }
}
