import GRDB
import PracticeLearning

/// Turns counters into tallies: numbers into names, counters into tables.
struct TallyBuilder {
  private let filter: TallyFilter
  private let counts: GroupCounts
  private let selections: SelectionCounts?
  private let names: TallyNames
  private let leftOut: [Int: Int]

  /// - Parameter selections: how reviews came to be moderated, where that was asked for.
  init(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split, _ counts: GroupCounts,
    _ selections: SelectionCounts?
  ) throws {
    self.filter = filter
    self.counts = counts
    self.selections = selections
    names = try TallyNames(db, GroupTable.dimensions(of: split))
    leftOut = try filter.leftOut(db)
  }

  func tallies() -> [ProgrammeTally] {
    var tallies: [Int: ProgrammeTally] = [:]
    for (slot, group) in counts.groups.groups.enumerated() {
      let counted = counts.counters[slot].tally
      put(counted, as: group.key, into: &tallies[group.programme, default: tally(group.programme)])
    }
    for programme in tallies.keys {
      tallies[programme]?.selections = selections?.tally(of: programme) ?? SelectionTally()
      tallies[programme]?.domainCases = selections?.cases(of: programme) ?? [:]
    }
    for (programme, count) in leftOut {
      tallies[programme, default: tally(programme)].leftOut = count
    }
    return Array(tallies.values)
  }

  private func tally(_ programme: Int) -> ProgrammeTally {
    ProgrammeTally(programme: names.name(programme, .programme), period: filter.period)
  }

  private func put(_ group: GroupTally, as key: GroupTable.Key, into tally: inout ProgrammeTally) {
    switch key {
    case .whole: tally.total = group
    case .service(let number): tally.services[names.name(number, .service)] = group
    case .team(let number): tally.teams[names.name(number, .team)] = group
    case .cohort(let number): tally.cohorts[names.name(number, .cohort)] = group
    case .month(let index): tally.months[Month(index: index)] = group
    case .moderator(let number): tally.moderators[names.name(number, .person)] = group
    }
  }
}

extension GroupTally {
  mutating func add(_ counts: AllocationCounts.Counts) {
    expected += counts.expected
    exempt += counts.exempt
    completed += counts.completed
    exemptAndDone += counts.exemptAndDone
    exemptAfterDay += counts.exemptAfterDay
  }
}
