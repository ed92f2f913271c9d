import Dispatch
import GRDB
package import PracticeLearning
import Synchronization

extension ReviewStore {
  /// The counts of every programme, in the order in which programmes first appeared.
  ///
  /// Drafts never count. Learning actions count whenever their review was, all that were raised up to the
  /// day and not closed before the period. Compliance is counted for whole programmes and their months only. Grades and
  /// themes are counted at the same time over two connections.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - newAuditors: the people whose first three reviews count as those of a new auditor.
  ///   - day: the day on which the status of actions is taken.
  package func tallies(
    period: Period, programme: String? = nil, service: String? = nil, team: String? = nil,
    newAuditors: [String] = [], on day: CalendarDate
  ) throws -> [ProgrammeTally] {
    try StoreFailure.explained(at: file.path) {
      // A write between the two beginnings of reading would be counted by one of them only.
      for _ in 0..<3 {
        let tallies = try readers.read { db -> [ProgrammeTally]? in
          let filter = try TallyFilter(
            db, period: period, programme: programme, service: service, team: team)
          guard let filter else { return [] }
          let others = Mutex<Result<OtherCounts, any Error>?>(nil)
          let group = DispatchGroup()
          DispatchQueue.global().async(group: group) {
            let result = Result { try self.readers.read { try OtherCounts($0, filter, on: day) } }
            others.withLock { $0 = result }
          }
          let reviews = Result {
            try ReviewCounts(db, filter, .byPlace, newAuditors: newAuditors)
          }
          group.wait()
          guard let other = try others.withLock({ try $0?.get() }),
            try other.moment == OtherCounts.moment(db)
          else { return nil }
          return try TallyBuilder(db, filter, try reviews.get(), other).tallies()
        }
        if let tallies { return tallies }
      }
      return try readers.read { db in
        let filter = try TallyFilter(
          db, period: period, programme: programme, service: service, team: team)
        guard let filter else { return [] }
        return try TallyBuilder(
          db, filter, ReviewCounts(db, filter, .byPlace, newAuditors: newAuditors),
          OtherCounts(db, filter, on: day)
        ).tallies()
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
  package func comparisons(
    period: Period, programme: String? = nil, service: String? = nil, team: String? = nil,
    newAuditors: [String] = []
  ) throws -> [ProgrammeTally] {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: programme, service: service, team: team)
      guard let filter else { return [] }
      let reviews = try ReviewCounts(
        reading.db, filter, .byModeration, newAuditors: newAuditors)
      return try TallyBuilder(reading.db, filter, reviews).tallies()
    }
  }

  /// The learning actions that came from no review.
  ///
  /// - Parameters:
  ///   - period: the months; what was closed before them is left out.
  ///   - service: only actions of this service, by name.
  ///   - day: the day on which their status is taken.
  package func actionsWithoutReview(period: Period, service: String? = nil, on day: CalendarDate)
    throws -> ActionTally
  {
    try read {
      try ActionCounts.withoutReview($0.db, period: period, service: service, on: day)
    }
  }
}

/// What is counted beside the grades, and at which moment of the store.
struct OtherCounts: Sendable {
  let moment: Int
  let themes: ThemeCounts
  let allocations: AllocationCounts
  let actions: ActionCounts

  init(_ db: Database, _ filter: TallyFilter, on day: CalendarDate) throws {
    moment = try OtherCounts.moment(db)
    themes = try ThemeCounts(db, filter)
    allocations = try AllocationCounts(db, filter)
    actions = try ActionCounts(db, filter, on: day)
  }

  /// Every change adds to the journal.
  static func moment(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT coalesce(max(seq), 0) FROM journal") ?? 0
  }
}
