import AuditStatistics
package import PracticeLearning

/// How the share of reviews graded good or outstanding overall changed between two periods.
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

  /// Compares the two halves of a programme's period, or nothing where it has fewer than two months.
  package init?(halvesOf tally: ProgrammeTally) {
    let months = tally.period.months
    let middle = months.count / 2
    guard middle > 0, let first = Period(from: months[0], to: months[middle - 1]),
      let second = Period(from: months[middle], to: months[months.count - 1])
    else { return nil }
    func overall(_ period: Period) -> RatingTally {
      tally.months.filter { period.contains($0.key) }.values
        .reduce(GroupTally()) { $0.adding($1) }.ratings[Rating.overall.position]
    }
    self.init(from: overall(first), in: first, to: overall(second), in: second)
  }

  /// The change in percentage points with its interval, or nothing where one period has no grades.
  package var points: (value: Double, interval: ClosedRange<Double>)? {
    Proportion(after.goodOrOutstanding, of: after.graded)
      .difference(from: Proportion(before.goodOrOutstanding, of: before.graded))
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
