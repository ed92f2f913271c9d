import PracticeLearning

extension BlankForm {
  mutating func writeDomains() {
    lines.gap()
    lines.line("domains:")
    for domain in PracticeDomain.allCases { write(domain) }
  }

  private mutating func write(_ domain: PracticeDomain) {
    let form = template.form(of: domain)
    let path: FieldPath = ["domains", .key(domain.key)]
    if domain != .caseRecording { lines.gap() }
    if detail == .full, let prompt = form?.prompt, !prompt.isEmpty { lines.note(prompt, level: 1) }
    for grade in Grade.bestFirst where detail == .full {
      guard let descriptor = form?.descriptors[grade] else { continue }
      lines.note("  \(grade.word): \(descriptor)", level: 1, hanging: 4)
    }
    lines.line(domain.key + ":", level: 1)
    field("grade", in: path, level: 2, comment: words(DomainGrade.list))
    text("because", in: path, level: 2)
    if detail == .full {
      text("difference", in: path, level: 2, comment: FormNote.whatIsDifferent.rawValue)
    } else {
      field("difference", in: path, level: 2, comment: FormNote.whatIsDifferent.rawValue)
    }
    writeRisk(path, of: domain)
    writeList(
      "evidence", path,
      ["what:": FormNote.kindOfRecord.rawValue, "on:": "year-month-day", "shows: >": ""])
    writeAnswers(form?.questions ?? [], path)
    let themes = FormNote.themes.rawValue
    writeList("strengths", path, ["text: >": "", "themes: []": themes])
    writeList(
      "development", path,
      ["text: >": "", "themes: []": themes, "cause:": words(Finding.Cause.list)])
    if node[path.appending("confirmed")] != nil { field("confirmed", in: path, level: 2) }
  }

  private mutating func writeRisk(_ path: FieldPath, of domain: PracticeDomain) {
    let keys = ["risk", "immediate_action", "safe_because"]
    let isAsked =
      template.rules.inadequateStatesRisk
      && review.judgement(of: domain)?.grade == .graded(.inadequate)
    let written = keys.filter { isAsked || node[path.appending($0)] != nil }
    for key in written { text(key, in: path, level: 2) }
    if written.isEmpty, detail == .full, template.rules.inadequateStatesRisk {
      lines.note(
        "if inadequate, add  risk: >  and  immediate_action: >  or  safe_because: >", level: 2)
    }
  }

  private mutating func writeList(
    _ key: String, _ path: FieldPath, _ item: KeyValuePairs<String, String>
  ) {
    if let value = node[path.appending(key)] {
      lines.filled(.init(key, value), level: 2)
      return
    }
    lines.line(key + ":", level: 2)
    guard detail == .full else {
      // The form of a list's item is the same in every domain: its words are said once.
      let keys = item.map { $0.key.hasSuffix(" >") ? $0.key.dropLast(2) : $0.key[...] }
      let comments = item.map(\.value).filter { !$0.isEmpty }.joined(separator: "; ")
      let isFirst = path.steps.last == .key(PracticeDomain.caseRecording.key)
      return lines.line(
        "- { "
          + keys.map { "\($0) " }.joined(separator: ", ")
          .replacing("[] ", with: "[]") + (keys.last?.hasSuffix("[]") ?? false ? " }" : "}"),
        level: 3, comment: isFirst ? comments : "")
    }
    for (index, field) in item.enumerated() {
      lines.line((index == 0 ? "- " : "  ") + field.key, level: 3, comment: field.value)
      if field.key.hasSuffix(">") { lines.line("") }
    }
  }

  /// The questions that are asked of this child, and answers to others that were given already.
  private mutating func writeAnswers(_ questions: [Question], _ path: FieldPath) {
    let asked = questions.filter { $0.isAsked(ageBand: review.ageBand, service: review.service) }
    let given = node[path.appending("answers")]?.entries ?? []
    let others = given.filter { entry in !asked.contains { $0.key == entry.key } }
    guard !asked.isEmpty || !others.isEmpty else { return }
    if detail != .full, given.isEmpty { return writeKeys(asked, domain: path) }
    lines.line("answers:", level: 2, comment: words(Answer.list))
    for question in asked {
      let use = question.isEssential ? FormNote.heldAgainstGrade : ""
      field(question.key, in: path.appending("answers"), level: 3, comment: question.ask + use)
    }
    for entry in others { lines.filled(entry, level: 3) }
  }

  /// The widest line of keys.
  private static let width = 112

  /// The questions by their keys alone, in brackets, as many on a line as fit.
  private mutating func writeKeys(_ questions: [Question], domain: FieldPath) {
    let start = "answers: { "
    var rows = [start]
    for (index, question) in questions.enumerated() {
      let word = "\(question.key): " + (index == questions.count - 1 ? "}" : ", ")
      if rows[rows.count - 1].count + word.count > Self.width {
        rows.append(String(repeating: " ", count: start.count))
      }
      rows[rows.count - 1] += word
    }
    for row in rows { lines.line(row.hasSuffix(" ") ? String(row.dropLast()) : row, level: 2) }
  }
}
