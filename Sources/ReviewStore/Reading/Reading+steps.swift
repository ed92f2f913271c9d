import GRDB
package import PracticeLearning

extension Reading {
  /// Who was asked to moderate a review, the first one first, as steps.
  package func askedSteps(of review: String) throws -> [Moderation.Step] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   s.kind, p.name, s.stated_day, s.recorded_at, j.actor,
                     coalesce(x.because, e.because)
            FROM     review_heading h
            JOIN     moderation_step s ON s.review = h.review
            JOIN     journal j ON j.seq = s.entry
            LEFT JOIN person p ON p.id = s.person
            LEFT JOIN selection x ON x.review = s.review AND x.entry = s.entry
            LEFT JOIN selection_earlier e ON e.review = s.review AND e.entry = s.entry
            WHERE    h.name = ? AND s.kind IN (1, 2) AND j.act IN ('select', 'reassign')
            ORDER BY s.id
            """), arguments: [review]
      ).map { row in
        let (kind, person, day): (Int, String?, Int?) = (row[0], row[1], row[2])
        return Moderation.Step(
          kind == 1 ? .asked : .reassigned, by: row[4],
          on: day.map(CalendarDate.init(daysSinceEpoch:)), recordedAt: row[3],
          with: [person].compactMap(\.self), because: row[5])
      })
  }

  /// The reviews whose grades or words a person was shown, as the journal of reads has it: one by one, or on
  /// a list that showed grades.
  package func shown(to person: String) throws -> Set<String> {
    let single = try String.fetchSet(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT subject
          FROM   journal
          WHERE  act = '\(JournalAct.read.rawValue)' AND actor = ?
          """), arguments: [person])
    return single.union(try reviewsShown(to: person))
  }

  /// When the steps of every moderation were recorded, round by round, by review; a round begins when
  /// somebody is asked after a grading.
  ///
  /// - Parameters:
  ///   - period: only of reviews of these months.
  ///   - programme: only of this programme, by id.
  package func moderationTimes(period: Period, programme: String? = nil) throws -> [ModerationTimes]
  {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   h.name, p.name, s.name, t.name, r.month, x.text, x.kind, x.recorded_at, x.due_day
        FROM     review r
        JOIN     moderation_step x ON x.review = r.id
        JOIN     review_heading h ON h.review = r.id
        JOIN     programme p ON p.id = r.programme
        JOIN     service   s ON s.id = r.service
        JOIN     team      t ON t.id = r.team
        WHERE    r.month BETWEEN ?1 AND ?2 AND (?3 IS NULL OR p.name = ?3)
        ORDER BY h.name, x.entry, x.id
        """, arguments: [period.first.index, period.last.index, programme])
    var all: [ModerationTimes] = []
    let kinds = Moderation.Step.What.allCases
    while let row = try rows.next() {
      let (review, kind): (String, Int) = (row[0], row[6])
      guard kinds.indices.contains(kind - 1) else { continue }
      let what = kinds[kind - 1]
      let asks = what == .asked || what == .reassigned
      if all.last?.review != review || (asks && all.last?.isGraded == true) {
        all.append(
          ModerationTimes(
            review: review, programme: row[1], service: row[2], team: row[3],
            month: Month(index: row[4]), text: row[5]))
      }
      let (recorded, due): (String?, Int?) = (row[7], row[8])
      all[all.count - 1].add(
        what, recorded: recorded.flatMap { CalendarDate(String($0.prefix(10))) },
        due: due.map(CalendarDate.init(daysSinceEpoch:)))
    }
    return all
  }
}
