import AuditStatistics
package import PracticeLearning

/// How the share of reviews graded good or outstanding changed between two periods.
package struct GradeChange: Hashable, Sendable {
  package var earlier: Period
  package var later: Period
  package var before: RatingTally
  package var after: RatingTally

  package init(
    from before: RatingTally, in earlier: Period, to after: RatingTally, in later: Period
  ) {
    self.before = before
    self.earlier = earlier
    self.after = after
    self.later = later
  }

  /// The change in percentage points with its interval, or nothing where one period has no grades.
  package var points: (value: Double, interval: ClosedRange<Double>)? {
    Proportion(after.goodOrOutstanding, of: after.graded)
      .difference(from: Proportion(before.goodOrOutstanding, of: before.graded))
  }

  /// What the two shares allow to be said.
  private enum Verdict {
    case unknown, tooEarly, better, worse, unclear
  }

  private var verdict: Verdict {
    guard let points else { return .unknown }
    guard min(before.graded, after.graded) >= PlainWords.fewest else { return .tooEarly }
    let (lower, upper) = (points.interval.lowerBound, points.interval.upperBound)
    return lower > 0 ? .better : upper < 0 ? .worse : .unclear
  }

  /// The change in a director's words: the counts of both, and how far they may lie apart.
  var plain: String {
    guard let points, verdict != .unknown else {
      return "Not known: \(after.graded == 0 ? later.words : earlierWords) has no graded review."
    }
    let counts =
      "\(counted(after)) reviews were good or outstanding in \(later.words), \(counted(before)) in "
      + earlierWords
    let word =
      switch verdict {
      case .better: "Yes"
      case .worse: "No, it is getting worse"
      case .unclear: "No clear change"
      case .tooEarly, .unknown: "Too early to say"
      }
    guard verdict != .tooEarly else { return "\(word): \(counts)." }
    let (lower, upper) = (points.interval.lowerBound, points.interval.upperBound)
    return "\(word): \(counts). In 100 reviews that may be "
      + "\(PlainWords.difference(lower)) to \(PlainWords.difference(upper))."
  }

  /// The same without the periods: `no clear change (72 of 122 after 72 of 118)`.
  var shortly: String {
    let word =
      switch verdict {
      case .better: "better"
      case .worse: "worse"
      case .unclear: "no clear change"
      case .tooEarly: "too early to say"
      case .unknown: "not known"
      }
    return verdict == .unknown ? word : "\(word) (\(counted(after)) after \(counted(before)))"
  }

  private var earlierWords: String {
    earlier == later.twelveMonthsBefore ? "the twelve months before" : earlier.words
  }

  private func counted(_ tally: RatingTally) -> String {
    "\(tally.goodOrOutstanding) of \(tally.graded)"
  }

  /// The change in a sentence that never says more than the interval allows.
  package var sentence: String {
    guard let points else { return "Not known: one of the two periods has no graded review" }
    let (lower, upper) = (points.interval.lowerBound, points.interval.upperBound)
    let verdict =
      lower > 0
      ? "Better" : upper < 0 ? "Worse" : "No clear change"
    return "\(verdict): \(counts(after)) in \(later.words), \(counts(before)) in \(earlier.words), "
      + "a difference of \(signed(points.value)) points (95% interval \(signed(lower)) to \(signed(upper)))"
  }

  private func counts(_ tally: RatingTally) -> String {
    let share = Proportion(tally.goodOrOutstanding, of: tally.graded)
    return
      "\(share.value.map(percent) ?? "-") good or outstanding (\(share.count) of \(share.total))"
  }

  private func signed(_ share: Double) -> String {
    let text = fixed(share * 100, 1)
    return share > 0 && text != "0.0" ? "+" + text : text
  }
}
