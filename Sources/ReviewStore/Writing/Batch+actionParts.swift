import GRDB
import PracticeLearning

extension Batch {
  /// Stores the findings an action answers.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - first: how many of them are stored already.
  ///   - id: the number of its row.
  ///   - entry: the entry of the raise; each finding that is linked later has one of its own.
  func insertFindings(
    of action: LearningAction, from first: Int, id: Int, entry: Int? = nil
  ) throws {
    for (position, link) in action.findings.enumerated().dropFirst(first) {
      let seq = try entry ?? journal(.linkFinding, action.id)
      try db.cachedStatement(
        sql: """
          INSERT INTO action_finding
                 (action, position, review, domain, kind, place, linked_on, linked_by, entry)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, position, link.review, link.domain.rawValue, link.kind == .strength ? 0 : 1, link.place,
        link.linkedOn?.description, link.linkedBy, seq,
      ])
    }
  }

  /// Stores the steps of an action that are not stored yet, each with an entry of its own.
  func insertSteps(of action: LearningAction, from first: Int, id: Int) throws {
    for (position, step) in action.steps.enumerated().dropFirst(first) {
      let seq = try journal(step.what.journalAct, action.id)
      try db.cachedStatement(
        sql: """
          INSERT INTO action_step (action, position, kind, author, on_day, day, because, entry)
          VALUES                  (?,      ?,        ?,    ?,      ?,      ?,   ?,       ?)
          """
      ).execute(arguments: [
        id, position, step.what.number, step.by, step.on.description, step.day?.description,
        step.because, seq,
      ])
    }
  }
}

extension ActionStep.What {
  /// The number steps are stored by: their place in the list, from 1.
  var number: Int { (ActionStep.What.allCases.firstIndex(of: self) ?? -1) + 1 }

  /// What the journal calls it.
  fileprivate var journalAct: JournalAct {
    switch self {
    case .moveAsked: .askForNewDay
    case .moveApproved, .moveRefused: .decideOnNewDay
    case .handedToSupervision, .tickedOff: .superviseAction
    case .adopted, .adapted, .abandoned: .decideOnAction
    case .rebased: .rebaseAction
    }
  }
}
