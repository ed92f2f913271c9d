extension ProgrammeTally {
  /// Every figure of the programme over its period: the whole first, then cohorts, services, teams and months.
  ///
  /// - Parameters:
  ///   - policy: the programme's moderation rule.
  ///   - themes: the names of themes.
  ///   - earlier: the months of the first financial year before the period, so that its year to date
  ///     begins in April; months of other financial years are left out.
  public func figures(
    policy: ModerationPolicy, themes: ThemeList, earlier: [Month: GroupTally] = [:]
  ) -> [Figure] {
    let programme = Figure.Dimension(.programme, programme)
    func group(_ tally: GroupTally, _ extra: [Figure.Dimension] = []) -> GroupFigures {
      GroupFigures(
        tally: tally, dimensions: [programme] + extra, period: period,
        targetPercent: policy.targetPercent)
    }
    let whole = group(total)
    var figures = whole.all + comparison([programme], policy) + standings([programme])
    for (name, tally) in cohorts.sorted(by: { $0.key < $1.key }) {
      let cohort = group(tally, [Figure.Dimension(.cohort, name)])
      figures += [
        .count(.reviews, "reviews submitted", cohort.dimensions, tally.submitted, period: period)
      ]
      figures += cohort.grades
    }
    for (name, tally) in services.sorted(by: { $0.key < $1.key }) {
      figures += group(tally, [Figure.Dimension(.service, name)]).ofPart
    }
    for (name, tally) in teams.sorted(by: { $0.key < $1.key }) {
      figures += group(tally, [Figure.Dimension(.team, name)]).ofPart
    }
    figures += monthly(group, earlier) + themeFigures(themes, programme) + actionFigures(programme)
    return figures
  }

  /// The months in order, each with the share moderated in the financial year to date.
  private func monthly(
    _ group: (GroupTally, [Figure.Dimension]) -> GroupFigures, _ earlier: [Month: GroupTally]
  ) -> [Figure] {
    var year = period.first.financialYear
    var toDate = earlier.filter { $0.key.financialYear == year && $0.key < period.first }.values
      .reduce(GroupTally()) { $0.adding($1) }
    return months.sorted { $0.key < $1.key }.flatMap { month, tally -> [Figure] in
      if month.financialYear != year {
        toDate = GroupTally()
        year = month.financialYear
      }
      toDate = toDate.adding(tally)
      let dimensions = [Figure.Dimension(.month, month.description)]
      let running = group(toDate, dimensions).target.map { figure -> Figure in
        var figure = figure
        figure.id = figure.id == .moderationShare ? .moderationShareToDate : .moderationNeededToDate
        figure.title += ", year to date"
        figure.period = Period(from: month.financialYear.firstMonth, to: month) ?? period
        return figure
      }
      return group(tally, dimensions).all + running
    }
  }

  private func standings(_ dimensions: [Figure.Dimension]) -> [Figure] {
    func figure(_ id: Figure.ID, _ title: String, _ standing: DomainStanding?) -> Figure {
      Figure(
        id: id, title: title, dimensions: dimensions, value: nil, unit: .word,
        text: standing.map { list($0.domains.map(\.name)) },
        numerator: standing?.goodOrOutstanding, denominator: standing?.graded,
        method: standing?.reason ?? "share graded good or outstanding, compared between domains",
        period: period,
        missing: standing == nil
          ? "no domain stands out, or fewer than \(DomainStanding.fewestReviews) reviews" : nil)
    }
    return [
      figure(.domainsStrongest, "strongest domain", .strongest(in: total)),
      figure(.domainsWeakest, "weakest domain", .weakest(in: total)),
    ]
  }

  private func themeFigures(_ list: ThemeList, _ programme: Figure.Dimension) -> [Figure] {
    let names = Dictionary(list.themes.map { ($0.id, $0.name) }) { first, _ in first }
    return themes.map { tally in
      var dimensions = [
        programme, Figure.Dimension(.theme, tally.theme),
        Figure.Dimension(.finding, tally.kind.rawValue),
      ]
      if let service = tally.service { dimensions.append(Figure.Dimension(.service, service)) }
      if let domain = tally.domain { dimensions.append(Figure.Dimension(.domain, domain.name)) }
      let reviews = tally.service.map { services[$0]?.submitted ?? 0 } ?? total.submitted
      return .share(
        .themesReviews, names[tally.theme] ?? tally.theme, dimensions, tally.reviews, of: reviews,
        period: period, nothing: "no review was submitted",
        method: "reviews naming the theme / reviews submitted; Wilson score interval, 95%")
    }
  }

  private func actionFigures(_ programme: Figure.Dimension) -> [Figure] {
    actions.figures(
      .actionsStatus, .actionsOverdue, "learning actions", [programme], period: period)
  }
}

extension ActionTally {
  /// The figures of the learning actions that came from no single review.
  ///
  /// - Parameter period: the months they are counted over.
  public func generalFigures(period: Period) -> [Figure] {
    figures(
      .actionsGeneralStatus, .actionsGeneralOverdue, "learning actions from no single review", [],
      period: period)
  }

  func figures(
    _ byStatus: Figure.ID, _ late: Figure.ID, _ title: String, _ dimensions: [Figure.Dimension],
    period: Period
  ) -> [Figure] {
    ActionStatus.allCases.map { status in
      .count(
        byStatus, "\(title), \(status.rawValue): \(status.words)",
        dimensions + [Figure.Dimension(.status, status.rawValue)], statuses[status] ?? 0,
        period: period)
    } + [
      .share(
        late, "\(title), open and past their day", dimensions, overdue, of: open,
        period: period, nothing: "no learning action is open")
    ]
  }
}
