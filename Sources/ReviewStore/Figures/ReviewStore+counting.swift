import GRDB
import PracticeLearning

extension ReviewStore {
  /// So many reviews are worth a second connection.
  private static let manyReviews = 50_000

  /// Counts reviews, in two halves at once where there are many, and beside them what else is asked for.
  ///
  /// - Parameter days: the days of learning actions; nothing where only reviews are counted.
  func counted(
    period: Period, programme: String?, service: String?, team: String?, _ newAuditors: [String],
    _ scope: Scope, _ split: GroupTable.Split, _ days: ActionDays?
  ) throws -> [ProgrammeTally] {
    try StoreFailure.explained(at: file.path) {
      @Sendable func filter(_ db: Database) throws -> TallyFilter? {
        try TallyFilter(
          db, period: period, programme: programme, service: service, team: team, scope: scope)
      }
      var jobs = try halves().map { rows in
        { @Sendable (db: Database) throws -> Part? in
          guard var filter = try filter(db) else { return nil }
          filter.rows = rows
          return .reviews(
            try TallyBuilder(
              db, filter, ReviewCounts(db, filter, split, newAuditors: newAuditors)
            ).tallies())
        }
      }
      if let days {
        jobs.append { db in
          guard let filter = try filter(db) else { return nil }
          return .other(try OtherCounts(db, filter, days), try TallyNames(db), filter)
        }
      }
      return try merged(atOneMoment(jobs).compactMap(\.self))
    }
  }

  /// What one connection counted.
  private enum Part: Sendable {
    case reviews([ProgrammeTally])
    case other(OtherCounts, TallyNames, TallyFilter)
  }

  private func merged(_ parts: [Part]) throws -> [ProgrammeTally] {
    var tallies: [String: ProgrammeTally] = [:]
    var order: [String: Int] = [:]
    for part in parts {
      switch part {
      case .reviews(let counted):
        for tally in counted {
          if tallies[tally.programme] == nil {
            tallies[tally.programme] = tally
          } else {
            tallies[tally.programme]?.add(tally)
          }
        }
      case .other(let other, let names, let filter):
        other.add(to: &tallies, names, filter)
        order = names.order
      }
    }
    if order.isEmpty { order = try read { try TallyNames($0.db).order } }
    return tallies.values.sorted { (order[$0.programme] ?? 0) < (order[$1.programme] ?? 0) }
  }

  /// The reviews in halves by the number of their row where there are many; nothing stands for all.
  private func halves() throws -> [ClosedRange<Int>?] {
    let last = try read { try Int.fetchOne($0.db, sql: "SELECT max(id) FROM review") ?? 0 }
    guard last > ReviewStore.manyReviews else { return [nil] }
    return [0...last / 2, last / 2 + 1...Int(Int32.max)]
  }
}
