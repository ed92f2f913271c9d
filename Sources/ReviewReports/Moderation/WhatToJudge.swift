package import PracticeLearning

/// What a template asks a reader to judge: per domain its question, what to look at and what each grade
/// looks like.
package func whatToJudge(
  _ template: ReviewTemplate, service: String, style: TextStyle = TextStyle()
) -> String {
  var text = style("\(template.title) (\(template.reference)): what to judge", .bold) + "\n"
  for domain in PracticeDomain.allCases {
    guard let form = template.form(of: domain) else { continue }
    text += "\n" + style(domain.name, .bold) + "\n"
    if !form.prompt.isEmpty { text += wrapped(printable(form.prompt), indent: "  ") + "\n" }
    for question in form.questions where question.isAsked(ageBand: nil, service: service) {
      text += hanging("- ", question.ask)
    }
    for grade in Grade.bestFirst {
      if let descriptor = form.descriptors[grade] { text += hanging("\(grade.word): ", descriptor) }
    }
  }
  return text
}

/// A text below its first word or mark, further in from the second line on.
private func hanging(_ mark: String, _ words: String) -> String {
  let lines = wrapped(mark + printable(words), indent: "    ").split(separator: "\n")
  return lines.enumerated().map { index, line in
    index == 0 ? "  " + line.drop { $0 == " " } + "\n" : line + "\n"
  }.joined()
}
