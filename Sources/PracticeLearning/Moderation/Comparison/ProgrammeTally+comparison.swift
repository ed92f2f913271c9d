import AuditStatistics

extension ProgrammeTally {
  /// The figures of comparing auditor and moderator on the whole programme, with their estimates for all
  /// reviews and their trend.
  ///
  /// - Parameter isBrief: whether estimates and trends are not wanted.
  func comparison(
    _ dimensions: [Figure.Dimension], _ policy: ModerationPolicy, isBrief: Bool = false
  ) -> [Figure] {
    let pairs = Rating.compared.flatMap { rating -> [Figure] in
      let pairs = PairFigures(total.comparisons[rating.position], rating, dimensions, period)
      return pairs.shares + pairs.confusion + pairs.direction + pairs.goodLine + pairs.coefficients
    }
    guard !isBrief else { return pairs }
    return pairs + PooledFigures(domainCases, dimensions, period).all
      + EstimatedFigures(selections, longer: longerSelections, policy, dimensions, period).all
      + [unrecorded(dimensions)] + trends(dimensions)
  }

  /// How many were moderated without anybody saying how they were picked.
  private func unrecorded(_ dimensions: [Figure.Dimension]) -> Figure {
    .count(
      .moderationPickNotRecorded,
      "moderated reviews of which nothing says how they were picked",
      dimensions,
      selections.kinds.reduce(0) { $0 + ($1.key.taken == .unrecorded ? $1.value.reviews : 0) },
      period: period)
  }

  private func trends(_ dimensions: [Figure.Dimension]) -> [Figure] {
    func series(_ share: (GroupTally) -> Proportion) -> [(month: Month, share: Proportion)] {
      period.months.map { ($0, share(months[$0] ?? GroupTally())) }
    }
    let overall = Rating.overall.position
    return TrendFigures(
      .goodOrOutstanding, "overall good or outstanding, as recorded",
      series { Proportion($0.ratings[overall].goodOrOutstanding, of: $0.ratings[overall].graded) },
      dimensions, period
    ).all
      + TrendFigures(
        .sameGrade, "overall same grade from auditor and moderator",
        series { Proportion($0.comparisons[overall].exact, of: $0.comparisons[overall].pairs) },
        dimensions, period
      ).all
  }
}
