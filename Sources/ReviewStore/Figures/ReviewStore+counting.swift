import GRDB
import PracticeLearning

/// What is to be counted.
struct Counting: Hashable, Sendable {
  var of: CountedPart
  /// The people whose first three reviews count as those of a new auditor.
  var newAuditors: [String] = []
  /// Into which groups; without any nothing is counted but what a terminal shows.
  var split: GroupTable.Split
  /// The days of learning actions; nothing where only reviews are counted.
  var days: ActionDays?
  var themes = ThemeSplit.services
  /// What themes count as that became part of others, by id.
  var merged: [String: String] = [:]
}

extension ReviewStore {
  /// So many reviews are worth further connections.
  private static let manyReviews = 50_000

  private static let knownCounts = Memo<AtMoment<Counting>, [ProgrammeTally]>(most: 16)

  /// Reviews and beside them what else is asked for, as they are counted at this moment.
  func counted(_ asked: Counting) throws -> [ProgrammeTally] {
    // A trace counts many parts once.
    guard asked.of.scope.rows == nil else { return try count(asked) }
    return try remembered(asked, in: ReviewStore.knownCounts) { try count(asked) }
  }

  /// Counts with several connections where there are many reviews.
  private func count(_ asked: Counting) throws -> [ProgrammeTally] {
    let (split, isBrief) = (asked.split, asked.split == .none)
    typealias Job = @Sendable (Database) throws -> Part?
    func job(
      _ rows: ClosedRange<Int>? = nil,
      _ count: @escaping @Sendable (Database, TallyFilter) throws -> Part
    ) -> Job {
      { db in
        guard var filter = try asked.of.filter(db) else { return nil }
        filter.rows = rows
        return try count(db, filter)
      }
    }
    @Sendable func selections(_ db: Database) throws -> SelectionCounts? {
      isBrief ? nil : try SelectionCounts(db, newAuditors: asked.newAuditors)
    }
    return try StoreFailure.explained(at: file.path) {
      let (isLarge, halves) = try halves()
      var jobs: [Job] = halves.map { rows in
        job(rows) { db, filter in
          let pairs = try PairCounts(db, filter, split, selections(db))
          return try .reviews(
            TallyBuilder(db, filter, split, pairs.counts, pairs.selections).tallies())
        }
      }
      jobs.append(
        job { db, filter in
          let grades = try GradeCounts(db, filter, split, selections(db))
          return try .reviews(
            TallyBuilder(db, filter, split, grades.counts, grades.selections).tallies())
        })
      if let days = asked.days {
        jobs.append(job { try .themes(NamedThemes($0, $1, merged: asked.merged, asked.themes)) })
        jobs.append(job { try .other(OtherCounts($0, $1, days, isBrief: isBrief)) })
      }
      return try gathered(atOneMoment(jobs, atOnce: isLarge).compactMap(\.self), asked.of.period)
    }
  }

  /// What one connection counted.
  private enum Part: Sendable {
    case reviews([ProgrammeTally])
    case themes(NamedThemes)
    case other(OtherCounts)
  }

  private func gathered(_ parts: [Part], _ period: Period) throws -> [ProgrammeTally] {
    var tallies: [String: ProgrammeTally] = [:]
    for case .reviews(let counted) in parts {
      for tally in counted {
        if tallies[tally.programme] == nil {
          tallies[tally.programme] = tally
        } else {
          tallies[tally.programme]?.add(tally)
        }
      }
    }
    for programme in tallies.keys { tallies[programme]?.selections.leaveOutEmptyKinds() }
    for case .other(let other) in parts { other.add(to: &tallies, period) }
    for case .themes(let themes) in parts { themes.add(to: &tallies) }
    let order = try read { try TallyNames($0.db, [.programme]).order }
    return tallies.values.sorted { (order[$0.programme] ?? 0) < (order[$1.programme] ?? 0) }
  }

  /// Whether there are many reviews, and these in halves by the number of their row then; nothing stands for
  /// all.
  private func halves() throws -> (isLarge: Bool, [ClosedRange<Int>?]) {
    let last = try read { try Int.fetchOne($0.db, sql: "SELECT max(id) FROM review") ?? 0 }
    guard last > ReviewStore.manyReviews else { return (false, [nil]) }
    return (true, [0...last / 2, last / 2 + 1...Int(Int32.max)])
  }
}
