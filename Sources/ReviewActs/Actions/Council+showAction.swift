public import PracticeLearning
import ReviewStore

/// A learning action with everything a person may see of it.
public struct ShownAction: Sendable {
  /// The action as it stood on the day.
  public var action: LearningAction
  /// Who is in charge of it now, where its owner has left.
  public var inCharge: String?
  /// Who above its owner is told that it is past its day.
  public var told: [EscalationLine.Told]
  /// The day.
  public var day: CalendarDate
  /// Whether its words are left out, since the person is asked to grade the review it came from.
  public var isBlind: Bool
}

extension ShownAction {
  /// What was said and decided, by day; of one day what was said first.
  package var history: [String] {
    let said = action.updates.map { update in
      let words = [update.note, update.evidence.map { "evidence: \($0)" }].compactMap(\.self)
      return (
        update.on,
        "\(update.on.words), \(update.by), \(update.status.words)"
          + (words.isEmpty ? "" : ": \(words.joined(separator: "; "))")
      )
    }
    let steps = action.steps.map { step in
      (
        step.on,
        "\(step.on.words), \(step.by), \(step.what.rawValue)"
          + (step.day.map { " (\($0.words))" } ?? "") + (step.because.map { ": \($0)" } ?? "")
      )
    }
    return (said + steps).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }.map(\.element.1)
  }
}

extension Council {
  /// A learning action and what became of it.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - hand: who looks, and on which day.
  public func action(_ id: String, by hand: Hand) -> Outcome<ShownAction> {
    Outcome { try look(hand) { try shownAction(id, $0, $1) } }
  }

  /// An action that a person may see.
  ///
  /// - Throws: `Refusal` with A009 where there is none and S021 where it is not for them.
  func shownAction(_ id: String, _ gate: Gate, _ reading: Reading) throws -> ShownAction {
    let stored = try storedAction(id, reading)
    let row = try stored.review.flatMap { try reading.review($0) }
    guard gate.mayRead(stored, of: row) else {
      throw Refusal(
        .notPermitted,
        "\(gate.viewer.person.id) (\(gate.viewer.person.rolesInWords)) does not read \(stored.id)",
        advice: "its owner, its verifier, its line and the QA lead do; ask one of them")
    }
    let isBlind = gate.blindness.hides(stored.review)
    let action = stored.asOf(gate.day)
    let next = action.plan.owner.flatMap { workspace.inCharge(for: $0, on: gate.day) }
    return ShownAction(
      action: isBlind ? action.withoutWords : action.withoutFindings(of: gate.blindness),
      inCharge: next.flatMap { isSameID($0, action.plan.owner ?? "") ? nil : $0 },
      told: workspace.reminded(of: action, service: row?.service, on: gate.day), day: gate.day,
      isBlind: isBlind)
  }
}
