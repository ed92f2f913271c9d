import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a learning action, or what was added to one: progress notes, findings, steps and the day of a
  /// re-check.
  ///
  /// - Returns: `.differs` where the plan is another one; a refusal (A006) where progress was rewritten.
  package func record(_ action: LearningAction) throws -> Stored {
    guard try lookup.action(action.id) != nil, let stored = try storedAction(action.id) else {
      if let refusal = try refusal(ofNew: action) { return .refused(refusal) }
      var review: Int?
      if let name = action.review {
        guard let known = try storedReview(name) else {
          return .refused(
            Diagnostic(
              .actionOfUnknownReview, at: ["review"], "there is no review \"\(name)\"",
              advice: "check the id, or submit the review first"))
        }
        review = known.id
      }
      try insert(action, review: review)
      return .stored
    }
    if stored == action { return .unchanged }
    guard Batch.isSamePlan(action, as: stored) else { return .differs(.action(stored)) }
    if let refusal = action.rewrittenProgress(since: stored) { return .refused(refusal) }
    if let refusal = refusal(ofUnstorable: action.texts) { return .refused(refusal) }
    try append(action, after: stored)
    return .stored
  }

  /// Whether only what is added to an action differs: progress, findings, steps, a first re-check day.
  private static func isSamePlan(_ action: LearningAction, as stored: LearningAction) -> Bool {
    var plain = action
    (plain.updates, plain.findings) = (stored.updates, stored.findings)
    plain.steps = stored.steps
    if stored.recheckOn == nil { plain.recheckOn = nil }
    return plain == stored
  }

  func storedAction(_ name: String) throws -> LearningAction? {
    try reading.actions(matching: ActionFilter(id: name)).first
  }

  func refusal(ofNew action: LearningAction) throws -> Diagnostic? {
    if let refusal = refusal(ofUnstorable: action.texts) { return refusal }
    guard try lookup.action(action.id) != nil else { return nil }
    return Diagnostic(
      .repeatedActionID, at: ["actions"], "there is a learning action \"\(action.id)\" already",
      advice: "give the new action another id")
  }

  /// Stores a new action.
  ///
  /// - Parameter place: where its plan stands in the review, from 0.
  func insert(_ action: LearningAction, review: Int?, place: Int? = nil) throws {
    let seq = try journal(.raiseAction, action.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO learning_action
               (name, review, place, service, raised_on, what, level, owner, verifier, due, difference,
                recheck_on, measure, measure_service, measure_team, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      action.id, review, place, try action.service.map { try number(of: $0, in: .service) },
      action.raisedOn.description, action.plan.what,
      action.plan.level.flatMap(ActionLevel.allCases.firstIndex), action.plan.owner,
      action.plan.verifier, action.plan.due?.description, action.plan.difference,
      action.recheckOn?.description, action.measure.map(\.written), action.measure?.service,
      action.measure?.team, seq,
    ])
    let id = Int(db.lastInsertedRowID)
    for (position, theme) in action.themes.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO action_theme (action, position, theme, entry) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [id, position, try number(of: theme, in: .theme), seq])
    }
    try journalRecheck(of: action)
    try insertUpdates(of: action, from: 0, id: id)
    try insertFindings(of: action, from: 0, id: id, entry: seq)
    try insertSteps(of: action, from: 0, id: id)
  }

  private func journalRecheck(of action: LearningAction) throws {
    guard let day = action.recheckOn, let id = try lookup.action(action.id) else { return }
    let seq = try journal(.planRecheck, action.id)
    try db.cachedStatement(
      sql: "INSERT INTO action_recheck (action, recheck_on, entry) VALUES (?, ?, ?)"
    ).execute(arguments: [id, day.description, seq])
  }

  private func append(_ action: LearningAction, after stored: LearningAction) throws {
    guard let id = try lookup.action(action.id) else { return }
    if let day = action.recheckOn {
      try db.cachedStatement(
        sql: "UPDATE learning_action SET recheck_on = ? WHERE id = ? AND recheck_on IS NULL"
      ).execute(arguments: [day.description, id])
      if db.changesCount > 0 { try journalRecheck(of: action) }
    }
    try insertUpdates(of: action, from: stored.updates.count, id: id)
    try insertFindings(of: action, from: stored.findings.count, id: id)
    try insertSteps(of: action, from: stored.steps.count, id: id)
  }

  private func insertUpdates(of action: LearningAction, from first: Int, id: Int) throws {
    for (position, update) in action.updates.enumerated().dropFirst(first) {
      let seq = try journal(
        .updateAction, action.id)
      try db.cachedStatement(
        sql: """
          INSERT INTO action_update (action, position, on_day, author, status, note, evidence, entry)
          VALUES                    (?,      ?,        ?,      ?,      ?,      ?,    ?,        ?)
          """
      ).execute(arguments: [
        id, position, update.on.description, update.by,
        ActionStatus.allCases.firstIndex(of: update.status) ?? 0, update.note, update.evidence, seq,
      ])
    }
  }
}

extension LearningAction {
  /// Every text of it that is stored as it was typed.
  fileprivate var texts: [String?] {
    [id, plan.what, plan.owner, plan.verifier, plan.difference, measure?.written]
      + [measure?.service, measure?.team]
      + updates.flatMap { [$0.by, $0.note, $0.evidence] }
      + findings.flatMap { [$0.review, $0.linkedBy] } + steps.flatMap { [$0.by, $0.because] }
  }
}
