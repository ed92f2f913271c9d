extension ProgrammeTally {
  /// Every figure of the programme over its period: the whole first, then cohorts, services, teams and months.
  ///
  /// - Parameters:
  ///   - policy: the programme's moderation rule.
  ///   - themes: the names of themes.
  ///   - earlier: the months of the first financial year before the period, so that its year to date
  ///     begins in April; months of other financial years are left out.
  ///   - latest: the last month that has begun; months without a review up to it are rows with 0. Without
  ///     it all months of the period have.
  ///   - isWanted: whether a figure of a service, a team or a month is; of a large programme they are most.
  public func figures(
    policy: ModerationPolicy, themes: ThemeList, earlier: [Month: GroupTally] = [:],
    through latest: Month? = nil, ofParts isWanted: (Figure) -> Bool = { _ in true }
  ) -> [Figure] {
    whole(policy: policy)
      + groups(policy: policy, earlier: earlier, through: latest)
      .flatMap { $0.figures.filter(isWanted) }
      + others(themes: themes)
  }

  /// The figures of the programme as a whole and of its cohorts.
  ///
  /// - Parameters:
  ///   - policy: the programme's moderation rule.
  ///   - isBrief: whether estimates for all reviews, trends, and what was changed afterwards are not wanted.
  public func whole(policy: ModerationPolicy, isBrief: Bool = false) -> [Figure] {
    let about = [Figure.Dimension(.programme, programme)]
    let whole = group(total, policy)
    var figures =
      (isBrief ? whole.brief : whole.all) + comparison(about, policy, isBrief: isBrief)
      + standings(about)
    for (name, tally) in cohorts.sorted(by: { $0.key < $1.key }) {
      let cohort = group(tally, policy, [Figure.Dimension(.cohort, name)])
      figures += [
        .count(.reviews, "reviews submitted", cohort.dimensions, tally.submitted, period: period)
      ]
      figures += cohort.grades
    }
    return figures
  }

  /// The figures of themes, of learning actions, of what came in time and of what was changed afterwards.
  ///
  /// - Parameters:
  ///   - themes: the names of themes.
  ///   - isBrief: whether what was changed afterwards is not wanted.
  public func others(themes: ThemeList, isBrief: Bool = false) -> [Figure] {
    themeFigures(self.themes, named: themes) + withoutThemes(isBrief: isBrief)
  }

  /// The same, part after part: of many services the themes are most of all figures.
  ///
  /// - Parameter themes: the names of themes.
  public func otherGroups(themes: ThemeList) -> [FigureGroup] {
    let size = 16
    return stride(from: 0, to: self.themes.count, by: size).map { start in
      FigureGroup {
        themeFigures(self.themes[start..<min(start + size, self.themes.count)], named: themes)
      }
    } + [FigureGroup { withoutThemes() }]
  }

  private func withoutThemes(isBrief: Bool = false) -> [Figure] {
    let programme = Figure.Dimension(.programme, programme)
    let uncoded = Figure.count(
      .themesUncoded, "findings without a theme yet", [programme], uncodedFindings,
      period: period, method: "count; they are in no count of themes")
    return (isBrief ? [] : [uncoded]) + actions.figures(programme, period: period)
      + (timeliness?.figures(programme, period: period) ?? [])
      + (escalations?.figures(programme, period: period) ?? [])
      + (isBrief ? [] : afterwards(programme)) + answers.figures(programme, period: period)
      + (isBrief ? [] : answers.questions(programme, period: period)) + blind(programme)
  }

  /// What was changed after submission, what practitioners added to it, and what families said.
  private func afterwards(_ programme: Figure.Dimension) -> [Figure] {
    [
      .count(
        .reviewsAmended, "reviews amended after they were submitted", [programme], amended,
        period: period),
      .count(
        .reviewsWithdrawn, "reviews withdrawn after they were submitted", [programme], withdrawn,
        period: period, method: "count; in no other figure"),
    ] + practitioners.figures(programme, of: total.submitted, period: period)
      + families.figures(programme, period: period)
  }

  /// How many reviews are left out, where any are.
  private func blind(_ programme: Figure.Dimension) -> [Figure] {
    guard leftOut > 0 else { return [] }
    return [
      .count(
        .reviewsLeftOut, "reviews you are asked to grade, left out", [programme], leftOut,
        period: period, method: "in no other figure here until your own grades are saved")
    ]
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

  private func themeFigures(
    _ tallies: some Sequence<ThemeTally>, named list: ThemeList
  ) -> [Figure] {
    let programme = Figure.Dimension(.programme, programme)
    let names = list.names(in: period)
    // Of a service that is not counted there is nothing to share.
    let counted = tallies.filter { $0.service.map { services[$0] != nil } ?? true }
    return counted.map { tally in
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
}
