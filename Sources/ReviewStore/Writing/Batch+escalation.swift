import GRDB
package import PracticeLearning

extension Batch {
  /// Raises what was found and was not raised before.
  ///
  /// - Parameters:
  ///   - findings: what was found.
  ///   - review: the draft or the review as it was read; what of a draft is still missing may be empty.
  ///   - finder: who found it, by role code; nothing for the auditor, whoever writes it down.
  package func raise(
    _ findings: [EscalationFinding], in review: Review, foundBy finder: String? = nil
  ) throws {
    guard !findings.isEmpty else { return }
    let known = try reading.escalation(of: review.id)
    let new = findings.filter { known?.isNew($0) ?? true }
    guard !new.isEmpty else { return }
    let number = try known?.number ?? insertEscalation(of: review)
    for finding in new {
      let day = CalendarDate(String(recordedAt.prefix(10))) ?? CalendarDate(daysSinceEpoch: 0)
      try insert(
        Escalation.Step(
          .raised, by: finder ?? review.auditor, on: day, recordedAt: recordedAt, finding: finding),
        of: number, entry: currentEntry())
    }
  }

  /// Raises what a second reader found.
  func raise(_ moderation: Moderation, of review: StoredReview) throws {
    let findings = moderation.findingsToEscalate
    guard !findings.isEmpty, let row = try reading.review(moderation.review) else { return }
    try raise(
      findings,
      in: Review(
        id: row.id, programme: row.programme, template: TemplateReference(name: "", version: 1),
        month: row.month, caseReference: row.caseReference, service: row.service, team: row.team,
        practitioner: row.practitioner, auditor: row.auditor), foundBy: moderation.moderator)
  }

  /// Stores a step that somebody takes: what follows from what was found.
  package func add(_ step: Escalation.Step, to escalation: Escalation) throws {
    if let refusal = refusal(ofUnstorable: [step.words, step.because] + step.actions) {
      throw Refusal([refusal])
    }
    try insert(
      step, of: escalation.number, entry: journal(step.what.journalAct, escalation.id))
  }

  /// Marks a review that is the re-review of an escalation: it fulfils no allocation and is in no rate.
  func mark(_ review: Int, asReReviewOf escalated: String) throws {
    guard let escalation = try reading.escalation(of: escalated) else { return }
    try db.cachedStatement(
      sql: "INSERT INTO re_review (review, escalation, entry) VALUES (?, ?, ?)"
    ).execute(arguments: [review, escalation.number, try currentEntry()])
  }

  private func insertEscalation(of review: Review) throws -> Int {
    try db.cachedStatement(
      sql: """
        INSERT INTO escalation (review, programme, month, service, team, auditor, case_reference,
                                practitioner, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      review.id, try number(of: review.programme, in: .programme), review.month.index,
      review.service.isEmpty ? nil : try number(of: review.service, in: .service),
      review.team.isEmpty ? nil : try number(of: review.team, in: .team),
      try number(of: review.auditor, in: .person), review.caseReference, review.practitioner,
      try currentEntry(),
    ])
    return Int(db.lastInsertedRowID)
  }

  private func insert(_ step: Escalation.Step, of escalation: Int, entry: Int) throws {
    let finding = step.finding
    try db.cachedStatement(
      sql: """
        INSERT INTO escalation_step
               (escalation, kind, person, stated_day, recorded_at, about, place, because, risk,
                done, words, actions, auditor, due_day, seed, candidates, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      escalation, Batch.number(of: step.what), try number(of: step.by, in: .person),
      step.on.daysSinceEpoch, step.recordedAt, finding?.about.position,
      finding.map { Batch.number(of: $0.place) }, finding?.because ?? step.because, finding?.risk,
      finding?.done, step.words,
      step.actions.isEmpty ? nil : step.actions.joined(separator: "\n"),
      try step.reReview.map { try number(of: $0.auditor, in: .person) },
      step.reReview?.due.daysSinceEpoch, step.reReview.map { String($0.seed) },
      step.reReview?.candidates.joined(separator: "\n"), entry,
    ])
  }

  private static func number(of what: Escalation.Step.What) -> Int {
    (Escalation.Step.What.allCases.firstIndex(of: what) ?? -1) + 1
  }

  private static func number(of place: EscalationFinding.Place) -> Int {
    (EscalationFinding.Place.allCases.firstIndex(of: place) ?? -1) + 1
  }
}

extension EscalationFinding.Subject {
  /// The position of the rating; 8 for an immediate concern.
  fileprivate var position: Int {
    switch self {
    case .inadequate(let rating): rating.position
    case .concern: Rating.allCases.count
    }
  }
}

extension Escalation.Step.What {
  /// What the journal calls it.
  fileprivate var journalAct: JournalAct {
    switch self {
    case .raised: .unknown
    case .acknowledged: .acknowledge
    case .planned: .planEscalation
    case .evidenced: .showEvidence
    case .reReviewDrawn: .drawReReview
    case .reReviewEnded: .endReReview
    case .closed: .closeEscalation
    }
  }
}
