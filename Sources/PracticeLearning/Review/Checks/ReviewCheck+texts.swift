/// P001-P013, L001 and R068: the words of a review.
extension ReviewCheck {
  func checkTexts(of review: Review, _ found: inout [Diagnostic]) {
    checkConfirmed(review.confirmed, &found) { ["confirmed", .index($0)] }
    for judgement in review.domains {
      checkConfirmed(judgement.confirmed, &found) {
        .domain(judgement.domain, "confirmed", .index($0))
      }
    }
    var texts = TextCheck(
      search: search(writtenIn: review.month, recordFrom: review.recordRead?.from),
      confirmed: review.confirmed, confirming: "\"confirmed: [%]\" to the review")
    texts.check(review.cohort, at: ["cohort"])
    texts.check(review.conversation?.reflection, at: ["conversation", "reflection"])
    texts.check(review.safety?.concern, at: ["safety", "concern"])
    texts.check(review.safety?.done, at: ["safety", "done"])
    texts.check(review.safety?.told, at: ["safety", "told"])
    for judgement in review.domains { texts.check(judgement, reviewConfirmed: review.confirmed) }
    texts.check(review.impact?.because, at: ["impact", "because"])
    texts.check(review.overall?.because, at: ["overall", "because"])
    texts.check(review.overall?.capOverride, at: ["overall", "cap_override"])
    for source in Feedback.Source.allCases {
      let entry = review.feedback?[source]
      texts.check(
        entry?.said, at: ["feedback", .key(source.rawValue), "said"], ownWords: true)
      texts.check(entry?.why, at: ["feedback", .key(source.rawValue), "why"])
    }
    texts.check(review.identity, at: ["identity"])
    texts.check(review.repeatedBecause, at: ["repeated_because"])
    for (index, action) in review.actions.enumerated() {
      texts.check(action.what, at: ["actions", .index(index), "what"])
      texts.check(action.difference, at: ["actions", .index(index), "difference"])
    }
    found += texts.found
  }

  /// The search for a document of a month; older dates than the record that was read and than three
  /// years before the month read like a date of birth.
  func search(writtenIn month: Month, recordFrom: CalendarDate? = nil) -> TextSearch {
    let threeYears = month.firstDay.adding(months: -36)
    let oldBefore = min(threeYears, recordFrom ?? threeYears)
    return TextSearch(
      birthDates: BirthDates(oldBefore: oldBefore, today: today), wordings: wordings)
  }

  private func checkConfirmed(
    _ confirmed: [String], _ found: inout [Diagnostic], at path: (Int) -> FieldPath
  ) {
    guard !confirmed.isEmpty else { return }
    let codes = DiagnosticCode.identifiers.map(\.id).sorted()
    for (index, code) in confirmed.enumerated()
    where !codes.contains(where: { code == $0 || code.hasPrefix($0 + " ") }) {
      found.append(
        Diagnostic(
          .unknownConfirmation, at: path(index), "\"\(code)\" cannot be confirmed",
          advice: "only the codes \(codes.first ?? "") to \(codes.last ?? "") can be; take it out"))
    }
  }
}

extension TextCheck {
  fileprivate mutating func check(_ judgement: DomainJudgement, reviewConfirmed: [String]) {
    let domain = judgement.domain
    confirmed = reviewConfirmed + judgement.confirmed
    confirming = "\"confirmed: [%]\" to the domain"
    check(judgement.because, at: .domain(domain, "because"))
    check(judgement.difference, at: .domain(domain, "difference"))
    check(judgement.risk, at: .domain(domain, "risk"))
    check(judgement.immediateAction, at: .domain(domain, "immediate_action"))
    check(judgement.safeBecause, at: .domain(domain, "safe_because"))
    for (index, evidence) in judgement.evidence.enumerated() {
      check(evidence.what, at: .domain(domain, "evidence", .index(index), "what"))
      check(evidence.shows, at: .domain(domain, "evidence", .index(index), "shows"))
    }
    for (index, finding) in judgement.strengths.enumerated() {
      check(finding.text, at: .domain(domain, "strengths", .index(index), "text"))
    }
    for (index, finding) in judgement.development.enumerated() {
      check(finding.text, at: .domain(domain, "development", .index(index), "text"))
    }
    confirmed = reviewConfirmed
    confirming = "\"confirmed: [%]\" to the review"
  }
}
