import PracticeLearning
import ReviewStore

extension Council {
  /// Draws who reviews the case of an escalation again: another auditor between whom and the case nothing
  /// stands, each with the same chance.
  ///
  /// - Parameters:
  ///   - review: the escalated review, by id.
  ///   - seed: the seed of the draw.
  ///   - because: why it is drawn once more, where somebody was drawn before.
  ///   - hand: who acts: the QA lead.
  /// - Returns: the escalation as it stands then.
  public func drawReReview(
    of review: String, seed: UInt64, because: String? = nil, by hand: Hand
  ) -> Outcome<ShownEscalation> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.drawCases)
      try refuseNames(inReason: because, at: "because", by: hand)
      return try write(by: hand, "escalation re-review") { batch in
        let gate = try Gate(viewer, batch.reading, on: hand.today)
        let escalation = try self.escalation(of: review, gate, batch.reading).escalation
        try refuse([escalation.refusal(of: .reReviewDrawn)].compactMap(\.self))
        if let drawn = escalation.reReview, because == nil {
          throw Refusal(
            .reasonNeeded,
            "\(drawn.auditor) is drawn to review the case of \(review) again already",
            advice: "to draw somebody else, say why with \(adding: .reasonToAnswer)")
        }
        let drawn = try reReview(of: escalation, seed: seed, gate, batch.reading, hand)
        try batch.add(
          Escalation.Step(
            .reReviewDrawn, by: viewer.person.id, on: hand.today, recordedAt: batch.recordedAt,
            reReview: drawn, because: because), to: escalation)
        return try self.escalation(of: review, gate, batch.reading)
      }
    }
  }

  private func reReview(
    of escalation: Escalation, seed: UInt64, _ gate: Gate, _ reading: Reading, _ hand: Hand
  ) throws -> ReReview {
    let terms = workspace.escalation
    let start = escalation.termsRunFrom(by: terms) ?? escalation.month.lastDay
    // Drawn late, it still leaves time to read the record.
    let due = max(
      terms.reReviewDay(raisedOn: start),
      hand.today.adding(workingDays: terms.evidenceDays))
    let before = escalation.steps.compactMap(\.reReview?.auditor)
    let involved = escalation.steps.filter { $0.what != .raised }.map(\.by)
    let free = workspace.auditorsToReviewAgain(
      escalation, rule: workspace.conflicts(setAside: try reading.conflictsSetAside()),
      from: hand.today, to: due,
      passingOver: try EscalationSight(gate, reading).passedOver(for: escalation.review)
        .union(before + involved))
    guard let drawn = ReReview(drawnFrom: free, seed: seed, due: due) else {
      throw Refusal(
        .nobodyToReviewAgain,
        "nobody who audits \(escalation.programme) is free to review the case of "
          + "\(escalation.review) again",
        advice: "set a conflict aside with a second person, or name more auditors in plr.yaml")
    }
    return drawn
  }

  /// What is known of a review that is the re-review of an escalation: its case, team and practitioner.
  ///
  /// - Throws: `Refusal` with E004 where the person was not drawn for it.
  func known(of new: NewReview, by auditor: String) throws -> NewReview {
    guard let of = new.reReviewOf else { return new }
    let escalation = try read { try $0.escalation(of: of) }
    guard let escalation, let drawn = escalation.reReview, isSameID(drawn.auditor, auditor) else {
      throw Refusal(
        .notTheReReview, at: ["re_review_of"], "\(auditor) was not drawn to review \(of) again",
        advice: "the QA lead draws who does: \(.drawReReview(of: of))")
    }
    var new = new
    new.reReviewOf = escalation.review
    (new.caseReference, new.team) = (escalation.caseReference, escalation.team)
    new.programme = escalation.programme
    new.practitioner = new.practitioner ?? escalation.practitioner
    return new
  }
}
