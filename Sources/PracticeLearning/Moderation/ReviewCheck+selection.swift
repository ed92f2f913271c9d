/// M011 and W005: why a review was taken for moderation, and with which probability.
extension ReviewCheck {
  func checkSelection(
    of moderation: Moderation, _ review: Review, _ found: inout [Diagnostic]
  ) {
    guard let selection = moderation.selection else { return }
    if let why = whyNotTaken(for: selection.reason, review) {
      found.append(
        Diagnostic(
          .selectionDoesNotFit, at: ["selection", "reason"],
          "taken for moderation as \(selection.reason.rawValue), and \(why)",
          advice: "write the reason it was taken for, such as random or requested"))
    }
    if let probability = selection.probability, probability.value <= 0 || probability.value > 1 {
      found.append(
        Diagnostic(
          .settingOutOfRange, at: ["selection", "probability"],
          "\(probability) is not a probability of being taken",
          advice: "write a decimal above 0 and at most 1, such as 0.25"))
    } else if selection.reason == .random, selection.probability == nil {
      found.append(
        Diagnostic(
          .selectionDoesNotFit, at: ["selection", "probability"],
          "drawn at random, and nothing says with which probability",
          advice: "write the share of that month's draw, such as 0.25; figures are weighted by it"))
    } else if selection.isCertain, let probability = selection.probability, probability.value < 1 {
      found.append(
        Diagnostic(
          .selectionDoesNotFit, at: ["selection", "probability"],
          "always taken as \(selection.reason.rawValue), and \(probability) is not certain",
          advice: "write 1 or leave it out, or give random as the reason"))
    }
  }

  /// What the review holds instead of the reason; whether an auditor is new only the store knows.
  private func whyNotTaken(
    for reason: Moderation.Selection.Reason, _ review: Review
  ) -> String? {
    if reason == .capOverride {
      return review.overall?.capOverride == nil ? "the review overrides no cap" : nil
    }
    guard !reason.fits(review.grade) else { return nil }
    return review.grade(.overall).map { "the review is \($0) overall" }
      ?? "the domains of the review are not"
  }
}
