import AuditStatistics
import GRDB
package import PracticeLearning

extension ReviewStore {
  /// What moderators said of each auditor's grades on one rating, per programme, by id. Reviews that
  /// somebody asked for are left out, since they were picked for a reason, and those that were not graded
  /// blind. The grades are those that stood when the moderator graded.
  ///
  /// - Parameters:
  ///   - rating: the rating compared.
  ///   - period: the months.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - scope: what may be counted.
  package func leniency(
    on rating: Rating, period: Period, programme: String? = nil, service: String? = nil,
    team: String? = nil, scope: Scope = .everything
  ) throws -> [String: LeniencyTally] {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: programme, service: service, team: team,
        scope: scope)
      guard let filter else { return [:] }
      let requested = Batch.number(of: Moderation.Selection.Reason.requested)
      let pairs = """
        FROM     moderation_pair m
        JOIN     review r ON r.id = m.review
        JOIN     programme p ON p.id = r.programme
        JOIN     person a ON a.id = r.auditor
        """
      let condition = """
        WHERE    \(filter.condition(on: "r", review: "r.id")) AND m.reason <> \(requested)
                 AND m.blind = 1 AND m.auditor_\(rating.key) BETWEEN 1 AND 4 AND m.\(rating.key) BETWEEN 1 AND 4
        """
      var tallies: [String: LeniencyTally] = [:]
      let counts = try Row.fetchCursor(
        reading.db,
        sql: """
          SELECT   p.name, a.name, s.name, r.month, m.auditor_\(rating.key), m.\(rating.key), count(*)
          \(pairs)
          JOIN     person s ON s.id = m.moderator
          \(condition)
          GROUP BY r.programme, r.auditor, m.moderator, r.month, m.auditor_\(rating.key),
                   m.\(rating.key)
          """)
      while let row = try counts.next() {
        let (programme, auditor, moderator): (String, String, String) = (row[0], row[1], row[2])
        tallies[programme, default: LeniencyTally(rating: rating, period: period)]
          .add(row[4], row[5], times: row[6], of: auditor, by: moderator, Month(index: row[3]))
      }
      let cases = try Row.fetchCursor(
        reading.db,
        sql: """
          SELECT   p.name, a.name, count(DISTINCT h.case_reference)
          \(pairs)
          JOIN     review_heading h ON h.review = r.id
          \(condition)
          GROUP BY r.programme, r.auditor
          """)
      while let row = try cases.next() {
        let (programme, auditor): (String, String) = (row[0], row[1])
        tallies[programme]?.auditors[auditor]?.cases = row[2]
      }
      return tallies
    }
  }
}

extension LeniencyTally {
  fileprivate mutating func add(
    _ own: Int, _ second: Int, times: Int, of auditor: String, by moderator: String, _ month: Month
  ) {
    auditors[auditor, default: Pairs()].moderators[moderator, default: AgreementTable()]
      .add(auditor: own, moderator: second, times: times)
    auditors[auditor]?.months.insert(month)
  }
}
