import GRDB
import PracticeLearning

/// What belongs to learning actions beside their own row, of many at once: four questions, however many there are.
struct ActionParts {
  private(set) var themes: [Int64: [String]] = [:]
  private(set) var findings: [Int64: [LinkedFinding]] = [:]
  private(set) var updates: [Int64: [ActionUpdate]] = [:]
  private(set) var steps: [Int64: [ActionStep]] = [:]

  /// Reads the parts of some actions, each in its order.
  ///
  /// - Parameters:
  ///   - actions: the actions, by their numbers in the store.
  ///   - db: where they are read.
  /// - Throws: `Refusal` with S010 where a damaged file holds a status that does not exist; an error of SQLite.
  init(of actions: [Int64], _ db: Database) throws {
    guard !actions.isEmpty else { return }
    let numbers = "[\(actions.map(String.init).joined(separator: ","))]"
    func each(_ columns: String, _ table: String, _ body: (Int64, Row) throws -> Void) throws {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   p.action, \(columns)
            FROM     \(table)
            WHERE    p.action IN (SELECT value FROM json_each(?))
            ORDER BY p.action, p.position
            """), arguments: [numbers])
      while let row = try rows.next() { try body(row[0], row) }
    }
    try each("t.name", "action_theme p JOIN theme t ON t.id = p.theme") { action, row in
      themes[action, default: []].append(row[1])
    }
    try each("review, domain, kind, place, linked_on, linked_by", "action_finding p") {
      if let finding = LinkedFinding(stored: $1) { findings[$0, default: []].append(finding) }
    }
    try each("on_day, author, status, note, evidence", "action_update p") { action, row in
      updates[action, default: []].append(
        ActionUpdate(
          on: Reading.day(row[1]) ?? CalendarDate(daysSinceEpoch: 0), by: row[2],
          status: try ActionStatus(storedAs: row[3]), note: row[4], evidence: row[5]))
    }
    try each("kind, author, on_day, day, because", "action_step p") {
      if let step = ActionStep(stored: $1) { steps[$0, default: []].append(step) }
    }
  }
}

extension ActionParts {
  /// An action with what belongs to it.
  func added(to bare: LearningAction, number: Int64) -> LearningAction {
    var action = bare
    action.themes = themes[number] ?? []
    action.findings = findings[number] ?? []
    action.updates = updates[number] ?? []
    action.steps = steps[number] ?? []
    return action
  }
}

extension LinkedFinding {
  /// A finding an action answers; nothing where a damaged file names no domain there is.
  fileprivate init?(stored row: Row) {
    guard let domain = PracticeDomain(rawValue: row[2]) else { return nil }
    self.init(
      row[1], domain, row[3] == 0 ? .strength : .development, row[4],
      linkedOn: Reading.day(row[5]), linkedBy: row[6])
  }
}

extension ActionStep {
  /// What was decided and arranged about an action.
  fileprivate init?(stored row: Row) {
    let (kinds, number): ([ActionStep.What], Int) = (ActionStep.What.allCases, row[1])
    guard kinds.indices.contains(number - 1) else { return nil }
    self.init(
      kinds[number - 1], by: row[2], on: Reading.day(row[3]) ?? CalendarDate(daysSinceEpoch: 0),
      day: Reading.day(row[4]), because: row[5])
  }
}
