import AuditStatistics

/// Who is to review a case again after an escalation, and how they were drawn: an allocation of its own kind.
///
/// It is of the same case by another auditor, free of the rule of 12 months, and counts neither among grades
/// nor among the reviews that are expected.
public struct ReReview: Hashable, Sendable {
  /// The auditor, by role code.
  public var auditor: String
  /// The day by which it is to be submitted.
  public var due: CalendarDate
  /// The seed of the draw.
  public var seed: UInt64
  /// Who could be drawn, by role code, in the order in which they were drawn from.
  public var candidates: [String]

  /// Keeps what was drawn.
  public init(auditor: String, due: CalendarDate, seed: UInt64, candidates: [String]) {
    self.auditor = auditor
    self.due = due
    self.seed = seed
    self.candidates = candidates
  }

  /// Draws one of those who can review the case again, each with the same chance: whoever has the candidates
  /// and the seed draws the same.
  ///
  /// - Parameters:
  ///   - candidates: who can, by role code; nothing is drawn from nobody.
  ///   - seed: the seed.
  ///   - due: the day by which it is to be submitted.
  public init?(drawnFrom candidates: [String], seed: UInt64, due: CalendarDate) {
    guard !candidates.isEmpty else { return nil }
    var generator = SeededGenerator(seed: seed)
    let sorted = candidates.sorted()
    self.init(
      auditor: sorted[generator.below(sorted.count)], due: due, seed: seed, candidates: sorted)
  }

  /// Why a case is not reviewed again.
  public enum Ending: String, CaseIterable, Hashable, Sendable {
    /// The council works with the child no more.
    case closed = "case closed"
    /// Another council does.
    case moved = "case moved"
  }
}

extension Escalation {
  /// Who is to review the case again; nothing where nobody was drawn, or it ended.
  public var reReview: ReReview? {
    guard first(.reReviewEnded) == nil else { return nil }
    return round.last { $0.what == .reReviewDrawn }?.reReview
  }

  /// The day by which the case is reviewed again; nothing once it was, or is not to be.
  public func reReviewDay(by terms: EscalationTerms) -> CalendarDate? {
    guard !isClosed, reReviewedBy == nil, first(.reReviewEnded) == nil else { return nil }
    return reReview?.due ?? termsRunFrom(by: terms).map(terms.reReviewDay)
  }

  /// The last day of what the re-review waits for: somebody who does it, then the review; nothing once the case
  /// was reviewed again, or is not to be.
  public func reReviewLastDay(by terms: EscalationTerms) -> CalendarDate? {
    guard let day = reReviewDay(by: terms), reReview == nil else { return reReviewDay(by: terms) }
    return termsRunFrom(by: terms).map(terms.drawDay) ?? day
  }
}

extension Workspace {
  /// Who can review a case again: auditors of its programme who are there, are not the one before, and between
  /// whom and the case nothing stands.
  ///
  /// - Parameters:
  ///   - escalation: the escalation.
  ///   - rule: who must not judge whose work.
  ///   - day: the day of the draw.
  ///   - due: the day by which it is to be submitted.
  ///   - passedOver: who cannot be drawn besides, by role code.
  public func auditorsToReviewAgain(
    _ escalation: Escalation, rule: ConflictRule, from day: CalendarDate, to due: CalendarDate,
    passingOver passedOver: Set<String>
  ) -> [String] {
    guard let programme = programme(escalation.programme) else { return [] }
    let work = WorkToRead(
      caseReference: escalation.caseReference, team: escalation.team,
      practitioner: escalation.practitioner, auditor: escalation.auditor)
    let passed = Set(passedOver.map(plainID))
    return auditors(of: programme, in: due.month).filter { person in
      !passed.contains(plainID(person.id)) && !person.isAwayForMost(after: day, to: due)
        && rule.conflict(of: person.id, with: work) == nil
    }.map(\.id)
  }
}

/// E004: a review that says it is a re-review.
extension ReviewCheck {
  /// E004: a re-review that nobody drew, or by somebody else or of another case than was drawn.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - escalation: the escalation of the review it names; nothing where there is none.
  public func reReviewComplaint(about review: Review, of escalation: Escalation?) -> Diagnostic? {
    guard let of = review.reReviewOf else { return nil }
    func complaint(_ summary: String, _ advice: Advice) -> Diagnostic {
      Diagnostic(.notTheReReview, at: ["re_review_of"], summary, advice: advice)
    }
    guard let escalation, let drawn = escalation.reReview else {
      return complaint(
        "no re-review of \"\(of)\" was drawn",
        "take re_review_of out, or ask the QA lead to draw it: \(.drawReReview(of: of))")
    }
    if let complaint = secondReReviewComplaint(about: review, of: escalation) { return complaint }
    guard isSameID(drawn.auditor, review.auditor),
      isSameID(escalation.caseReference, review.caseReference)
    else {
      return complaint(
        "the re-review of \(escalation.review) is of another case or by another auditor",
        "\(drawn.auditor) was drawn, for the case of \(escalation.review)")
    }
    return nil
  }

  /// E004: a re-review from elsewhere whose escalated review is not here, or is of another case. Who was drawn
  /// for it is written down where that was done.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - escalation: the escalation of the review it names; nothing where there is none.
  public func reReviewComplaint(
    takingIn review: Review, of escalation: Escalation?
  ) -> Diagnostic? {
    guard let of = review.reReviewOf else { return nil }
    guard let escalation else {
      return Diagnostic(
        .notTheReReview, at: ["re_review_of"],
        "\(review.id) is the re-review of \"\(of)\", which is not here",
        advice: "take that one in as well: an export of the QA lead holds both")
    }
    guard isSameID(escalation.caseReference, review.caseReference) else {
      return Diagnostic(
        .notTheReReview, at: ["re_review_of"],
        "\(review.id) is the re-review of \(escalation.review) and of another case",
        advice: "the case of \(escalation.review) is \(escalation.caseReference)")
    }
    return secondReReviewComplaint(about: review, of: escalation)
  }

  private func secondReReviewComplaint(
    about review: Review, of escalation: Escalation
  ) -> Diagnostic? {
    guard let done = escalation.reReviewedBy, !isSameID(done, review.id) else { return nil }
    return Diagnostic(
      .notTheReReview, at: ["re_review_of"],
      "\(done) is the re-review of \(escalation.review) already",
      advice: "amend that one, or have it withdrawn where it is wrong")
  }
}
