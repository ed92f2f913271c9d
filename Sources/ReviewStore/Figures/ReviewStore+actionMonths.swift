import GRDB
package import PracticeLearning

extension ReviewStore {
  /// The learning actions of a programme's reviews that were raised in a period, month by month, with what became of
  /// them by a day.
  ///
  /// - Parameters:
  ///   - period: the months.
  ///   - programme: the programme, by id.
  ///   - service: only those of reviews of this service, by name.
  ///   - team: only those of reviews of this team, by id.
  ///   - day: the day on which it is looked.
  ///   - scope: what may be counted.
  package func actionMonths(
    period: Period, programme: String?, service: String?, team: String?, on day: CalendarDate,
    scope: Scope
  ) throws -> [ActionMonth] {
    try read { reading in
      let filter = try TallyFilter(
        reading.db, period: period, programme: programme, service: service, team: team,
        scope: scope)
      guard let filter else { return [] }
      var months = Dictionary(
        uniqueKeysWithValues: period.months.map { ($0.description, ActionMonth($0)) })
      let rows = try Row.fetchCursor(
        reading.db,
        sql: """
          SELECT substr(a.raised_on, 1, 7),
                 (SELECT   CASE WHEN u.status = 4 AND length(u.evidence) > 0
                                THEN substr(u.on_day, 1, 7) END
                  FROM     action_update u
                  WHERE    u.action = a.id AND u.on_day <= :day
                  ORDER BY u.position DESC
                  LIMIT    1),
                 (SELECT   substr(min(x.on_day), 1, 7)
                  FROM     action_step x
                  WHERE    x.action = a.id AND x.on_day <= :day
                  AND      x.kind = \(ActionStep.What.moveApproved.number))
          FROM   learning_action a
          JOIN   review r ON r.id = a.review
          WHERE  a.raised_on BETWEEN :start AND min(:end, :day)
          AND    \(filter.groupCondition(on: "r", review: "r.id"))
          """,
        arguments: [
          "day": day.description, "start": period.first.firstDay.description,
          "end": period.last.lastDay.description,
        ])
      while let row = try rows.next() {
        months[row[0] ?? ""]?.raised += 1
        if let closed: String = row[1] { months[closed]?.closed += 1 }
        if let moved: String = row[2] { months[moved]?.moved += 1 }
      }
      return period.months.compactMap { months[$0.description] }
    }
  }
}
