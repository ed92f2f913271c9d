public import PracticeLearning
import ReviewStore

/// What somebody says about an escalation.
public struct EscalationAnswer: Hashable, Sendable {
  /// What is done: everything but to raise it.
  public var what: Escalation.Step.What
  /// What is planned, what is shown, or why it is closed.
  public var words: String?
  /// The learning actions of the plan, by id.
  public var actions: [String]
  /// Why the person answers for others.
  public var because: String?
  /// The day it was done, where that was not today; terms run from the day of the record all the same.
  public var on: CalendarDate?

  /// Makes an answer.
  public init(
    _ what: Escalation.Step.What, words: String? = nil, actions: [String] = [],
    because: String? = nil, on: CalendarDate? = nil
  ) {
    self.what = what
    self.words = words
    self.actions = actions
    self.because = because
    self.on = on
  }
}

extension Council {
  /// Answers an escalation: acknowledges it, plans, shows evidence or closes it.
  ///
  /// - Parameters:
  ///   - review: the review or the draft, by id.
  ///   - answer: what is said.
  ///   - hand: who acts: the service manager of the line, whoever is told, or the QA lead with a reason where
  ///     nobody answered.
  /// - Returns: the escalation as it stands then.
  public func answer(_ review: String, _ answer: EscalationAnswer, by hand: Hand)
    -> Outcome<ShownEscalation>
  {
    Outcome {
      let viewer = try viewer(hand)
      try refuseNames(inReason: answer.words, at: "words", by: hand)
      try refuseNames(inReason: answer.because, at: "because", by: hand)
      return try write(by: hand, "escalation") { batch in
        let gate = try Gate(viewer, batch.reading, on: hand.today)
        try gate.blindness.refuse(review)
        let escalation = try toAnswer(review, answer, gate, batch.reading)
        try refuse(
          [escalation.refusal(of: answer.what)].compactMap(\.self)
            + complaints(about: answer, review, batch.reading, hand))
        try batch.add(
          Escalation.Step(
            answer.what, by: viewer.person.id, on: answer.on ?? hand.today,
            recordedAt: batch.recordedAt, words: answer.words, actions: answer.actions,
            because: answer.because), to: escalation)
        return try self.escalation(of: review, gate, batch.reading)
      }
    }
  }

  private func toAnswer(
    _ review: String, _ answer: EscalationAnswer, _ gate: Gate, _ reading: Reading
  ) throws -> Escalation {
    let person = gate.viewer.person
    let sight = try EscalationSight(gate, reading)
    guard let escalation = try reading.escalation(of: review), sight.shown(escalation) != nil
    else {
      // The same words whether there is one or not.
      throw Refusal(
        .notTheirEscalation, "\(person.id) has no escalation of \"\(review)\" to answer",
        advice: "the service manager of the line does, whoever stands in, and the next in line "
          + "where nobody does")
    }
    // Who draws re-reviews also says that there is none.
    if answer.what == .reReviewEnded, gate.viewer.may(.drawCases) { return escalation }
    let refusal = workspace.refusal(
      of: person, answering: escalation, on: gate.day,
      isReasoned: answer.because != nil, mayAnswerForAll: gate.viewer.may(.answerEscalation),
      passingOver: sight.passedOver(for: escalation.review))
    if let refusal { throw Refusal([refusal]) }
    return escalation
  }

  private func complaints(
    about answer: EscalationAnswer, _ review: String, _ reading: Reading, _ hand: Hand
  ) throws -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let day = answer.on, day > hand.today {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["on"], "\(day.words) is still to come",
          advice: "name the day on which it was done"))
    }
    if answer.what != .acknowledged, answer.words == nil {
      found.append(
        Diagnostic(
          .reasonNeeded, at: ["words"], "nothing is said of \(review)",
          advice: "say it in a few words"))
    }
    let known = try answer.actions.isEmpty ? [] : reading.actions().map(\.id)
    for id in answer.actions where !known.contains(where: { isSameID($0, id) }) {
      found.append(
        Diagnostic(
          .unknownAction, at: ["actions"], "there is no learning action \"\(id)\"",
          advice: nearest(to: id, among: known).map { "did you mean \($0)?" }
            ?? "raise it first, then plan with it"))
    }
    return found
  }
}
