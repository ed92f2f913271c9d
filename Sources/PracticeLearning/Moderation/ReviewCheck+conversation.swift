/// M017, M018 and M023-M026: the conversation about a difference, and the auditor's dispute.
extension ReviewCheck {
  func checkConversation(
    of moderation: Moderation, _ review: Review, _ policy: ModerationPolicy,
    _ found: inout [Diagnostic]
  ) {
    if let late = moderation.workingDaysLate(under: policy), let talkedOn = moderation.talkedDay,
      talkedOn <= today
    {
      let isStated = moderation.talkedOn == talkedOn || moderation.talkedOn == nil
      let place: FieldPath =
        moderation.conversation == nil ? ["resolution", "on"] : ["conversation", "held_on"]
      found.append(
        Diagnostic(
          .conversationLate, at: place,
          "the conversation was \(isStated ? "held" : "recorded") on \(talkedOn.words), "
            + "\(late == 1 ? "1 working day" : "\(late) working days") late",
          advice:
            "it counts all the same; the rule is \(policy.conversationDays) working days after "
            + "grading"))
    }
    guard let talk = moderation.conversation else { return }
    checkNotInFuture(talk.heldOn, at: ["conversation", "held_on"], &found)
    if let heldOn = talk.heldOn, let gradedOn = moderation.gradedOn, heldOn < gradedOn {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["conversation", "held_on"],
          "talked on \(heldOn.words), before the moderator graded on \(gradedOn.words)",
          advice: "check both dates"))
    }
    for (index, code) in talk.with.enumerated() where people[code] == nil {
      found.append(unknownPerson(code, at: ["conversation", "with", .index(index)]))
    }
    let missing: [(key: FieldPath.Step, words: String)] =
      (talk.heldOn == nil ? [("held_on", "when it was held")] : [])
      + (talk.with.contains(review.auditor) ? [] : [("with", "that the auditor took part")])
      + (talk.said == nil ? [("said", "what was said")] : [])
      + (talk.agreed == nil ? [("agreed", "whether both agreed")] : [])
    guard let first = missing.first else { return }
    found.append(
      Diagnostic(
        .conversationIncomplete, at: ["conversation", first.key],
        "the conversation does not say \(inWords(missing.map(\.words)))",
        advice: "add held_on, with (\(review.auditor) first of all), said, and agreed: yes or no"))
  }

  func checkDispute(
    of moderation: Moderation, _ review: Review, _ policy: ModerationPolicy,
    _ found: inout [Diagnostic]
  ) {
    guard let dispute = moderation.dispute else { return }
    checkNotInFuture(dispute.on, at: ["dispute", "on"], &found)
    if dispute.by != review.auditor || dispute.because == nil {
      found.append(
        Diagnostic(
          .disputeIncomplete, at: ["dispute", dispute.by != review.auditor ? "by" : "because"],
          dispute.by == review.auditor
            ? "the dispute does not say why"
            : "a dispute by \(dispute.by ?? "nobody"), and the auditor is \(review.auditor)",
          advice: "the auditor alone disputes, and says why"))
    }
    guard let settled = moderation.resolution, settled.how != .confirmed else {
      found.append(nothingToDispute(moderation))
      return
    }
    guard let on = dispute.on, let settledOn = settled.on else { return }
    // Recorded days say the order themselves.
    if on < settledOn, moderation.last(.disputed)?.recordedAt == nil {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["dispute", "on"],
          "disputed on \(on.words), before it was settled on \(settledOn.words)",
          advice: "check both dates"))
    }
    guard let due = moderation.disputeDue(under: policy),
      let day = moderation.last(.disputed)?.day, day > due
    else { return }
    let late = due.workingDays(until: day)
    found.append(
      Diagnostic(
        .disputeLate, at: ["dispute", "on"],
        "disputed on \(day.words), \(late == 1 ? "1 working day" : "\(late) working days") late",
        advice:
          "it is kept and counts all the same; the rule is \(policy.disputeDays) working days "
          + "after the resolution"))
  }

  func nothingToDispute(_ moderation: Moderation) -> Diagnostic {
    Diagnostic(
      .nothingToDispute, at: ["dispute"],
      moderation.resolution == nil
        ? "nothing was settled yet that could be disputed"
        : "the moderation confirmed every grade, there is nothing to dispute",
      advice: moderation.resolution == nil
        ? "say it in the conversation, or wait until the moderator has decided"
        : "to change a grade of your own: \(.amendReview(sayingWhy: false))")
  }
}
