import Foundation
import GRDB
package import PracticeLearning

/// Which rows a data package holds.
package struct DataFilter: Sendable {
  /// The months; nothing for all.
  package var period: Period?
  /// Only this programme, by id.
  package var programme: String?
  /// Only this service, by name.
  package var service: String?
  /// Only this team, by id.
  package var team: String?
  /// What may be counted.
  package var scope: Scope
  /// Only what changed after this entry of the journal, and what was not in that package; nothing for all.
  package var since: DataPosition?

  package init(
    period: Period?, programme: String?, service: String?, team: String?, scope: Scope,
    since: DataPosition? = nil
  ) {
    (self.period, self.programme, self.service) = (period, programme, service)
    (self.team, self.scope, self.since) = (team, scope, since)
  }
}

/// An earlier data package, as the journal knows it.
package struct DataPosition: Sendable {
  /// The number of its entry.
  package var entry: Int
  /// What it held, in words.
  package var filter: String
  /// The reviews in it, by the number of their row.
  package var reviews: Set<Int>
}

extension Reading {
  /// The earlier data package that was written down at an entry of the journal; nothing where none was.
  package func dataPackage(at entry: Int) throws -> DataPosition? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT    n.content, l.reviews
        FROM      journal j
        JOIN      entry_note n ON n.entry = j.seq
        LEFT JOIN look l ON l.entry = j.seq
        WHERE     j.seq = ? AND j.act = ?
        """, arguments: [entry, JournalAct.exportDocuments.rawValue])
    guard let row = rows.first else { return nil }
    let reviews: Data? = row[1]
    return DataPosition(
      entry: entry, filter: row[0],
      reviews: Set(reviews.map { PackedNumbers.numbers(in: $0) } ?? []))
  }

  /// From the month of the first review to that of the last; nothing where there is none.
  package func monthsOfReviews() throws -> Period? {
    let row = try Row.fetchOne(
      db, sql: "SELECT min(month), max(month) FROM review r WHERE \(Withdrawn.counts("r.id"))")
    guard let row, let first: Int = row[0], let last: Int = row[1] else { return nil }
    return Period(from: Month(index: first), to: Month(index: last))
  }

  /// From the first month to the last of which there is a review, or a learning action was raised; nothing where
  /// there is neither.
  package func monthsOfData() throws -> Period? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT min(month), max(month)
        FROM   (SELECT month FROM review
                UNION
                SELECT 12 * substr(raised_on, 1, 4) + substr(raised_on, 6, 2) - 1 FROM learning_action)
        """)
    guard let row, let first: Int = row[0], let last: Int = row[1] else { return nil }
    return Period(from: Month(index: first), to: Month(index: last))
  }

  /// The reviews of a data package, by the number of their row, and how many more are left out since the person
  /// is asked to grade them.
  package func reviews(in filter: DataFilter) throws -> (numbers: [Int], leftOut: Int) {
    guard let tally = try tally(filter) else { return ([], 0) }
    let rows = try RawStatement(
      db, "SELECT r.id FROM review r WHERE \(tally.condition(on: "r", review: "r.id")) ORDER BY 1")
    var numbers: [Int] = []
    while try rows.step() { numbers.append(rows.int(0)) }
    guard !filter.scope.leftOut.isEmpty else { return (numbers, 0) }
    var whole = filter
    whole.scope = .everything
    guard let tally = try self.tally(whole) else { return (numbers, 0) }
    let hidden = filter.scope.leftOut.sorted().map(String.init).joined(separator: ", ")
    let leftOut = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM review r
        WHERE  r.id IN (\(hidden)) AND \(tally.condition(on: "r", review: "r.id"))
        """)
    return (numbers, leftOut ?? 0)
  }

  /// The condition of a package on the reviews; nothing where there is nothing of it.
  func tally(_ filter: DataFilter) throws -> TallyFilter? {
    guard let months = try filter.period ?? monthsOfReviews() else { return nil }
    return try TallyFilter(
      db, period: months, programme: filter.programme, service: filter.service, team: filter.team,
      scope: filter.scope)
  }
}
