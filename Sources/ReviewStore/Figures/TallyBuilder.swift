import AuditStatistics
import GRDB
import PracticeLearning

/// Turns counters into tallies: numbers into names, runs of counters into tables.
struct TallyBuilder {
  private let filter: TallyFilter
  private let reviews: ReviewCounts
  private let names: TallyNames
  private let leftOut: [Int: Int]

  init(_ db: Database, _ filter: TallyFilter, _ reviews: ReviewCounts) throws {
    self.filter = filter
    self.reviews = reviews
    names = try TallyNames(db)
    leftOut = try filter.leftOut(db)
  }

  func tallies() -> [ProgrammeTally] {
    var tallies: [Int: ProgrammeTally] = [:]
    for (slot, group) in reviews.groups.groups.enumerated() {
      let counted = groupTally(at: slot)
      put(counted, as: group.key, into: &tallies[group.programme, default: tally(group.programme)])
    }
    for programme in tallies.keys {
      tallies[programme]?.selections = reviews.selections.tally(of: programme)
      tallies[programme]?.domainCases = reviews.selections.cases(of: programme)
    }
    for (programme, count) in leftOut {
      tallies[programme, default: tally(programme)].leftOut = count
    }
    return tallies.sorted { $0.key < $1.key }.map(\.value)
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

  private func groupTally(at slot: Int) -> GroupTally {
    let base = slot * ReviewCounts.stride
    var group = GroupTally()
    group.submitted = Int(reviews.counters[base + ReviewCounts.submitted])
    group.moderated = Int(reviews.counters[base + ReviewCounts.moderated])
    group.pending = Int(reviews.counters[base + ReviewCounts.pending])
    group.amendedAfter = Int(reviews.counters[base + ReviewCounts.amendedAfter])
    group.corrected = Int(reviews.counters[base + ReviewCounts.corrected])
    group.notBlind = Int(reviews.counters[base + ReviewCounts.notBlind])
    for position in 0..<8 {
      let first = base + ReviewCounts.ratings + position * 5
      group.ratings[position].ungraded = Int(reviews.counters[first])
      group.ratings[position].counts = (1...4).map { Int(reviews.counters[first + $0]) }
    }
    // A review that was amended and waits to be graded again has a pair and no moderation that stands.
    if group.moderated > 0 || group.amendedAfter > 0 {
      for position in 0..<7 {
        group.comparisons[position] = table(at: base + ReviewCounts.comparisons + position * 25)
      }
      group.afterModeration = table(at: base + ReviewCounts.after)
      group.afterRandomModeration = table(at: base + ReviewCounts.afterRandom)
    }
    return group
  }

  private func table(at first: Int) -> AgreementTable {
    var table = AgreementTable()
    for auditor in 0...4 {
      for moderator in 0...4 {
        let count = Int(reviews.counters[first + auditor * 5 + moderator])
        guard count > 0 else { continue }
        table.add(
          auditor: auditor == 0 ? nil : auditor, moderator: moderator == 0 ? nil : moderator,
          times: count)
      }
    }
    return table
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
