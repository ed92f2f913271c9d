/// M011, F050 and W005: why a review was taken for moderation, and with which probability.
extension ReviewCheck {
  /// What was drawn stands, whatever was amended since; what is only stated has to fit the review.
  func checkSelection(
    of moderation: Moderation, _ review: Review, drawn: Moderation.Selection?,
    _ found: inout [Diagnostic]
  ) {
    guard let selection = moderation.selection else { return }
    if let drawn {
      found += [selectionComplaint(stated: selection, drawn: drawn)].compactMap(\.self)
      return
    }
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

  /// F050: whether a stated selection is the one that was drawn.
  ///
  /// Only the numbers count: 0.25 and 0.250000 are one probability, and a certain pick may leave its 1
  /// out.
  public func selectionComplaint(
    stated: Moderation.Selection, drawn: Moderation.Selection
  ) -> Diagnostic? {
    func value(_ selection: Moderation.Selection) -> Double? {
      selection.probability?.value ?? (selection.isCertain ? 1 : nil)
    }
    guard stated.reason != drawn.reason || value(stated) != value(drawn) else { return nil }
    return Diagnostic(
      .selectionNotDrawn, at: ["selection"],
      "taken for moderation as \(stated.words), and the draw took it as \(drawn.words)",
      advice: "leave selection out; what was drawn is filled in")
  }
}

extension Moderation.Selection {
  /// The selection in words, such as `random with probability 0.25`.
  public var words: String {
    probability.map { "\(reason.rawValue) with probability \($0)" } ?? reason.rawValue
  }
}

extension Moderation {
  /// The moderation with the selection that was drawn, where it states none of its own.
  public func takingOver(_ drawn: Selection?) -> Moderation {
    var moderation = self
    moderation.selection = selection ?? drawn
    return moderation
  }
}
