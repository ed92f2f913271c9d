import GRDB
import PracticeLearning

extension TimedWork {
  /// What followed where submitted reviews of the period found something inadequate. A draft is in no figure.
  ///
  /// - Parameter terms: how long each step may take.
  mutating func addEscalations(
    _ reading: Reading, _ filter: TallyFilter, _ terms: EscalationTerms
  ) throws {
    let rows = try Row.fetchAll(
      reading.db,
      sql: """
        SELECT    e.review, p.name
        FROM      escalation e
        JOIN      review_heading h ON h.name = e.review COLLATE NOCASE
        JOIN      review r ON r.id = h.review
        JOIN      programme p ON p.id = r.programme
        WHERE     \(filter.condition(on: "r", review: "r.id"))
        ORDER BY  e.id
        """)
    guard !rows.isEmpty else { return }
    let programmes = Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first
    }
    let imported = try reviewsEscalatedByImport(reading.db)
    for escalation in try reading.escalations() {
      guard let programme = programmes[escalation.review] else { continue }
      let again = try escalation.reReviewedBy.flatMap(reading.review)
      escalations[programme, default: EscalationTally()].add(
        escalation, after: again.map { row in { row.grade($0) } })
      guard !imported.contains(escalation.review) else {
        for kind in TimedWork.kindsOfSteps.keys { leaveOut(kind, of: programme) }
        continue
      }
      addSteps(of: escalation, programme, terms)
    }
  }

  private static let kindsOfSteps: [TimedStep.Kind: Escalation.Step.What] = [
    .acknowledgement: .acknowledged, .escalationPlan: .planned, .escalationEvidence: .evidenced,
  ]

  /// A step that an escalation was closed without is none: nobody waits for it any more.
  private mutating func addSteps(
    of escalation: Escalation, _ programme: String, _ terms: EscalationTerms
  ) {
    guard let raised = escalation.raisedOn else { return }
    for (kind, what) in TimedWork.kindsOfSteps {
      let done = escalation.first(what)
      guard done != nil || !escalation.isClosed else { continue }
      let stated = done.flatMap { $0.on == $0.recordedOn ? nil : $0.on }
      steps.append(
        TimedStep(
          kind, of: programme, startedOn: raised, dueOn: terms.lastDay(of: what, raisedOn: raised),
          doneOn: done?.recordedOn, statedOn: stated))
    }
    guard let drawn = escalation.reReview else { return }
    let submitted = escalation.reReviewedOn
    guard submitted != nil || !escalation.isClosed else { return }
    steps.append(
      TimedStep(
        .reReview, of: programme, startedOn: raised, dueOn: drawn.due, doneOn: submitted))
  }

  /// What an import brought was found elsewhere and on another day.
  private func reviewsEscalatedByImport(_ db: Database) throws -> Set<String> {
    let imports = try ImportMoments(db)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.review, j.at, j.actor
        FROM   escalation e
        JOIN   journal j ON j.seq = e.entry
        """)
    return Set(
      rows.filter { imports.day(recordedAt: $0[1], by: $0[2]) == nil }.map { $0[0] as String })
  }
}
