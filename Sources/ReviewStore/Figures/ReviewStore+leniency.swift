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
      let db = reading.db
      let filter = try TallyFilter(
        db, period: period, programme: programme, service: service, team: team, scope: scope)
      guard let filter, try holdsReviews(db, in: period) else { return [:] }
      let counted = try pairs(on: rating, filter, db)
      let names = try TallyNames(db, [.programme, .person])
      var tallies: [String: LeniencyTally] = [:]
      for (programme, auditors) in counted {
        var tally = LeniencyTally(rating: rating, period: period)
        for (auditor, pairs) in auditors {
          tally.auditors[names.name(auditor, .person)] = pairs.tally { names.name($0, .person) }
        }
        tallies[names.name(programme, .programme)] = tally
      }
      return tallies
    }
  }

  /// Whether there is any review of some months: where there is none, no pair need be looked at.
  private func holdsReviews(_ db: Database, in period: Period) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM review WHERE month BETWEEN ? AND ?)",
      arguments: [period.first.index, period.last.index]) ?? false
  }

  /// The pairs of each programme and auditor, by numbers of names, in one pass over the pairs of gradings.
  private func pairs(
    on rating: Rating, _ filter: TallyFilter, _ db: Database
  ) throws -> [Int: [Int: NumberedPairs]] {
    let requested = Batch.number(of: Moderation.Selection.Reason.requested)
    let rows = try RawStatement(
      db,
      """
      SELECT     r.programme, r.auditor, m.moderator, r.month, m.auditor_\(rating.key), m.\(rating.key),
                 h.case_reference
      FROM       moderation_pair m
      CROSS JOIN review r ON r.id = m.review
      CROSS JOIN review_heading h ON h.review = m.review
      WHERE      \(filter.condition(on: "r", review: "m.review")) AND m.reason <> \(requested)
      AND        m.blind = 1 AND m.auditor_\(rating.key) BETWEEN 1 AND 4 AND m.\(rating.key) BETWEEN 1 AND 4
      """)
    var counted: [Int: [Int: NumberedPairs]] = [:]
    while try rows.step() {
      counted[rows.int(0), default: [:]][rows.int(1), default: NumberedPairs()].add(
        rows.int(4), rows.int(5), by: rows.int(2), month: rows.int(3), case: rows.text(6))
    }
    return counted
  }
}

/// The pairs of one auditor, by the numbers of moderators and months.
private struct NumberedPairs {
  private var moderators: [Int: AgreementTable] = [:]
  private var months: Set<Int> = []
  private var cases: Set<String> = []

  mutating func add(
    _ own: Int, _ second: Int, by moderator: Int, month: Int, case reference: String
  ) {
    moderators[moderator, default: AgreementTable()].add(auditor: own, moderator: second)
    months.insert(month)
    // A case is the same however its letters are typed.
    cases.insert(plainID(reference))
  }

  /// - Parameter name: the role code of a number.
  func tally(_ name: (Int) -> String) -> LeniencyTally.Pairs {
    var pairs = LeniencyTally.Pairs()
    for (moderator, table) in moderators { pairs.moderators[name(moderator)] = table }
    pairs.months = Set(months.map(Month.init(index:)))
    pairs.cases = cases.count
    return pairs
  }
}
