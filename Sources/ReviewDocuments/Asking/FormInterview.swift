package import PracticeLearning

/// Fills in a form question by question: a typed line goes in, words to show come out.
///
/// It is a value without any outside: the form holds every answer, and each line of a longer one, as soon as
/// it was taken. Whoever holds it keeps `form.text` and reads the next line.
package struct FormInterview: Sendable {
  /// The form with everything that was answered.
  package private(set) var form: FormText
  /// The review as it stands.
  package private(set) var review: Review
  /// Whether nothing more is asked: all is told, or whoever answers wants to stop.
  package var isOver = false
  let template: ReviewTemplate
  let check: ReviewCheck
  let wording: Remedy.Wording
  private let heading: Set<String>
  var questions: [FormQuestion] = []
  /// The question that is asked; the number of them where all were.
  var position = 0
  /// The lines of a long text that is being typed; nothing where none is.
  var lines: [String]?
  /// The part of the form that was told of last.
  var told: FieldPath?
  /// What is still to be said of the form once all was asked; nothing before.
  var left: [Diagnostic]?
  /// Fields that are asked for because a complaint names them.
  var further: [FieldPath] = []

  /// Begins, at the first question that is open.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - template: its template.
  ///   - check: the checks at entry.
  ///   - wording: how the door says what to do.
  package init(
    _ form: FormText, _ template: ReviewTemplate, _ check: ReviewCheck,
    wording: Remedy.Wording = .plain
  ) {
    (self.form, self.template, self.check, self.wording) = (form, template, check, wording)
    heading = FormQuestions.unknownHeading(of: form.found.node)
    review = FormInterview.review(form, check)
    look()
    position = firstOpen
  }

  /// Goes on with the form as somebody changed it meanwhile, at the same question.
  package mutating func goOn(with form: FormText) {
    self.form = form
    lookAgain()
  }

  /// The question that is asked; nothing where all were.
  package var current: FormQuestion? {
    questions.indices.contains(position) ? questions[position] : nil
  }

  /// Whether the next line would take the place of an answer.
  package var mayReplace: Bool { lines == nil && current.map(isAnswered) ?? false }

  /// Whether all was asked and it is to be told what is still wrong with the form.
  package var wantsComplaints: Bool { current == nil && left == nil && !isOver }

  /// What stands before the place to type.
  package var prompt: String { lines == nil ? "> " : "| " }

  /// How many questions there are, and how many are answered; the end of a list is no question.
  package var count: (answered: Int, all: Int) {
    let answered = questions.count(where: isAnswered)
    let open = questions.count { !isAnswered($0) && !$0.beginsItem }
    return (answered, answered + open)
  }

  /// Takes a line as it was typed.
  ///
  /// - Returns: what to show, line by line; the next question with it.
  package mutating func take(_ typed: String) -> [String] {
    let line = String(typed.trimmingBlanks())
    if lines != nil { return takeFurther(line, typed) }
    if let command = Command(line) { return act(command) }
    guard let question = current else { return choose(line) }
    if line.isEmpty { return next() }
    let words = line.hasPrefix("\\") ? String(line.dropFirst()) : line
    guard question.isLong else { return answer(words, question) }
    lines = [words]
    return write(text, question) ?? []
  }

  /// Keeps what was typed of a line whose end never came.
  package mutating func keep(_ typed: String) {
    let line = typed.trimmingBlanks()
    guard !line.isEmpty, let question = current, lines != nil || Command(String(line)) == nil else {
      return
    }
    if lines != nil || question.isLong {
      lines = (lines ?? []) + [String(line)]
      _ = write(text, question)
    } else if case .text = question.shape {
      _ = write(.scalar(String(line), .text), question)
    }
  }

  /// The text that is being typed, its lines as they are.
  private var text: DocumentNode { .scalar((lines ?? []).joined(separator: "\n"), .text) }

  private mutating func takeFurther(_ line: String, _ typed: String) -> [String] {
    guard let question = current else { return [] }
    guard line.isEmpty else {
      let begin = typed.prefix { $0 == " " }
      lines?.append(begin + line)
      return write(text, question) ?? []
    }
    lines = nil
    return told(of: question)
  }

  /// Writes an answer into the form.
  ///
  /// - Returns: why it could not be; nothing where it could.
  mutating func write(_ value: DocumentNode, _ question: FormQuestion) -> [String]? {
    guard let changed = form.setting(value, at: question.path) else {
      lines = nil
      return [
        "  This cannot be written where the form has \"\(question.path)\"; it is left as it was.",
        "  Mend that place in the file with an editor.",
      ]
    }
    form = changed
    lookAgain()
    return nil
  }

  /// Reads the form anew and stays at the question that is asked.
  private mutating func lookAgain() {
    let path = current?.path
    look()
    if let path, let index = questions.firstIndex(where: { $0.path == path }) { position = index }
  }

  private mutating func look() {
    review = FormInterview.review(form, check)
    questions =
      FormQuestions(template, review, form.found.node, heading: heading).all
      + further.compactMap(FormQuestion.init(about:))
  }

  static func review(_ form: FormText, _ check: ReviewCheck) -> Review {
    guard case .review(let review) = form.found.decode() else {
      return Review.record.start
    }
    return check.spelling.asSpelt(review)
  }
}
