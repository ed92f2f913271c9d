package import PracticeLearning

/// A form as sheets to fill in, a part of it at a time: for a door that shows many questions at once.
///
/// It asks what an interview asks, by the same blank form, and reads an answer by the same rules. It is a value: what
/// was typed goes in, a form comes out.
package struct FormSheet: Sendable {
  /// One part of the form: a practice domain, the conversation, feedback.
  package struct Part: Sendable {
    /// Its name in the form, such as `planning` or `feedback`.
    package var key: String
    /// Its title.
    package var title: String
    /// What the template says about it.
    package var prompt: String
    /// Whether it is one of the six domains.
    package var domain: PracticeDomain?
    /// Its fields.
    package var fields: [Field]

    /// How many of its fields are answered.
    package var answered: Int { fields.count { !$0.value.isEmpty } }
  }

  /// One field.
  package struct Field: Sendable {
    /// Where it stands in the form.
    package let path: FieldPath
    /// What is asked.
    package var asks: String
    /// How it is answered; empty where the question says so.
    package var hint: String
    /// What an answer looks like.
    package var kind: Kind
    /// What stands there now.
    package var value: String
    /// The item of a list it belongs to, from 1.
    package var item: Int?
    /// Whether it begins an item of a list.
    package var beginsItem: Bool

    /// Its name in a page.
    package let name: String
  }

  /// What an answer looks like.
  package enum Kind: Sendable {
    /// A line.
    case line
    /// A longer text.
    case text
    /// One of a few words, each with what it means here.
    case choice([(word: String, meaning: String?)])
    /// Some of many, by id, with their names.
    case some([(id: String, name: String)])
  }

  /// The form.
  package let form: FormText
  /// The review as it stands.
  package let review: Review
  /// The parts, in their order.
  package let parts: [Part]
  /// Everything that is to be said of the form, each by its field.
  package let complaints: [Diagnostic]
  private let template: ReviewTemplate
  private let check: ReviewCheck
  private let questions: [FormQuestion]
  /// The field of each question.
  private let fields: [Field]

  package init(_ form: FormText, _ template: ReviewTemplate, _ check: ReviewCheck) {
    self.init(form, template, check, after: nil)
  }

  /// - Parameter before: a sheet of the same review by the same checks, whose fields are as good for the same questions.
  private init(
    _ form: FormText, _ template: ReviewTemplate, _ check: ReviewCheck, after before: FormSheet?
  ) {
    (self.form, self.template, self.check) = (form, template, check)
    let review = FormInterview.review(form, check)
    self.review = review
    complaints = form.found.complaints(adding: check.complaints(about: review))
    let questions = FormQuestions(
      template, review, form.found.node,
      heading: FormQuestions.unknownHeading(of: form.found.node).union([
        "record_read", "month", "practitioner",
      ]),
      asksAll: true
    ).all
    self.questions = questions
    let themes = check.themesToChoose
    fields = questions.enumerated().map { place, question in
      if let before, place < before.fields.count, before.questions[place].asksTheSame(as: question)
      {
        var field = before.fields[place]
        field.value = FormSheet.value(of: question, form)
        return field
      }
      return FormSheet.field(question, form, template, themes)
    }
    var parts: [Part] = []
    for (question, field) in zip(questions, fields) {
      let key = FormSheet.key(of: question)
      if let place = parts.lastIndex(where: { $0.key == key }) {
        parts[place].fields.append(field)
      } else {
        parts.append(
          Part(
            key: key, title: FormSheet.title(of: question),
            prompt: question.domain.flatMap { template.form(of: $0)?.prompt } ?? "",
            domain: question.domain, fields: [field]))
      }
    }
    self.parts = parts
  }

  /// The form with other answers.
  ///
  /// - Parameter values: what was typed, by the names of fields; what is not named stays.
  /// - Returns: the form, and the names of fields whose answer could not be written where the form stands.
  package func answering(_ values: [String: String]) -> (form: FormText, left: [String]) {
    var form = form
    var left: [String] = []
    for (question, field) in zip(questions, fields) {
      guard let typed = values[field.name] else { continue }
      let now = FormSheet.value(of: question, form)
      guard typed != now else { continue }
      let isNew = form.found.node[question.path] == nil
      if typed.allSatisfy(\.isWhitespace), isNew || now.isEmpty { continue }
      if let changed = form.setting(FormSheet.node(typed, question, check), at: question.path) {
        form = changed
      } else {
        left.append(field.name)
      }
    }
    return (form, left)
  }

  /// The sheet of the same review's form with other answers, as it would be read; nothing where something in the form
  /// would be mended.
  package func holding(_ form: FormText) -> FormSheet? {
    form.isAsMeant ? FormSheet(form, template, check, after: self) : nil
  }

  /// The form with words confirmed that read like an identifier and are none.
  ///
  /// - Parameters:
  ///   - words: codes with their words, such as `P008 Rose`.
  ///   - domain: the practice domain they stand in; nothing for the rest of the form.
  package func confirming(_ words: [String], in domain: PracticeDomain?) -> FormSheet {
    let path = FieldPath(
      (domain.map { [.key("domains"), .key($0.key)] } ?? []) + [.key("confirmed")])
    let said = (form.found.node[path]?.items ?? []).compactMap(\.text)
    let new = words.filter { !said.contains($0) }
    guard !new.isEmpty,
      let changed = form.setting(
        .list((said + new).map { .scalar($0) }, .inline), at: path)
    else { return self }
    return FormSheet(changed, template, check, after: self)
  }

  /// What would confirm the words of a complaint; nothing where it is of another kind.
  package static func confirmation(of complaint: Diagnostic) -> String? {
    guard DiagnosticCode.identifiers.contains(complaint.code), let words = complaint.excerpt else {
      return nil
    }
    return
      "\(complaint.code.id) \(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))"
  }

  /// What stands in a field of another text of the same form.
  package func value(of field: Field, in other: FormText) -> String {
    guard let question = questions.first(where: { $0.path == field.path }) else { return "" }
    return FormSheet.value(of: question, other)
  }

  private static func key(of question: FormQuestion) -> String {
    if let domain = question.domain { return domain.key }
    guard case .key(let key)? = question.path.steps.first, question.path.steps.count > 1 else {
      return "about"
    }
    return key
  }

  private static func title(of question: FormQuestion) -> String {
    if let domain = question.domain {
      return domain.name.prefix(1).uppercased() + domain.name.dropFirst()
    }
    guard case .key(let key)? = question.path.steps.first, question.path.steps.count > 1 else {
      return "About the review"
    }
    let about = Review.record.block.fields.first { $0.key == key }?.about ?? key
    return about.prefix(1).uppercased() + about.dropFirst()
  }

  private static func field(
    _ question: FormQuestion, _ form: FormText, _ template: ReviewTemplate,
    _ themes: [(id: String, name: String)]
  ) -> Field {
    Field(
      path: question.path, asks: asks(question, template),
      hint: hint(question),
      kind: kind(question, template, themes), value: value(of: question, form), item: question.item,
      beginsItem: question.beginsItem, name: question.path.description)
  }

  /// How a field is answered, where its label does not say so.
  private static func hint(_ question: FormQuestion) -> String {
    if case .date = question.shape, question.note == "year-month-day" {
      return "such as 14 March 2026"
    }
    // The words of a choice are shown with it.
    guard !question.note.isEmpty, !question.note.utf8.contains(UInt8(ascii: "|")) else { return "" }
    let said = saidInLabels.answer(to: [question.note, question.asks]) {
      func words(_ text: String) -> Set<Substring> { Set(text.split { !$0.isLetter }) }
      return words(question.note).isSubset(of: words(question.asks))
    }
    return said ?? false ? "" : question.note
  }

  /// Whether a label says all that a note says, by both.
  private static let saidInLabels = Memo<[String], Bool>(most: 1_024)

  private static func asks(_ question: FormQuestion, _ template: ReviewTemplate) -> String {
    if question.isOfTemplate, let domain = question.domain,
      case .key(let key)? = question.path.steps.last,
      let asked = template.form(of: domain)?.questions.first(where: { $0.key == key })
    {
      return asked.ask
    }
    let steps = question.path.steps.dropFirst(question.domain == nil ? 0 : 2)
    let byID = ", by id"
    let plain =
      question.asks.hasSuffix(byID) ? String(question.asks.dropLast(byID.count)) : question.asks
    let asks = plain.prefix(1).uppercased() + plain.dropFirst()
    guard case .key(let key)? = steps.first, steps.count > 1 else { return asks }
    let around =
      steps.compactMap { step -> String? in
        guard case .key(let key) = step else { return nil }
        return Feedback.Source(rawValue: key)?.name
      }.first ?? (question.item.map { "\(key) \($0)" })
    return around.map { "\($0.prefix(1).uppercased() + $0.dropFirst()): \(plain)" } ?? asks
  }

  private static func kind(
    _ question: FormQuestion, _ template: ReviewTemplate, _ themes: [(id: String, name: String)]
  ) -> Kind {
    switch question.shape {
    case .yesNo: return .choice([("yes", nil), ("no", nil)])
    case .word(let list):
      let form = question.domain.flatMap { template.form(of: $0) }
      let isGrade = question.path.steps.last == .key("grade")
      return .choice(
        list.words.map { word in
          (word, isGrade ? Grade(word).flatMap { form?.descriptors[$0] } : nil)
        })
    case .list:
      return question.path.steps.last == .key("themes") ? .some(themes) : .line
    default: return question.isLong ? .text : .line
    }
  }

  private static func value(of question: FormQuestion, _ form: FormText) -> String {
    guard let node = form.found.node[question.path] else { return "" }
    return node.text ?? node.items.compactMap(\.text).joined(separator: ", ")
  }

  /// An answer as it is written: a word in the form's own spelling where it is meant beyond doubt, else every
  /// letter as it was typed.
  private static func node(
    _ typed: String, _ question: FormQuestion, _ check: ReviewCheck
  ) -> DocumentNode {
    let words = String(typed.trimmingBlanks())
    guard !words.isEmpty else {
      if case .list = question.shape { return .list([]) }
      return .init(.absent)
    }
    switch question.shape {
    case .text: return .scalar(question.isLong ? typed : words, .text)
    case .list(let inner):
      let parts = words.split(separator: ",").map { String($0.trimmingBlanks()) }
        .filter { !$0.isEmpty }
      let isOfThemes = question.path.steps.last == .key("themes")
      return .list(
        parts.map { inner.styled(.scalar(isOfThemes ? check.theme(meantBy: $0) ?? $0 : $0)) },
        .inline)
    default:
      return .scalar(question.shape.written(for: words) ?? question.shape.meant(by: words) ?? words)
    }
  }
}
