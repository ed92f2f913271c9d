import GRDB
import PracticeLearning

/// What is counted, with names turned into the numbers of the narrow tables.
struct TallyFilter: Sendable {
  var period: Period
  var programme: Int?
  var service: Int?
  var team: Int?

  /// Nothing where a name is not stored: then there is nothing to count.
  init?(
    _ db: Database, period: Period, programme: String?, service: String?, team: String?
  ) throws {
    self.period = period
    for (name, dimension, path) in [
      (programme, Dimension.programme, \TallyFilter.programme),
      (service, .service, \.service), (team, .team, \.team),
    ] {
      guard let name else { continue }
      let number = try Int.fetchOne(
        db, sql: "SELECT id FROM \(dimension.rawValue) WHERE name = ?", arguments: [name])
      guard let number else { return nil }
      self[keyPath: path] = number
    }
  }

  /// The condition on a table that has the columns, its numbers written out: they are our own.
  func condition(on table: String) -> String {
    "\(table).month BETWEEN \(period.first.index) AND \(period.last.index)"
      + " AND \(groupCondition(on: table))"
  }

  /// The same for any month.
  func groupCondition(on table: String) -> String {
    var parts = [table == "allocation" ? "TRUE" : Withdrawn.counts(TallyFilter.review(of: table))]
    if let programme { parts.append("\(table).programme = \(programme)") }
    if let service { parts.append("\(table).service = \(service)") }
    if let team { parts.append("\(table).team = \(team)") }
    return parts.joined(separator: " AND ")
  }

  /// The column of a table that has the number of the review.
  private static func review(of table: String) -> String {
    table == "finding_theme" ? "finding_theme.review" : "\(table).id"
  }

  /// Whether only a part of each programme is counted.
  var isPartOfProgramme: Bool { service != nil || team != nil }
}
