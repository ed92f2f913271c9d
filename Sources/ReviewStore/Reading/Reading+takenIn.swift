import GRDB
import PracticeLearning

extension Reading {
  /// Marks what an import found in reviews of months long over.
  ///
  /// No re-review is due earlier than a month after the review's own: what was recorded until then need not be
  /// looked up among all entries of the journal.
  func markingTakenInLate(_ escalations: [Escalation]) throws -> [Escalation] {
    func mayBeLate(_ step: Escalation.Step, _ escalation: Escalation) -> Bool {
      step.what == .raised && step.recordedOn > escalation.month.lastDay.adding(months: 1)
    }
    guard escalations.contains(where: { one in one.steps.contains { mayBeLate($0, one) } }) else {
      return escalations
    }
    let imports = try ImportMoments(db)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   x.escalation, j.at, j.actor
          FROM     escalation_step x
          JOIN     journal j ON j.seq = x.entry
          ORDER BY x.id
          """))
    let entries = Dictionary(grouping: rows) { $0[0] as Int }
    return escalations.map { escalation in
      var escalation = escalation
      for (place, entry) in (entries[escalation.number] ?? []).enumerated()
      where escalation.steps.indices.contains(place) {
        let step = escalation.steps[place]
        escalation.steps[place].isTakenInLate =
          mayBeLate(step, escalation) && imports.day(recordedAt: entry[1], by: entry[2]) == nil
      }
      return escalation
    }
  }
}
