extension ProgrammeTally {
  /// The services, the teams and the months, each with figures of its own, in this order.
  ///
  /// - Parameters:
  ///   - policy: the programme's moderation rule.
  ///   - earlier: the months of the first financial year before the period, so that its year to date
  ///     begins in April; months of other financial years are left out.
  ///   - latest: the last month that has begun; months without a review up to it are rows with 0. Without
  ///     it all months of the period have.
  public func groups(
    policy: ModerationPolicy, earlier: [Month: GroupTally] = [:], through latest: Month? = nil
  ) -> [FigureGroup] {
    parts(.service, services, policy) + teamGroups(policy: policy)
      + monthly(policy, earlier, through: latest)
  }

  /// The teams alone, each with figures of its own.
  ///
  /// - Parameter policy: the programme's moderation rule.
  public func teamGroups(policy: ModerationPolicy) -> [FigureGroup] { parts(.team, teams, policy) }

  private func parts(
    _ name: Figure.Dimension.Name, _ parts: [String: GroupTally], _ policy: ModerationPolicy
  ) -> [FigureGroup] {
    parts.sorted { $0.key < $1.key }.map { value, tally in
      let figures = group(tally, policy, [Figure.Dimension(name, value)])
      return FigureGroup { figures.ofPart }
    }
  }

  /// What makes the figures of one group.
  func group(
    _ tally: GroupTally, _ policy: ModerationPolicy, _ about: [Figure.Dimension] = []
  ) -> GroupFigures {
    GroupFigures(
      tally: tally, dimensions: [Figure.Dimension(.programme, programme)] + about, period: period,
      targetPercent: policy.targetPercent)
  }

  /// The months in order, each with the share moderated in the financial year to date.
  private func monthly(
    _ policy: ModerationPolicy, _ earlier: [Month: GroupTally], through latest: Month?
  ) -> [FigureGroup] {
    var year = period.first.financialYear
    var toDate = earlier.filter { $0.key.financialYear == year && $0.key < period.first }.values
      .reduce(GroupTally()) { $0.adding($1) }
    return monthsCounted(through: latest).map { month -> FigureGroup in
      let tally = months[month] ?? GroupTally()
      if month.financialYear != year {
        toDate = GroupTally()
        year = month.financialYear
      }
      toDate = toDate.adding(tally)
      let about = [Figure.Dimension(.month, month.description)]
      let (own, running) = (group(tally, policy, about), group(toDate, policy, about))
      let months = Period(from: month.financialYear.firstMonth, to: month) ?? period
      return FigureGroup { own.all + running.toDate(over: months) }
    }
  }
}

extension GroupFigures {
  /// How much was moderated, and how much is still needed, in the year to date.
  fileprivate func toDate(over months: Period) -> [Figure] {
    target.map { figure in
      var figure = figure
      figure.id = figure.id == .moderationShare ? .moderationShareToDate : .moderationNeededToDate
      figure.title += ", year to date"
      figure.period = months
      return figure
    }
  }
}
