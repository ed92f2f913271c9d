import GRDB
import PracticeLearning

extension Reading {
  /// The findings an action answers, in the order they were linked.
  func findings(ofAction id: Int64) throws -> [LinkedFinding] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   review, domain, kind, place, linked_on, linked_by
          FROM     action_finding
          WHERE    action = ?
          ORDER BY position
          """), arguments: [id]
    ).compactMap { row in
      guard let domain = PracticeDomain(rawValue: row[1]) else { return nil }
      return LinkedFinding(
        row[0], domain, row[2] == 0 ? .strength : .development, row[3],
        linkedOn: Reading.day(row[4]), linkedBy: row[5])
    }
  }

  /// What was decided and arranged about an action, in its order.
  func steps(ofAction id: Int64) throws -> [ActionStep] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   kind, author, on_day, day, because
          FROM     action_step
          WHERE    action = ?
          ORDER BY position
          """), arguments: [id]
    ).compactMap { row in
      let (kinds, number): ([ActionStep.What], Int) = (ActionStep.What.allCases, row[0])
      guard kinds.indices.contains(number - 1) else { return nil }
      return ActionStep(
        kinds[number - 1], by: row[1],
        on: Reading.day(row[2]) ?? CalendarDate(daysSinceEpoch: 0), day: Reading.day(row[3]),
        because: row[4])
    }
  }
}
