/// R060-R062 and N002: the answers to the template's questions.
extension ReviewCheck {
  func checkAnswers(
    _ judgement: DomainJudgement, in review: Review, _ template: ReviewTemplate,
    _ found: inout [Diagnostic]
  ) {
    let domain = judgement.domain
    let questions = template.form(of: domain)?.questions ?? []
    for given in judgement.answers {
      let path = { FieldPath.domain(domain, "answers", .key(given.question)) }
      guard let question = questions.first(where: { $0.key == given.question }) else {
        found.append(
          Diagnostic(
            .unknownQuestion, at: path(),
            "the template asks no question \"\(given.question)\" about \(domain.name)",
            advice: advice(forUnknown: given.question, about: domain, in: template)))
        continue
      }
      if given.answer != .notApplicable,
        !question.applies(ageBand: review.ageBand, service: review.service)
      {
        found.append(
          Diagnostic(
            .questionNotForThisChild, at: path(),
            "\"\(given.question)\" is asked only \(scope(of: question))",
            advice: "take the answer out, or check the age band and the service"))
      } else if given.answer == .no, question.isEssential,
        let grade = judgement.grade?.grade, grade.isGoodOrOutstanding
      {
        found.append(
          Diagnostic(
            .essentialAnsweredNo, at: path(),
            "\(domain.name) is graded \(grade) while \"\(given.question)\" is answered no",
            advice: "say in the reason why it is \(grade) all the same, or look at the grade again")
        )
      }
    }
    checkUnanswered(questions, judgement, in: review, template, &found)
  }

  private func checkUnanswered(
    _ questions: [Question], _ judgement: DomainJudgement, in review: Review,
    _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    guard judgement.grade != .notApplicable else { return }
    // A missing age band is complained about once, and not again for every question that hangs on it.
    let isAgeMissing = review.ageBand == nil && template.sections.ageBand == .required
    let applying = questions.filter {
      $0.isAsked(ageBand: review.ageBand, service: review.service)
        && ($0.ages.isEmpty || !isAgeMissing)
    }
    let open = applying.filter { question in
      !judgement.answers.contains { $0.question == question.key }
        && !unread.contains(.domain(judgement.domain, "answers", .key(question.key)))
    }
    guard !open.isEmpty else { return }
    let first = open.prefix(3).map(\.key)
    found.append(
      Diagnostic(
        .unanswered, at: .domain(judgement.domain, "answers"),
        "\(open.count) of \(applying.count) questions on \(judgement.domain.name) "
          + "\(open.count == 1 ? "has" : "have") no answer: \(first.joined(separator: ", "))"
          + (open.count > 3 ? " ..." : ""),
        advice: "write yes, partly, no or not applicable beside each"))
  }

  private func advice(
    forUnknown key: String, about domain: PracticeDomain, in template: ReviewTemplate
  ) -> Advice {
    if let other = template.domains.first(where: { $0.questions.contains { $0.key == key } }) {
      return "it is asked under \(other.domain.key); move the answer there"
    }
    let known = template.form(of: domain)?.questions.map(\.key) ?? []
    return suggestion(for: key, among: known, otherwise: "take the answer out")
  }

  private func scope(of question: Question) -> String {
    var parts: [String] = []
    if !question.ages.isEmpty {
      parts.append("for ages \(inWords(question.ages.map(\.rawValue)))")
    }
    if !question.services.isEmpty { parts.append("in \(inWords(question.services))") }
    return parts.joined(separator: " ")
  }
}
