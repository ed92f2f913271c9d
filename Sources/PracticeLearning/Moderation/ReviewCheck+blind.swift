/// M012 and M013: a second grading that is blind, and stays blind in what is said about it.
extension ReviewCheck {
  /// Every complaint about a blind moderation.
  ///
  /// None of them tells anything of what the auditor judged: they come from the moderation, the template
  /// and the heading of the review alone.
  ///
  /// - Parameters:
  ///   - moderation: the moderation.
  ///   - review: the review that is moderated.
  public func blindComplaints(about moderation: Moderation, of review: Review) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkModerator(of: moderation, review, &found)
    checkNotInFuture(moderation.gradedOn, at: ["graded_on"], &found)
    if let gradedOn = moderation.gradedOn, gradedOn < review.month.firstDay {
      found.append(
        Diagnostic(
          .moderatedTooEarly, at: ["graded_on"],
          "moderated on \(gradedOn.words), and it is a review of \(review.month.words)",
          advice: "check the date of the moderation"))
    }
    let overall = templates[review.template]?.overall
    for rating in Rating.compared where rating != .overall || overall != .absent {
      checkBlindGrade(of: rating, moderation, &found)
    }
    checkNotYetKnown(moderation, &found)
    checkTexts(of: moderation, review.headingOnly, &found)
    return found
  }

  private func checkBlindGrade(
    of rating: Rating, _ moderation: Moderation, _ found: inout [Diagnostic]
  ) {
    let (isJudged, reason): (Bool, String?) =
      switch rating {
      case .domain(let domain):
        moderation.domains.first { $0.domain == domain }.map { ($0.grade != nil, $0.because) }
          ?? (false, nil)
      case .overall, .impact: (moderation.grade(rating) != nil, moderation.overall?.because)
      }
    if !isJudged {
      let words = "outstanding, good, requires improvement, inadequate"
      found.append(
        Diagnostic(
          .blindGradeMissing, at: rating.path(to: "grade"), "there is no grade for \(rating.name)",
          advice: rating == .overall
            ? "write one of: \(words)"
            : "write one of: \(words); or not applicable where the domain does not apply"))
    } else if reason == nil {
      found.append(
        Diagnostic(
          .noReason, at: rating.path(to: "because"), "\(rating.name) is graded without a reason",
          advice: "say in a sentence or two what decided it; it will stand beside the auditor's"))
    }
  }

  /// Selection tells grades (every inadequate is taken), the rest answers to them.
  private func checkNotYetKnown(_ moderation: Moderation, _ found: inout [Diagnostic]) {
    let early: [(key: FieldPath.Step, words: String, isThere: Bool, after: Advice)] = [
      (
        "selection", "why the review was taken", moderation.selection != nil,
        "the store keeps it and tells it then"
      ),
      (
        "form_quality", "how well the review is written", moderation.formQuality != nil,
        "then: \(.markForm(of: moderation.review))"
      ),
      (
        "conversation", "a conversation with the auditor", moderation.conversation != nil,
        "then: \(.settle(nil))"
      ),
      (
        "resolution", "how a difference was settled", moderation.resolution != nil,
        "then: \(.settle(nil))"
      ),
      (
        "steps", "what was done",
        moderation.resolution == nil && moderation.conversation == nil
          && moderation.dispute == nil && moderation.decision == nil && !moderation.steps.isEmpty,
        "the store writes the steps down itself"
      ),
      ("dispute", "a dispute", moderation.dispute != nil, "only the auditor disputes"),
      (
        "decision", "what was decided on a dispute", moderation.decision != nil,
        "then: \(.settle(nil))"
      ),
    ]
    for entry in early where entry.isThere {
      found.append(
        Diagnostic(
          .notYetKnown, at: [entry.key],
          "a blind form says nothing of \(entry.words), which is known once its grades are saved",
          advice: "take it out; \(entry.after)"))
    }
  }
}

extension Review {
  /// What a blind moderator may know of the review; words confirmed to be no identifier may be theirs too.
  fileprivate var headingOnly: Review {
    Review(
      id: id, programme: programme, template: template, month: month,
      caseReference: caseReference, service: service, team: team, practitioner: practitioner,
      auditor: auditor, confirmed: confirmed + domains.flatMap(\.confirmed))
  }
}
