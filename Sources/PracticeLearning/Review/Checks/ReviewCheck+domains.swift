/// R010-R019, R031-R033, R040, R065 and N003: the six domains.
extension ReviewCheck {
  func checkDomains(of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]) {
    for domain in PracticeDomain.allCases {
      guard let judgement = review.judgement(of: domain) else {
        found.append(
          Diagnostic(
            .missingDomain, at: .domain(domain), "\(domain.name) is left out",
            advice: "grade it, or write not applicable and why"))
        continue
      }
      checkGrade(judgement, template, &found)
      checkEvidence(judgement, in: review, template, &found)
      checkAnswers(judgement, in: review, template, &found)
    }
  }

  private func checkGrade(
    _ judgement: DomainJudgement, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    let domain = judgement.domain
    switch judgement.grade {
    case nil:
      found.append(
        Diagnostic(
          .noGrade, at: .domain(domain, "grade"), "\(domain.name) has no grade",
          advice:
            "write one of: outstanding, good, requires improvement, inadequate, not applicable"
        ))
    case .notApplicable:
      guard judgement.because == nil else { return }
      found.append(
        Diagnostic(
          .noReasonNotApplicable, at: .domain(domain, "because"),
          "\(domain.name) is not applicable and the form does not say why",
          advice: "say in a sentence why this domain cannot be judged for this child now"))
    case .graded(let grade):
      if judgement.because == nil {
        found.append(
          Diagnostic(
            .noReason, at: .domain(domain, "because"),
            "\(domain.name) is graded \(grade) without a reason",
            advice: "say in a few sentences what in the record led to the grade"))
      }
      checkStatements(judgement, grade, template.rules, &found)
    }
  }

  private func checkStatements(
    _ judgement: DomainJudgement, _ grade: Grade, _ rules: EntryRules, _ found: inout [Diagnostic]
  ) {
    let domain = judgement.domain
    if grade.isGoodOrOutstanding, judgement.difference == nil,
      rules.goodNamesDifferenceIn.contains(domain)
    {
      found.append(
        Diagnostic(
          .noDifference, at: .domain(domain, "difference"),
          "good or better in \(domain.name) names no difference for the child",
          advice: "add what is different for the child now, or lower the grade"))
    }
    guard grade == .inadequate, rules.inadequateStatesRisk else { return }
    if judgement.risk == nil {
      found.append(
        Diagnostic(
          .noRisk, at: .domain(domain, "risk"),
          "\(domain.name) is inadequate and the risk to the child is not stated",
          advice: "say under risk what could happen, or is happening, to the child"))
    }
    if judgement.immediateAction == nil, judgement.safeBecause == nil {
      found.append(
        Diagnostic(
          .noImmediateAction, at: .domain(domain, "immediate_action"),
          "\(domain.name) is inadequate and nothing says that the child is safe now",
          advice: "write under immediate_action what was done at once, "
            + "or under safe_because why the child is safe"))
    }
  }

  private func checkEvidence(
    _ judgement: DomainJudgement, in review: Review, _ template: ReviewTemplate,
    _ found: inout [Diagnostic]
  ) {
    let domain = judgement.domain
    if let grade = judgement.grade?.grade {
      checkAmount(of: judgement.evidence.count, for: grade, domain, template.rules, &found)
    }
    for (index, evidence) in judgement.evidence.enumerated() {
      let path = { FieldPath.domain(domain, "evidence", .index(index)) }
      if evidence.what == nil || evidence.on == nil || evidence.shows == nil {
        let missing = [
          evidence.what == nil ? "what it is" : nil, evidence.on == nil ? "its date" : nil,
          evidence.shows == nil ? "what it shows" : nil,
        ].compactMap(\.self)
        found.append(
          Diagnostic(
            .incompleteEvidence, at: path(), "evidence that does not say \(inWords(missing))",
            advice: "write it as { what: visit record, on: \(today), shows: ... }"))
      }
      guard let on = evidence.on else { continue }
      if on > today {
        checkNotInFuture(on, at: path().appending("on"), &found)
      } else if let from = review.recordRead?.from, let to = review.recordRead?.to, from <= to,
        on < from || on > max(to, review.month.lastDay)
      {
        found.append(
          Diagnostic(
            .evidenceOutsidePeriod, at: path().appending("on"),
            "evidence of \(on.words) lies outside the months that were read",
            advice: "check the date, or the months under record_read"))
      }
    }
  }

  private func checkAmount(
    of count: Int, for grade: Grade, _ domain: PracticeDomain, _ rules: EntryRules,
    _ found: inout [Diagnostic]
  ) {
    if count < rules.evidencePerGrade {
      let wanted = rules.evidencePerGrade
      let has = count == 0 ? "no evidence" : "\(count) of \(wanted) items of evidence"
      found.append(
        Diagnostic(
          .noEvidence, at: .domain(domain, "evidence"),
          "\(domain.name) is graded \(grade) on \(has)",
          advice: "name \(wanted == 1 ? "at least one record" : "at least \(wanted) records"): "
            + "what it is, its date and what it shows"))
    } else if count == 0 {
      found.append(
        Diagnostic(
          .gradeWithoutEvidence, at: .domain(domain, "evidence"),
          "\(domain.name) is graded \(grade) and rests on no record",
          advice: "name a record that shows it, so that a moderator can look"))
    }
  }
}
