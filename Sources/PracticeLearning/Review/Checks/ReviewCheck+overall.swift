/// R016, R020, R021 and R034-R036: the overall and the impact grade.
extension ReviewCheck {
  func checkOverallAndImpact(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    checkPresence(review.impact, template.impact, .impact, .noImpact, &found)
    checkPresence(review.overall, template.overall, .overall, .noOverall, &found)
    guard template.overall != .absent else { return }
    checkCap(of: review, template.rules, &found)
  }

  private func checkPresence(
    _ judgement: Judgement?, _ presence: ReviewTemplate.Presence, _ rating: Rating,
    _ missing: DiagnosticCode, _ found: inout [Diagnostic]
  ) {
    let key = FieldPath.Step.key(rating.key)
    guard let grade = judgement?.grade else {
      guard presence == .required else { return }
      found.append(
        Diagnostic(
          missing, at: [key, "grade"], "there is no \(rating.name) grade",
          advice: "write one of: outstanding, good, requires improvement, inadequate"))
      return
    }
    if presence == .absent {
      found.append(
        Diagnostic(
          .gradeNotAsked, at: [key], "this template has no \(rating.name) grade",
          advice: "take \(rating.key) out; what it says may belong to a domain"))
    } else if judgement?.because == nil {
      found.append(
        Diagnostic(
          .noReason, at: [key, "because"], "\(rating.name) is graded \(grade) without a reason",
          advice: "say in a sentence or two what decided it"))
    }
  }

  private func checkCap(of review: Review, _ rules: EntryRules, _ found: inout [Diagnostic]) {
    let inadequate = review.domains.filter { $0.grade == .graded(.inadequate) }.map(\.domain.name)
    let grade = review.overall?.grade
    let isOverridden = review.overall?.capOverride != nil
    if rules.capsOverall, !inadequate.isEmpty, let grade, grade > .inadequate {
      guard !isOverridden else { return }
      found.append(
        Diagnostic(
          .capNotMet, at: ["overall", "grade"],
          "overall is \(grade) while \(inWords(inadequate)) \(inadequate.count == 1 ? "is" : "are") "
            + "inadequate",
          advice: "grade overall inadequate, or say under cap_override why not; "
            + "every override is moderated"))
    } else if isOverridden, grade != nil {
      found.append(
        Diagnostic(
          .overrideNotNeeded, at: ["overall", "cap_override"],
          "cap_override is filled in and there is nothing to override",
          advice: "take it out; it is for an inadequate domain under a higher overall grade"))
    }
  }
}
