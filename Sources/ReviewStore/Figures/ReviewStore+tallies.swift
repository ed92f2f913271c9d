import GRDB
package import PracticeLearning

extension ReviewStore {
  /// The counts of every programme, in the order in which programmes first appeared.
  ///
  /// Drafts never count. Learning actions are counted for two questions, see `ActionTallies`. Compliance is counted for whole programmes and their months only. Grades and
  /// themes are counted at the same time.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - newAuditors: the people whose first three reviews count as those of a new auditor.
  ///   - day: the day on which the status of actions is taken.
  ///   - raisedBy: the last day on which actions of the period's reviews may have been raised; nothing
  ///     for the same day. What was raised after the day of status has not begun on it.
  ///   - scope: what may be counted.
  ///   - onlyWhole: whether nothing is wanted but programmes as a whole and their cohorts, as a terminal
  ///     shows them: without how reviews came to be moderated, what was changed afterwards, themes as
  ///     strengths, and themes by service and domain.
  ///   - teams: whether teams are counted too, where more than the whole is wanted.
  ///   - themes: how themes are counted; nothing for areas for development alone where only the whole is wanted,
  ///     else for everything.
  ///   - merged: what themes count as that became part of others, by id.
  package func tallies(
    period: Period, programme: String? = nil, service: String? = nil, team: String? = nil,
    newAuditors: [String] = [], on day: CalendarDate, raisedBy: CalendarDate? = nil,
    scope: Scope = .everything, onlyWhole: Bool = false, teams: Bool = true,
    themes: ThemeSplit? = nil,
    merging merged: [String: String] = [:]
  ) throws -> [ProgrammeTally] {
    let days = ActionDays(status: day, raised: raisedBy ?? day)
    return try counted(
      Counting(
        of: .init(
          period: period, programme: programme, service: service, team: team, scope: scope),
        newAuditors: newAuditors, split: onlyWhole ? .none : teams ? .byPlace : .byService,
        days: days, themes: themes ?? (onlyWhole ? .development : .services), merged: merged))
  }

  private static let knownGrades = Memo<AtMoment<CountedPart>, GroupTally>(most: 64)

  /// The grades of a programme's reviews as submitted, and nothing else: two periods are compared by no more.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: the programme, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - scope: what may be counted.
  package func grades(
    period: Period, programme: String, service: String? = nil, team: String? = nil,
    scope: Scope = .everything
  ) throws -> GroupTally {
    let part = CountedPart(
      period: period, programme: programme, service: service, team: team, scope: scope)
    return try remembered(part, in: ReviewStore.knownGrades) {
      try read { reading in
        guard let filter = try part.filter(reading.db) else { return GroupTally() }
        let counted = try GradeCounts(reading.db, filter, .none, nil).counts
        let whole = counted.groups.groups.firstIndex { $0.key == .whole }
        return whole.map { counted.counters[$0].tally } ?? GroupTally()
      }
    }
  }

  /// What comparing auditor and moderator needs, of every programme: the grades as a whole and per
  /// service, month and moderator, without themes, actions and allocations.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - newAuditors: the people whose first three reviews count as those of a new auditor.
  ///   - scope: what may be counted.
  package func comparisons(
    period: Period, programme: String? = nil, service: String? = nil, team: String? = nil,
    newAuditors: [String] = [], scope: Scope = .everything
  ) throws -> [ProgrammeTally] {
    try counted(
      Counting(
        of: .init(
          period: period, programme: programme, service: service, team: team, scope: scope),
        newAuditors: newAuditors, split: .byModeration))
  }

  /// The grades of every programme as a whole and per service, team and month, with those given again, without
  /// themes, actions and allocations.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - scope: what may be counted.
  package func gradesByPlace(
    period: Period, programme: String? = nil, service: String? = nil,
    scope: Scope = .everything
  ) throws -> [ProgrammeTally] {
    try counted(
      Counting(
        of: .init(period: period, programme: programme, service: service, scope: scope),
        split: .byPlace))
  }

  /// What is expected and completed of a programme, month by month.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: the programme, by id.
  package func expectations(period: Period, programme: String) throws -> [Month: GroupTally] {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: programme, service: nil, team: nil)
      guard let filter, let number = filter.programme else { return [:] }
      let counts = try AllocationCounts(reading.db, filter).programmes[number] ?? [:]
      return Dictionary(
        uniqueKeysWithValues: counts.map { month, counts in
          var group = GroupTally()
          group.add(counts)
          return (Month(index: month), group)
        })
    }
  }

  /// The learning actions that came from no review.
  ///
  /// - Parameters:
  ///   - period: the months; what was closed before them is left out.
  ///   - service: only actions of this service, by name.
  ///   - day: the day on which their status is taken.
  ///   - raisedBy: the last day on which they may have been raised; nothing for the same day.
  package func actionsWithoutReview(
    period: Period, service: String? = nil, on day: CalendarDate, raisedBy: CalendarDate? = nil
  ) throws -> ActionTallies {
    try read {
      try ActionCounts.withoutReview(
        $0.db, period: period, service: service,
        ActionDays(status: day, raised: raisedBy ?? day))
    }
  }
}
