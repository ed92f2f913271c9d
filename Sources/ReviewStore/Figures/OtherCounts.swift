import GRDB
import PracticeLearning

/// What is counted beside the grades.
struct OtherCounts: Sendable {
  let themes: ThemeCounts
  let allocations: AllocationCounts
  let actions: ActionCounts
  let changed: ChangedReviews

  init(_ db: Database, _ filter: TallyFilter, _ days: ActionDays) throws {
    themes = try ThemeCounts(db, filter)
    allocations = try AllocationCounts(db, filter)
    actions = try ActionCounts(db, filter, days)
    changed = try ChangedReviews(db, filter)
  }
}

extension OtherCounts {
  /// Adds the counts to the tallies of programmes, by id.
  func add(
    to tallies: inout [String: ProgrammeTally], _ names: TallyNames, _ filter: TallyFilter
  ) {
    func at(_ programme: Int, _ change: (inout ProgrammeTally) -> Void) {
      let id = names.name(programme, .programme)
      change(&tallies[id, default: ProgrammeTally(programme: id, period: filter.period)])
    }
    for (programme, months) in allocations.programmes {
      at(programme) { tally in
        for (month, counts) in months {
          tally.total.add(counts)
          tally.months[Month(index: month), default: GroupTally()].add(counts)
        }
      }
    }
    for (programme, actions) in actions.programmes { at(programme) { $0.actions = actions } }
    for (number, id) in names[.programme] where tallies[id] != nil {
      tallies[id]?.amended = changed.amended[number] ?? 0
      tallies[id]?.withdrawn = changed.withdrawn[number] ?? 0
      tallies[id]?.themes = themes.tallies(
        of: number, themes: names[.theme], services: names[.service])
    }
  }
}
