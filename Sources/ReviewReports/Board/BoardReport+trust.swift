import PracticeLearning

extension BoardReport {
  /// Can we trust the grades?
  static func trust(_ set: FigureSet) -> Answer {
    let question = "Can we trust the grades?"
    guard let retained = set.whole(.moderationRetained), let share = set.whole(.moderationShare)
    else { return Answer(question, ["Not known: there are no figures."]) }
    let lines = trustWorkedOut(set, retained, share)
    guard let settled = retained.denominator, settled > 0 else {
      let again = share.numerator ?? 0
      return Answer(
        question,
        [
          again == 0
            ? "Not known: no review has been read by a second reader yet."
            : "Not known yet: of \(counted(again, "review")) read by a second reader none is settled."
        ], workedOut: lines)
    }
    return Answer(
      question, [verdict(retained), kept(set, retained)] + meaning(set) + more(set, share),
      workedOut: lines)
  }

  /// A word on how far the grades held, by the lower end of the range of what was kept.
  private static func verdict(_ retained: Figure) -> String {
    guard retained.saysEnough, let lower = retained.interval?.lower else {
      return "Too few to say."
    }
    return switch lower {
    case TrustWords.yes...: "Yes."
    case TrustWords.mostly...: "Mostly."
    case TrustWords.partly...: "In part."
    default: "Not yet."
    }
  }

  private static func kept(_ set: FigureSet, _ retained: Figure) -> String {
    let lowered = set.whole(.moderationLowered)?.numerator ?? 0
    let raised = set.whole(.moderationRaised)?.numerator ?? 0
    let range = retained.saysEnough ? retained.plainRange.map { " (\($0))" } ?? "" : ""
    return "\(retained.shownCounts) grades were kept by a second reader\(range); "
      + "\(lowered == 0 ? "none was" : lowered == 1 ? "1 was" : "\(lowered) were") lowered, "
      + "\(raised == 0 ? "none" : "\(raised)") raised."
  }

  /// What the second readings mean for all reviews, and whether they lean one way.
  private static func meaning(_ set: FigureSet) -> [String] {
    var sentences: [String] = []
    if let draws = RandomDraws(set), draws.lowered + draws.raised > 0 {
      let lean =
        draws.isOneSided
        ? "so auditors grade \(draws.lowered > draws.raised ? "higher" : "lower") than second readers"
        : "which may be chance"
      sentences.append(
        "Of the \(draws.kept.denominator ?? 0) picked by chance, \(draws.lowered == 0 ? "none" : "\(draws.lowered)") "
          + "\(draws.lowered == 1 ? "was" : "were") lowered and "
          + "\(draws.raised == 0 ? "none" : "\(draws.raised)") raised, \(lean).")
    }
    guard let recorded = set.whole(.gradesGoodOrOutstanding, rating: .overall)?.value,
      let estimate = set.whole(.moderationAdjustedGoodOrOutstanding), let value = estimate.value
    else { return sentences }
    let range = estimate.interval.map {
      " (it could be \(PlainWords.inHundred($0.lower)) to \(PlainWords.inHundred($0.upper)))"
    }
    let (said, read) = (PlainWords.inHundred(recorded), PlainWords.inHundred(value))
    // A short period has too few second readings of its own: then the estimate is of a longer one, and
    // what was recorded in this one is not its counterpart.
    let isOwn = estimate.period == set.period
    let when = isOwn ? "Read" : "Over the twelve months to \(estimate.period.last.words), read"
    let beside = !isOwn ? "" : said == read ? ", as recorded" : ", not \(said)"
    sentences.append(
      "\(when) that way, about \(read) in 100 reviews are good or better\(beside)\(range ?? "").")
    return sentences
  }

  private static func more(_ set: FigureSet, _ share: Figure) -> [String] {
    let pending = set.whole(.moderationPending)?.numerator ?? 0
    let needed = set.whole(.moderationNeeded)?.numerator ?? 0
    var parts = ["\(share.shownCounts) reviews were read again"]
    if needed > 0 { parts.append("\(needed) more \(needed == 1 ? "was" : "were") aimed for") }
    if pending > 0 {
      parts.append("\(pending) of them \(pending == 1 ? "is" : "are") not settled yet")
    }
    return needed + pending > 0 ? [parts.joined(separator: "; ") + "."] : []
  }

  private static func trustWorkedOut(
    _ set: FigureSet, _ retained: Figure, _ share: Figure
  ) -> [String] {
    var lines = ["Reviews moderated: \(share.sentence)"]
    let pending = set.whole(.moderationPending)?.numerator ?? 0
    if pending > 0 {
      lines.append(
        "Not settled yet: \(counted(pending, "moderated review")) in which the "
          + "overall grades differ; counted neither as kept nor as lowered or raised")
    }
    guard retained.missing == nil || retained.isCountsOnly else {
      return lines + ["Kept their overall grade: \(retained.sentence)"]
    }
    let within = set.whole(.moderationWithinOne, rating: .overall)
    return lines + [
      "Kept their overall grade: \(retained.sentence)"
        + (retained.isCountsOnly ? ", too few for a rate" : ""),
      "Grades lowered \(set.whole(.moderationLowered)?.numerator ?? 0), "
        + "raised \(set.whole(.moderationRaised)?.numerator ?? 0), with the reviews always taken"
        + (within.map { "; within one grade \($0.shownCounts)" } ?? ""),
      RandomDraws(set)?.sentence
        ?? "No review drawn at random was moderated, so nothing shows which way auditors lean",
    ] + (adjustment(set).map { [$0] } ?? [])
      + [
        "The word before it goes by the lower end of the interval of what was kept: yes from "
          + "\(PlainWords.inHundred(TrustWords.yes))%, mostly from "
          + "\(PlainWords.inHundred(TrustWords.mostly))%, in part from "
          + "\(PlainWords.inHundred(TrustWords.partly))%"
      ]
  }

  /// What was recorded and what it is once moderation is allowed for, or that too few were checked to tell.
  private static func adjustment(_ set: FigureSet) -> String? {
    guard let recorded = set.whole(.gradesGoodOrOutstanding, rating: .overall),
      let adjusted = set.whole(.moderationAdjustedGoodOrOutstanding), recorded.value != nil
    else { return nil }
    let words = "Good or outstanding recorded \(recorded.shown)"
    guard adjusted.value != nil else {
      return adjusted.missing.map { "\(words); allowing for moderation: \($0)" }
    }
    let merged = set.whole(.moderationAdjustedMerged)
    let merges = merged?.numerator ?? 0 > 0 ? merged?.text : nil
    let interval = adjusted.interval == nil ? "" : " (\(adjusted.shownRoundedInterval))"
    let notes = [adjusted.text, merges].compactMap(\.self).joined(separator: "; ")
    return "\(words), allowing for moderation \(adjusted.shownRounded)\(interval)"
      + (notes.isEmpty ? "" : ": \(notes)")
  }

  /// From which lower end of the range of grades kept page one has which word.
  private enum TrustWords {
    static let yes = 0.8
    static let mostly = 0.6
    static let partly = 0.4
  }
}
