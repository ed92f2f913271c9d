/// M032 and M033: an agreement of both sides, each as themselves.
extension ReviewCheck {
  /// Why somebody may not answer a proposal now.
  func answerComplaints(
    by person: Workspace.Person, on moderation: Moderation, of review: Review
  ) -> [Diagnostic] {
    guard moderation.resolution == nil, moderation.refused == nil,
      let proposal = moderation.proposal
    else {
      return [
        Diagnostic(
          .nothingToAgree, at: ["steps"],
          moderation.resolution != nil
            ? "it is settled already"
            : moderation.refused == nil
              ? "nothing was proposed that could be agreed to"
              : "\(moderation.refused?.by ?? "a side") did not agree to what was proposed",
          advice: moderation.resolution != nil
            ? "read how it was settled"
            : moderation.refused == nil
              ? "\(review.auditor) and \(moderation.moderator) talk, and one of them records what "
                + "both could agree on"
              : "a third reader or a panel decides")
      ]
    }
    guard proposal.with.contains(person.id) else {
      return [
        Diagnostic(
          .notTheirStep, at: ["steps"],
          "\(person.id) is on neither side of this conversation",
          advice: "\(inWords(proposal.with)) agree, each as themselves")
      ]
    }
    guard moderation.agreeing.contains(person.id) else { return [] }
    return [
      Diagnostic(
        .nothingToAgree, at: ["steps"], "\(person.id) has agreed already",
        advice:
          "it waits for \(inWords(moderation.silent)), who \(moderation.silent.count == 1 ? "agrees" : "agree") as themselves"
      )
    ]
  }

  /// One person cannot say for two that they agreed.
  func agreementOfOneSide(of moderation: Moderation, _ review: Review) -> Diagnostic {
    Diagnostic(
      .agreementOfOneSide, at: ["conversation", "agreed"],
      "an agreement is stated for both sides, and each side records it as themselves",
      advice: "record what was said and what both could agree on as a proposal; then "
        + "\(review.auditor) and \(moderation.moderator) agree to it, each as themselves")
  }
}
