import PracticeLearning
import ReviewStore

extension Council {
  /// The outcome of a look. Where it is refused since it is not for the person, the journal says so.
  ///
  /// - Parameters:
  ///   - what: what is asked for, in words, such as `the review`; never what is in it.
  ///   - subject: what it is of, such as the review's id; only what is told where it is known to be stored.
  ///   - hand: who looks.
  ///   - look: the look; it throws `Refusal` to be refused.
  func asking<Value>(
    for what: String, of subject: String? = nil, by hand: Hand, _ look: () throws -> Value
  ) -> Outcome<Value> {
    Outcome { try noting(what, of: subject, by: hand, look) }
  }

  /// The outcome of a look that may leave remarks.
  func asking<Value>(
    for what: String, by hand: Hand, remarking look: () throws -> (Value, [Diagnostic])
  ) -> Outcome<Value> {
    Outcome(remarking: { try noting(what, by: hand, look) })
  }

  /// Looks; where that is refused since it is not for the person, it is written down before it is said.
  func noting<Value>(
    _ what: String, of subject: String? = nil, by hand: Hand, _ look: () throws -> Value
  ) throws -> Value {
    do {
      return try look()
    } catch let refusal as Refusal {
      if refusal.isOfTheGate { noteRefused(what, of: subject, by: hand) }
      throw refusal
    }
  }

  /// Writes down that somebody asked for what is not for them: who, as which role, for what.
  ///
  /// Where nothing can be written, on a full disk or in a folder that may only be read, the look is refused
  /// all the same and nothing more is said: nothing was shown that would have to be accounted for.
  func noteRefused(_ what: String, of subject: String? = nil, by hand: Hand) {
    guard let person = hand.person.flatMap(workspace.person) else { return }
    let writer = Council.writer(hand, "refused")
    let roles = "as \(person.rolesInWords)"
    try? store(by: writer).write(by: writer) { batch in
      batch.recordedAt = hand.recordedAt
      try batch.note(
        .refusedLook, subject ?? what, content: subject == nil ? roles : "\(what), \(roles)")
    }
  }
}

extension Refusal {
  /// Whether something was kept from the person: by their rights, or since they have still to grade.
  fileprivate var isOfTheGate: Bool {
    diagnostics.contains {
      [.notPermitted, .stillBlind, .ownGradesFirst].contains($0.code)
    }
  }
}
