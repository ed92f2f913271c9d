package import PracticeLearning

/// The grades of two periods side by side.
package struct PeriodChange: Hashable, Sendable {
  package var earlier: Period
  package var later: Period
  package var before: GroupTally
  package var after: GroupTally

  /// Whether the earlier period is the twelve months right before the later one.
  var isTwelveBefore: Bool { earlier == later.twelveMonthsBefore }

  /// The change of one rating.
  package subscript(rating: Rating) -> GradeChange {
    GradeChange(
      from: before.ratings[rating.position], in: earlier, to: after.ratings[rating.position],
      in: later)
  }
}

extension PeriodChange {
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
      earlier: before.period, later: tally.period, before: before.total, after: tally.total)
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
    self.init(earlier: first, later: second, before: sum(first), after: sum(second))
  }
}

extension Period {
  /// The twelve months right before it.
  package var twelveMonthsBefore: Period {
    Period(from: first.adding(-12), to: first.adding(-1)) ?? self
  }
}
