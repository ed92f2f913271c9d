import PracticeLearning

/// The blank form that questions are made from, read once for all reviews that get the same one.
struct BlankQuestions {
  /// Its fields, in their order.
  let entries: [DocumentNode.Entry]
  /// What it notes beside them, by line.
  let notes: [Int: String]

  private static let known = Memo<Question, BlankQuestions>(most: 256)

  /// The blank form of a review: of what it hangs on, and of nothing else of the answers or the head.
  static func of(_ template: ReviewTemplate, _ review: Review) -> BlankQuestions {
    let question = Question(template, review)
    return known.answer(to: question) { BlankQuestions(question) } ?? BlankQuestions(question)
  }

  private init(_ question: Question) {
    let text = BlankForm.text(question.template, prefilled: question.review, detail: .full)
    let source = SourceText(text, format: .yaml, file: "")
    entries = YAMLReader(source).documents().first?.entries ?? []
    notes = Dictionary(
      YAMLReader.notes(in: source).map { (Int($0.mark.line), $0.words) }
    ) { first, _ in first }
  }

  /// What a blank form hangs on.
  private struct Question: Hashable {
    let template: ReviewTemplate
    /// A review with the grades, the age band and the service alone.
    let review: Review

    init(_ template: ReviewTemplate, _ of: Review) {
      self.template = template
      var review = Review(
        id: "", programme: "", template: template.reference, month: Month(year: 2000, number: 1),
        caseReference: "", service: of.service, team: "", practitioner: "", auditor: "",
        ageBand: of.ageBand)
      review.domains = of.domains.map { DomainJudgement($0.domain, grade: $0.grade) }
      review.overall = of.overall.map { Judgement(grade: $0.grade) }
      self.review = review
    }

    /// A template is too long to be hashed for each page: its name and version are enough to find it by.
    func hash(into hasher: inout Hasher) {
      hasher.combine(template.reference)
      for judgement in review.domains { hasher.combine(judgement.grade) }
      hasher.combine(review.overall?.grade)
      hasher.combine(review.ageBand)
      hasher.combine(review.service)
    }
  }
}
