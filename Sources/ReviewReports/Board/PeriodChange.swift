package import PracticeLearning

/// The grades of two periods side by side.
package struct PeriodChange: Hashable, Sendable {
  package var earlier: Period
  package var later: Period
  package var before: GroupTally
  package var after: GroupTally
  /// Whether the earlier period is the twelve months right before the later one.
  package var isTwelveBefore: Bool

  package init(
    from before: GroupTally, in earlier: Period, to after: GroupTally, in later: Period,
    isTwelveBefore: Bool = false
  ) {
    self.before = before
    self.earlier = earlier
    self.after = after
    self.later = later
    self.isTwelveBefore = isTwelveBefore
  }

  /// Compares a programme's period with the twelve months before it, or nothing where too few reviews of
  /// those were graded to compare with.
  ///
  /// - Parameters:
  ///   - tally: the period's counts.
  ///   - before: the counts of the twelve months before it.
  package init?(_ tally: ProgrammeTally, afterTwelveMonths before: ProgrammeTally) {
    guard before.total.ratings[Rating.overall.position].graded >= PlainWords.fewest else {
      return nil
    }
    self.init(
      from: before.total, in: before.period, to: tally.total, in: tally.period,
      isTwelveBefore: true)
  }

  /// Compares the two halves of a programme's period, or nothing where it has fewer than two months.
  package init?(halvesOf tally: ProgrammeTally) {
    let months = tally.period.months
    let middle = months.count / 2
    guard middle > 0, let first = Period(from: months[0], to: months[middle - 1]),
      let second = Period(from: months[middle], to: months[months.count - 1])
    else { return nil }
    func sum(_ period: Period) -> GroupTally {
      tally.months.filter { period.contains($0.key) }.values
        .reduce(GroupTally()) { $0.adding($1) }
    }
    self.init(from: sum(first), in: first, to: sum(second), in: second)
  }

  /// The change of one rating.
  package subscript(rating: Rating) -> GradeChange {
    GradeChange(
      from: before.ratings[rating.position], in: earlier, to: after.ratings[rating.position],
      in: later, isTwelveBefore: isTwelveBefore)
  }
}

extension Period {
  /// The twelve months right before it.
  package var twelveMonthsBefore: Period {
    Period(from: first.adding(-12), to: first.adding(-1)) ?? self
  }
}
