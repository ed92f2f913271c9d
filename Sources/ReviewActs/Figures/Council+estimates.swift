import PracticeLearning
import ReviewStore

extension Council {
  /// Where the months asked for hold too few random checks, adds those of the 12 months that end with them.
  func addLongerSelections(
    to tallies: inout [ProgrammeTally], _ store: ReviewStore, _ selection: Selection, _ scope: Scope
  ) throws {
    func policy(_ tally: ProgrammeTally) -> ModerationPolicy {
      workspace.programme(tally.programme)?.moderation ?? ModerationPolicy()
    }
    let periods = tallies.map { $0.monthsForEstimates(by: policy($0)) }
    guard let period = periods.lazy.compactMap(\.self).first else { return }
    let longer = try store.comparisons(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, newAuditors: newAuditors, scope: scope)
    for (index, needed) in zip(tallies.indices, periods) where needed != nil {
      let own = longer.first { $0.programme == tallies[index].programme }
      tallies[index].longerSelections = own.map { PeriodSelections($0.selections, in: period) }
    }
  }

  /// Adds what came in time, by the days on which it was recorded.
  func addTimeliness(
    to tallies: inout [ProgrammeTally], _ store: ReviewStore, _ selection: Selection,
    _ day: CalendarDate, _ scope: Scope
  ) throws {
    guard let period = tallies.first?.period else { return }
    let work = try store.timedWork(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, scope: scope, escalations: workspace.escalation)
    for index in tallies.indices {
      let id = tallies[index].programme
      tallies[index].escalations = work.escalations[id] ?? EscalationTally()
      tallies[index].timeliness = TimelinessTally(
        work.steps.filter { $0.programme == id }, notCounted: work.notCounted[id] ?? [:],
        policy: workspace.programme(id)?.moderation ?? ModerationPolicy(), on: day)
    }
  }
}
