import GRDB
import PracticeLearning

/// What is counted, with names turned into the numbers of the narrow tables.
struct TallyFilter: Sendable {
  var period: Period
  var programme: Int?
  var service: Int?
  var team: Int?
  var scope: Scope
  /// Only reviews with these numbers of their rows; nothing for all.
  var rows: ClosedRange<Int>?
  /// Whether any review was withdrawn: looking each of a million up costs more than counting it.
  private let hasWithdrawn: Bool
  /// Whether there is any re-review: they are counted apart.
  private let hasReReviews: Bool

  /// Nothing where a name is not stored: then there is nothing to count.
  init?(
    _ db: Database, period: Period, programme: String?, service: String?, team: String?,
    scope: Scope = .everything
  ) throws {
    self.period = period
    self.scope = scope
    hasWithdrawn = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM withdrawal)") ?? false
    hasReReviews = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM re_review)") ?? false
    for (name, dimension, path) in [
      (programme, Dimension.programme, \TallyFilter.programme),
      (service, .service, \.service), (team, .team, \.team),
    ] {
      guard let name else { continue }
      let number = try Int.fetchOne(
        db, sql: "SELECT id FROM \(dimension.rawValue) WHERE name = ? COLLATE NOCASE",
        arguments: [name])
      guard let number else { return nil }
      self[keyPath: path] = number
    }
  }

  /// The condition on a table that has the columns, its numbers written out: they are our own.
  ///
  /// - Parameters:
  ///   - table: the table or its other name.
  ///   - review: its column with the number of the review; nothing where a row is of no review.
  func condition(on table: String, review: String?) -> String {
    "\(table).month BETWEEN \(period.first.index) AND \(period.last.index)"
      + " AND \(groupCondition(on: table, review: review))"
  }

  /// The same for any month.
  func groupCondition(on table: String, review: String?) -> String {
    var parts = [review.map(condition(review:)) ?? "TRUE"]
    if let programme { parts.append("\(table).programme = \(programme)") }
    if let service { parts.append("\(table).service = \(service)") }
    if let team { parts.append("\(table).team = \(team)") }
    return parts.joined(separator: " AND ")
  }

  /// The condition on a column with the number of a review: withdrawn ones are counted nowhere, re-reviews
  /// with their escalations alone.
  func condition(review column: String) -> String {
    var parts = [scope.condition(review: column)]
    if hasWithdrawn { parts.append(Withdrawn.counts(column)) }
    if hasReReviews { parts.append("\(column) NOT IN (SELECT review FROM re_review)") }
    if let rows { parts.append("\(column) BETWEEN \(rows.lowerBound) AND \(rows.upperBound)") }
    return parts.joined(separator: " AND ")
  }

  /// Whether only a part of each programme is counted.
  var isPartOfProgramme: Bool { service != nil || team != nil || scope.parts != nil }
}
