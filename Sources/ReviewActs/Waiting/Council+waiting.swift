import PracticeLearning
import ReviewStore

extension Council {
  /// What waits for the person who looks: escalations, to grade, to settle, to record, to see to, to decide
  /// on, to read; by its last day. It is made from what is stored, the settings and the day alone.
  public func waiting(by hand: Hand) -> Outcome<[WaitingItem]> {
    Outcome {
      try look(hand) { gate, reading in
        let desk = try WaitingDesk(gate, reading)
        let parts = [
          desk.escalations, desk.toGrade, desk.toSettle, desk.toRecord, desk.actions,
          desk.actionsOfOthers, desk.toDecide, desk.toConfirm, desk.toRead,
        ]
        return try parts.flatMap { try $0() }.sorted(by: WaitingItem.isBefore)
      }
    }
  }
}

/// Gathers what waits for a person, at one moment of the store. Each part of the work is a function.
struct WaitingDesk {
  let gate: Gate
  let reading: Reading
  /// The calibration sessions that are open.
  let rounds: [CalibrationRound]
  /// What of escalations waits for the person.
  let escalationTasks: [EscalationTask]
  /// The person's drafts.
  let drafts: [Draft]

  init(_ gate: Gate, _ reading: Reading) throws {
    (self.gate, self.reading) = (gate, reading)
    rounds = try reading.openCalibrationRounds()
    drafts = try reading.drafts(of: gate.viewer.person.id)
    escalationTasks =
      try !reading.openEscalations().isEmpty
      ? EscalationSight(gate, reading, rounds: rounds).tasks() : []
  }

  var viewer: Viewer { gate.viewer }
  var person: String { gate.viewer.person.id }
  var workspace: Workspace { gate.viewer.workspace }
  var today: CalendarDate { gate.day }

  func isMe(_ code: String?) -> Bool { code.map { isSameID($0, person) } ?? false }

  /// The policy under which a review is moderated.
  func policy(of row: ReviewRow) -> ModerationPolicy {
    workspace.programme(row.programme)?.moderation ?? ModerationPolicy()
  }
}
