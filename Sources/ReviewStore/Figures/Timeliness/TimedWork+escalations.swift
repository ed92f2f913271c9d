import GRDB
import PracticeLearning

extension TimedWork {
  /// What followed where submitted reviews of the period found something inadequate. A draft is in no figure.
  ///
  /// - Parameter terms: how long each step may take.
  mutating func addEscalations(
    _ reading: Reading, _ filter: TallyFilter, _ terms: EscalationTerms
  ) throws {
    // Begins with the few that are escalated: SQLite would begin with every review.
    let rows = try Row.fetchAll(
      reading.db,
      sql: """
        SELECT     e.review, p.name
        FROM       escalation e
        CROSS JOIN review_heading h ON h.name = e.review COLLATE NOCASE
        CROSS JOIN review r ON r.id = h.review
        JOIN       programme p ON p.id = r.programme
        WHERE      \(filter.condition(on: "r", review: "r.id"))
        ORDER BY   e.id
        """)
    guard !rows.isEmpty else { return }
    let programmes = Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first
    }
    for escalation in try reading.escalations() {
      guard let programme = programmes[escalation.review] else { continue }
      let again = try escalation.reReviewedBy.flatMap(reading.review)
      escalations[programme, default: EscalationTally()].add(
        escalation, after: again.map { row in { row.grade($0) } })
      guard let start = escalation.termsRunFrom(by: terms) else {
        for kind in TimedWork.kindsOfSteps.keys { leaveOut(kind, of: programme) }
        if escalation.reReviewedBy != nil { leaveOut(.reReview, of: programme) }
        continue
      }
      addSteps(of: escalation, from: start, programme, terms)
    }
  }

  private static let kindsOfSteps: [TimedStep.Kind: Escalation.Step.What] = [
    .acknowledgement: .acknowledged, .escalationPlan: .planned, .escalationEvidence: .evidenced,
  ]

  /// A step that an escalation was closed without is none: nobody waits for it any more. The term of a
  /// re-review is that of the field, however late somebody was drawn for it.
  private mutating func addSteps(
    of escalation: Escalation, from start: CalendarDate, _ programme: String,
    _ terms: EscalationTerms
  ) {
    for (kind, what) in TimedWork.kindsOfSteps {
      let done = escalation.first(what)
      guard done != nil || !escalation.isClosed else { continue }
      let stated = done.flatMap { $0.on == $0.recordedOn ? nil : $0.on }
      steps.append(
        TimedStep(
          kind, of: programme, startedOn: start, dueOn: terms.lastDay(of: what, raisedOn: start),
          doneOn: done?.recordedOn, statedOn: stated))
    }
    let submitted = escalation.reReviewedOn
    guard submitted != nil || escalation.reReviewDay(by: terms) != nil else { return }
    steps.append(
      TimedStep(
        .reReview, of: programme, startedOn: start, dueOn: terms.reReviewDay(raisedOn: start),
        doneOn: submitted))
  }
}
