import PracticeLearning

extension FigureSet {
  /// The first answer: what was recorded, and what it is once moderation is allowed for.
  func trustBlock(_ style: TextStyle) -> String {
    var text = style("Can we trust the grades?", .bold) + "\n"
    let target = whole(.moderationNeeded).map { $0.title.split(separator: " ").last ?? "" } ?? ""
    let rows = [
      whole(.moderationShare).map {
        ["reviews moderated, target \(target)", $0.shown, $0.shownCounts, ""]
      },
      whole(.gradesGoodOrOutstanding, rating: .overall).map {
        ["recorded good or outstanding", $0.shown, $0.shownCounts, $0.shownInterval]
      },
      whole(.moderationAdjustedGoodOrOutstanding).map {
        ["allowing for moderation", $0.shownRounded, "", $0.shownRoundedInterval]
      },
    ].compactMap(\.self)
    text += ReportTable(
      "", columns: ["", .number(""), .number(""), "95% interval"], rows: rows
    ).text(style: style)
    return text + adjustmentNotes
  }

  /// What must be known to read the adjusted figure.
  private var adjustmentNotes: String {
    guard let adjusted = whole(.moderationAdjustedGoodOrOutstanding) else { return "" }
    var notes: [String] = []
    if let missing = adjusted.missing {
      return wrapped("Not known: \(missing).", indent: "  ") + "\n"
    }
    if let text = adjusted.text {
      notes.append(text.prefix(1).uppercased() + text.dropFirst() + ".")
    }
    if let merged = whole(.moderationAdjustedMerged), merged.numerator ?? 0 > 0 {
      notes.append("Few were moderated: \(merged.text ?? "").")
    }
    let pending = whole(.moderationPending)?.numerator ?? 0
    if pending > 0 {
      notes.append(
        "\(counted(pending, "moderated review")) not settled yet: the moderator's own grade stands in."
      )
    }
    return notes.map { wrapped($0, indent: "  ") + "\n" }.joined()
  }

  /// The moderator's own grade beside the auditor's.
  func agreementBlock(_ style: TextStyle) -> String {
    func overall(_ id: Figure.ID) -> Figure? { whole(id, rating: .overall) }
    let rows = [
      ("same grade", overall(.moderationSameGrade)),
      ("within one grade", overall(.moderationWithinOne)),
      ("same side of the good line", overall(.moderationGoodLine)),
      ("same grade, random draws alone", overall(.moderationSameGradeRandom)),
      ("same grade, estimated for all", overall(.moderationSameGradeWeighted)),
    ].compactMap { title, figure in
      figure.map { [title, $0.shown, $0.shownCounts, $0.shownInterval] }
    }
    var text = ReportTable(
      "The moderator's own overall grade beside the auditor's",
      columns: ["", .number(""), .number(comparable), "95% interval"], rows: rows
    ).text(style: style)
    for sentence in [directionSentence, lineSentence, weightedSentence].compactMap(\.self) {
      text += wrapped(sentence, indent: "  ") + "\n"
    }
    return text
  }

  /// How many pairs there are, and how many could not be compared: `70 pairs, 4 not comparable`.
  private var comparable: String {
    let pairs = whole(.moderationSameGrade, rating: .overall)?.denominator ?? 0
    let apart = (whole(.moderationShare)?.numerator ?? pairs) - pairs
    return counted(pairs, "pair") + (apart > 0 ? ", \(apart) not comparable" : "")
  }

  /// Which way they differ, how far and how surely.
  private var directionSentence: String? {
    guard let difference = whole(.moderationMeanDifference, rating: .overall),
      let direction = difference.text
    else { return nil }
    var sentence = direction.prefix(1).uppercased() + direction.dropFirst()
    if difference.value != nil {
      sentence += "; the auditor's grade less the moderator's is \(difference.shown) on average"
      if difference.interval != nil { sentence += " (95% interval \(difference.shownInterval))" }
    }
    guard let test = whole(.moderationSignTest, rating: .overall), let p = test.value,
      let higher = test.numerator, let differing = test.denominator
    else { return sentence + "." }
    let way =
      2 * higher > differing ? "higher more often than lower" : "lower more often than higher"
    let verdict = p < 0.05 ? "auditors grade \(way)" : "no clear lean either way"
    return sentence + ": \(verdict) (sign test, p \(test.shown))."
  }

  /// The crossings of the line that matters most.
  private var lineSentence: String? {
    guard let lowered = whole(.moderationGoodLineLowered, rating: .overall)?.numerator,
      let raised = whole(.moderationGoodLineRaised, rating: .overall)?.numerator,
      let test = whole(.moderationGoodLineMcnemar, rating: .overall)
    else { return nil }
    guard test.value != nil else { return nil }
    return
      "Across the good line: \(lowered) lowered below it, \(raised) raised above it (exact McNemar "
      + "test, p \(test.shown))."
  }

  private var weightedSentence: String? {
    guard let weighted = whole(.moderationSameGradeWeighted, rating: .overall),
      weighted.value != nil, let same = whole(.moderationSameGrade, rating: .overall),
      same.value != nil
    else { return nil }
    return
      "Of the pairs looked at \(same.shown) agree. Counting each kind of review as often as it "
      + "occurs among all, so that those always taken bias nothing, it is \(weighted.shown)"
      + (weighted.text.map { ": \($0)." } ?? ".")
  }

  /// What became of the auditor's grade once every difference was talked through.
  func outcomeBlock(_ style: TextStyle) -> String {
    let figures = [
      Figure.ID.moderationRetained, .moderationLowered, .moderationRaised,
      .moderationRetainedRandom,
    ].compactMap { whole($0) }.filter { $0.missing == nil || $0.isCountsOnly }
    return ReportTable(
      "The final overall grade after moderation beside the auditor's",
      columns: ["", .number(""), .number(""), "95% interval"],
      rows: figures.map {
        [$0.title, $0.shown + ($0.restsOnFew ? "*" : ""), $0.shownCounts, $0.shownInterval]
      }, note: figures.contains(where: \.restsOnFew) ? fewNote : nil
    ).text(style: style)
  }
}

extension Figure {
  /// An estimated share without the decimal it has not earned: `64%`.
  package var shownRounded: String { value.map { fixed($0 * 100, earnedDecimals) + "%" } ?? "-" }
  /// Its interval: `55-74`.
  package var shownRoundedInterval: String {
    interval.map {
      fixed($0.lower * 100, earnedDecimals) + "-" + fixed($0.upper * 100, earnedDecimals)
    } ?? ""
  }

  /// One decimal where the interval is narrower than two points.
  private var earnedDecimals: Int { interval.map { $0.upper - $0.lower < 0.02 } ?? false ? 1 : 0 }
}
