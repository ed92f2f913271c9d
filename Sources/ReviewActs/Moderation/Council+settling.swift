package import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

/// A moderation after steps to settle it, or as it stands where none was taken.
package struct Settled: Sendable {
  /// Both gradings with every step.
  package var sheet: ModerationSheet
  /// How far the review has come; nothing where no step was taken.
  package var state: ReviewState?
  /// Warnings and hints about the steps.
  package var complaints: [Diagnostic] = []
}

extension Council {
  /// Takes steps to settle a difference, all of them or none, and says what comes next.
  ///
  /// - Parameters:
  ///   - id: the review.
  ///   - person: who acts.
  ///   - locating: gives complaints their places in a file.
  ///   - acts: the steps; none to be told what comes next.
  package func settle(
    _ id: String, by hand: Hand,
    locating: ([Diagnostic]) -> [Diagnostic] = { $0 },
    acts: (Moderation, Review) -> [SettlingAct]
  ) -> Outcome<Settled?> {
    asking(for: "how the moderation is settled", of: id, by: hand) {
      try settled(id, by: hand, locating: locating, acts: acts)
    }
  }

  private func settled(
    _ id: String, by hand: Hand, locating: ([Diagnostic]) -> [Diagnostic],
    acts: (Moderation, Review) -> [SettlingAct]
  ) throws -> Settled? {
    let viewer = try viewer(hand)
    let person = viewer.person
    let before = try recordedModeration(of: id, by: hand)
    let steps = acts(before.moderation, before.review)
    // Whoever is called in to decide need not have read it before.
    let isSeen = before.unseen == nil
    if let unseen = before.unseen,
      steps.isEmpty || !steps.allSatisfy({ $0.isDecision(by: person.id) })
    {
      throw unseen
    }
    guard !steps.isEmpty else {
      return try sheet(of: id, on: hand.today).map { Settled(sheet: $0) }
    }
    let check = try check(try library.allTemplates(), today: hand.today)
    var complaints: [Diagnostic] = []
    try write(by: hand, "moderation resolve") { batch in
      // Read again: somebody may have settled it while this one waited.
      var moderation =
        try batch.reading.document(ofModerationOf: id).flatMap {
          document(inCanonical: $0)?.moderation
        } ?? before.moderation
      for act in steps.map({ $0.proposed(by: person.id, on: before.moderation, of: before.review) })
      {
        var found = check.complaints(
          about: act, by: person, on: moderation, of: before.review,
          recordsForOthers: viewer.may(.takeIn))
        if found.isEmpty {
          moderation = moderation.taking(act).recorded(at: batch.recordedAt, beyond: moderation)
          found = check.complaints(
            about: moderation, of: before.review, drawn: moderation.selection
          ).filter(\.isAboutSettling)
        }
        if !isSeen { found = found.map(\.withoutGrades) }
        complaints = locating(complaints + found).unique
        if complaints.containsErrors { throw Refusal(complaints) }
        let entry = Entry(
          value: moderation, document: Document.moderation(moderation).canonicalJSON)
        if case .refused(let refusal) = try batch.add(act.journalAct, to: entry) {
          throw Refusal(locating([refusal]))
        }
      }
    }
    guard let sheet = try sheet(of: id, on: hand.today) else { return nil }
    let state = try read { try $0.review(id)?.state ?? .moderated }
    return Settled(sheet: sheet, state: state, complaints: complaints)
  }

  /// What is to be settled, and why the person is not shown it; nothing where they are.
  private func recordedModeration(of id: String, by hand: Hand) throws -> (
    moderation: Moderation, review: Review, unseen: Refusal?
  ) {
    try look(hand) { gate, reading in
      guard let row = try reading.review(id), let text = try reading.document(ofReview: id),
        case .review(let review)? = document(inCanonical: text)
      else { throw unknownReview(id, self) }
      try gate.blindness.refuse(row.id)
      guard
        let moderation = try reading.document(ofModerationOf: id).flatMap({
          document(inCanonical: $0)?.moderation
        })
      else {
        throw Refusal(
          .wrongState, "the review \"\(id)\" is not moderated yet",
          advice: "its moderator grades it first: \(.gradeBlind(id))")
      }
      var unseen: Refusal?
      do { try gate.require(.secondGrades, of: row, to: "read the second grading") } catch let
        refusal as Refusal
      { unseen = refusal }
      return (moderation, review, unseen)
    }
  }
}

extension Diagnostic {
  /// Whether it is about a step to settle a difference; that something is still to be settled is said
  /// below in other words.
  fileprivate var isAboutSettling: Bool {
    guard code != .resolutionNeeded, case .key(let key)? = path.steps.first else { return false }
    return ["conversation", "resolution", "dispute", "decision", "steps"].contains(key)
  }
}

extension Diagnostic {
  /// The complaint as somebody is told it who was not shown what was graded.
  fileprivate var withoutGrades: Diagnostic {
    if [.notTheirStep, .stepOutOfTurn].contains(code) { return self }
    return Diagnostic(
      code, at: path, "the decision does not settle what was graded",
      advice: "name the final overall grade and say why, or ask the QA lead to record it")
  }
}

extension SettlingAct {
  /// Whether it is the decision of a third reader or of the chair of a panel.
  fileprivate func isDecision(by person: String) -> Bool {
    guard case .resolution(let resolution) = self else { return false }
    return [.thirdReader, .panel].contains(resolution.how) && resolution.by == person
  }

  fileprivate var journalAct: JournalAct {
    switch self {
    case .conversation, .proposal: .conversation
    case .agreement, .refusal: .agree
    case .resolution: .resolve
    case .dispute: .dispute
    }
  }

  /// What a person says of both sides is what that person proposes: each side agrees as itself.
  fileprivate func proposed(by person: String, on moderation: Moderation, of review: Review)
    -> SettlingAct
  {
    guard case .conversation(let talk, .some(var resolution)) = self else { return self }
    resolution.by = person
    return .proposal(talk, resolution, sides: [review.auditor, moderation.moderator])
  }
}
