import AuditStatistics
import GRDB
import PracticeLearning

/// Turns counters into tallies: numbers into names, runs of counters into tables.
struct TallyBuilder {
  private let filter: TallyFilter
  private let reviews: ReviewCounts
  private let other: OtherCounts?
  private let names: [Dimension: [(id: Int, name: String)]]
  private let nameOfNumber: [Dimension: [Int: String]]

  /// - Parameter other: nothing where only second grades are asked for.
  init(
    _ db: Database, _ filter: TallyFilter, _ reviews: ReviewCounts, _ other: OtherCounts? = nil
  ) throws {
    self.filter = filter
    self.reviews = reviews
    self.other = other
    var names: [Dimension: [(id: Int, name: String)]] = [:]
    for dimension in [Dimension.programme, .service, .team, .cohort, .theme, .person] {
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, name FROM \(dimension.rawValue) ORDER BY name")
      names[dimension] = rows.map { ($0[0], $0[1]) }
    }
    self.names = names
    nameOfNumber = names.mapValues {
      Dictionary($0.map { ($0.id, $0.name) }) { first, _ in first }
    }
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
    if let other { add(other, to: &tallies) }
    return tallies.sorted { $0.key < $1.key }.map(\.value)
  }

  private func add(_ other: OtherCounts, to tallies: inout [Int: ProgrammeTally]) {
    for (programme, months) in other.allocations.programmes {
      for (month, counts) in months {
        add(counts, Month(index: month), to: &tallies[programme, default: tally(programme)])
      }
    }
    for (programme, actions) in other.actions.programmes {
      tallies[programme, default: tally(programme)].actions = actions
    }
    for programme in tallies.keys {
      tallies[programme]?.themes = other.themes.tallies(
        of: programme, themes: names[.theme] ?? [], services: names[.service] ?? [])
    }
  }

  private func tally(_ programme: Int) -> ProgrammeTally {
    ProgrammeTally(programme: name(programme, .programme), period: filter.period)
  }

  private func name(_ number: Int, _ dimension: Dimension) -> String {
    nameOfNumber[dimension]?[number] ?? ""
  }

  private func put(_ group: GroupTally, as key: GroupTable.Key, into tally: inout ProgrammeTally) {
    switch key {
    case .whole: tally.total = group
    case .service(let number): tally.services[name(number, .service)] = group
    case .team(let number): tally.teams[name(number, .team)] = group
    case .cohort(let number): tally.cohorts[name(number, .cohort)] = group
    case .month(let index): tally.months[Month(index: index)] = group
    case .moderator(let number): tally.moderators[name(number, .person)] = group
    }
  }

  private func add(
    _ counts: AllocationCounts.Counts, _ month: Month, to tally: inout ProgrammeTally
  ) {
    tally.total.add(counts)
    tally.months[month, default: GroupTally()].add(counts)
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
  fileprivate mutating func add(_ counts: AllocationCounts.Counts) {
    expected += counts.expected
    exempt += counts.exempt
    completed += counts.completed
  }
}
