import GRDB
import PracticeLearning

/// What is counted beside grades and themes.
struct OtherCounts: Sendable {
  let allocations: AllocationCounts
  let actions: ActionCounts
  /// Nothing unless it was asked for.
  let changed: ChangedReviews?
  /// Nothing unless it was asked for.
  let practitioners: PractitionerCounts?
  /// Nothing unless it was asked for.
  let families: FamilyCounts?
  let answers: AnswerCounts
  /// Findings without a theme, by programme; nothing unless it was asked for.
  let uncoded: [Int: Int]
  let names: TallyNames

  /// - Parameter isBrief: whether what was changed afterwards is not wanted.
  init(_ db: Database, _ filter: TallyFilter, _ days: ActionDays, isBrief: Bool) throws {
    allocations = try AllocationCounts(db, filter)
    actions = try ActionCounts(db, filter, days)
    changed = isBrief ? nil : try ChangedReviews(db, filter)
    practitioners = isBrief ? nil : try PractitionerCounts(db, filter)
    families = isBrief ? nil : try FamilyCounts(db, filter)
    answers = try AnswerCounts(db, filter)
    uncoded = isBrief ? [:] : try OtherCounts.uncoded(db, filter)
    names = try TallyNames(db, [.programme])
  }

  /// Adds the counts to the tallies of programmes, by id.
  func add(to tallies: inout [String: ProgrammeTally], _ period: Period) {
    func at(_ programme: Int, _ change: (inout ProgrammeTally) -> Void) {
      let id = names.name(programme, .programme)
      change(&tallies[id, default: ProgrammeTally(programme: id, period: period)])
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
      tallies[id]?.uncodedFindings = uncoded[number] ?? 0
      tallies[id]?.amended = changed?.amended[number] ?? 0
      tallies[id]?.withdrawn = changed?.withdrawn[number] ?? 0
      tallies[id]?.practitioners = practitioners?.programmes[number] ?? PractitionerTally()
      tallies[id]?.answers = answers.programmes[number] ?? AnswerTally()
      tallies[id]?.families = families?.programmes[number] ?? FamilyTally()
    }
  }

  private static func uncoded(_ db: Database, _ filter: TallyFilter) throws -> [Int: Int] {
    let rows = try RawStatement(
      db,
      """
      SELECT   r.programme, count(*)
      FROM     uncoded_finding u
      JOIN     review r ON r.id = u.review
      WHERE    \(filter.condition(on: "r", review: "r.id"))
      GROUP BY r.programme
      """)
    var counts: [Int: Int] = [:]
    while try rows.step() { counts[rows.int(0)] = rows.int(1) }
    return counts
  }
}
