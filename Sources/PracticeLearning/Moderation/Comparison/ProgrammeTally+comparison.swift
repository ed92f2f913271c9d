import AuditStatistics

/// Into what the comparison of auditor and moderator may be split.
public enum ComparisonPart: String, CaseIterable, Hashable, Sendable {
  /// The services.
  case service
  /// The months.
  case month
  /// The quarters of the financial year.
  case quarter
  /// The moderators, who are shown to the QA lead and to themselves only.
  case moderator

  /// The dimension its figures carry.
  public var dimension: String { self == .moderator ? "moderated_by" : rawValue }
}

extension ProgrammeTally {
  /// The figures of comparing auditor and moderator on the whole programme, with their estimates for all
  /// reviews and their trend.
  func comparison(_ dimensions: [Figure.Dimension], _ policy: ModerationPolicy) -> [Figure] {
    Rating.compared.flatMap { rating -> [Figure] in
      let pairs = PairFigures(total.comparisons[rating.position], rating, dimensions, period)
      return pairs.shares + pairs.confusion + pairs.direction + pairs.goodLine + pairs.coefficients
    } + PooledFigures(domainCases, dimensions, period).all
      + EstimatedFigures(selections, policy, dimensions, period).all + [unrecorded(dimensions)]
      + trends(dimensions)
  }

  /// How many were moderated without anybody saying how they were picked.
  private func unrecorded(_ dimensions: [Figure.Dimension]) -> Figure {
    .count(
      "moderation.pick_not_recorded",
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
      "good_or_outstanding", "overall good or outstanding, as recorded",
      series { Proportion($0.ratings[overall].goodOrOutstanding, of: $0.ratings[overall].graded) },
      dimensions, period
    ).all
      + TrendFigures(
        "same_grade", "overall same grade from auditor and moderator",
        series { Proportion($0.comparisons[overall].exact, of: $0.comparisons[overall].pairs) },
        dimensions, period
      ).all
  }

  /// The figures of comparing auditor and moderator per service, month, quarter or moderator, all seven
  /// ratings of each.
  ///
  /// - Parameters:
  ///   - part: what it is split by.
  ///   - name: only this one of them; nothing for all.
  public func comparison(by part: ComparisonPart, only name: String? = nil) -> [Figure] {
    groups(part).filter { name == nil || $0.name == name }.flatMap { group -> [Figure] in
      let dimensions = [
        Figure.Dimension("programme", programme), Figure.Dimension(part.dimension, group.name),
      ]
      return Rating.compared.flatMap { rating -> [Figure] in
        let pairs = PairFigures(
          group.tally.comparisons[rating.position], rating, dimensions, period)
        return pairs.shares + pairs.direction + pairs.coefficients
      }
    }
  }

  private func groups(_ part: ComparisonPart) -> [(name: String, tally: GroupTally)] {
    let groups: [(String, GroupTally)] =
      switch part {
      case .service: services.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      case .month: months.sorted { $0.key < $1.key }.map { ($0.key.description, $0.value) }
      case .quarter:
        Dictionary(grouping: months) { $0.key.quarter }.sorted { $0.key < $1.key }.map {
          ($0.key.description, $0.value.reduce(GroupTally()) { $0.adding($1.value) })
        }
      case .moderator: moderators.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }
    return groups.filter { $0.1.moderated > 0 }.map { (name: $0.0, tally: $0.1) }
  }
}
