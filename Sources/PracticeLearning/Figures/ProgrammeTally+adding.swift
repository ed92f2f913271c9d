extension ProgrammeTally {
  /// Adds the counts of other reviews of the same programme and period.
  package mutating func add(_ other: ProgrammeTally) {
    total = total.adding(other.total)
    func add<Key: Hashable>(_ groups: [Key: GroupTally], to own: inout [Key: GroupTally]) {
      own.merge(groups) { $0.adding($1) }
    }
    add(other.services, to: &services)
    add(other.teams, to: &teams)
    add(other.months, to: &months)
    add(other.cohorts, to: &cohorts)
    add(other.moderators, to: &moderators)
    selections.add(other.selections)
    domainCases.merge(other.domainCases, uniquingKeysWith: +)
  }
}

extension SelectionTally {
  /// Leaves out the kinds of which every review was taken out again.
  package mutating func leaveOutEmptyKinds() { kinds = kinds.filter { $0.value.reviews != 0 } }

  /// Adds the counts of other reviews.
  mutating func add(_ other: SelectionTally) {
    for (kind, counts) in other.kinds { kinds[kind, default: Counts()].add(counts) }
    if let chances = other.randomChances {
      note(randomChance: chances.lowerBound)
      note(randomChance: chances.upperBound)
    }
  }
}
