import GRDB
import PracticeLearning

extension Batch {
  /// Keeps a row for every step of a moderation that has none yet.
  func keepSteps(of moderation: Moderation, _ review: StoredReview, entry: Int) throws {
    var steps = moderation.steps
    if !steps.contains(where: { $0.what == .graded }) {
      steps.insert(moderation.grading, at: moderation.round.lowerBound)
    }
    var known = try knownSteps(of: review.id)
    for step in steps {
      let key = try StepKey(
        kind: Batch.number(of: step.what), person: person(of: step), day: step.on?.daysSinceEpoch)
      if let place = known.firstIndex(of: key) {
        known.remove(at: place)
      } else {
        try keep(step, key, of: review, entry: entry)
      }
    }
  }

  /// Keeps that somebody was asked to moderate a review.
  func keepAsking(
    _ what: Moderation.Step.What, _ assignment: ModerationAssignment, _ review: StoredReview,
    entry: Int
  ) throws {
    let step = Moderation.Step(
      what, on: assignment.assignedOn, recordedAt: recordedAt, with: [assignment.moderator])
    let key = try StepKey(
      kind: Batch.number(of: what), person: person(of: step), day: step.on?.daysSinceEpoch)
    try keep(step, key, of: review, due: assignment.dueOn, entry: entry)
  }

  private struct StepKey: Hashable {
    var kind: Int
    var person: Int?
    var day: Int?
  }

  /// Of who was asked, that is whom the step is about.
  private func person(of step: Moderation.Step) throws -> Int? {
    let isAsking = step.what == .asked || step.what == .reassigned
    return try (isAsking ? step.with.first : step.by).map { try number(of: $0, in: .person) }
  }

  private func knownSteps(of review: Int) throws -> [StepKey] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   kind, person, stated_day
          FROM     moderation_step
          WHERE    review = ?
          ORDER BY id
          """), arguments: [review]
    ).map { StepKey(kind: $0[0], person: $0[1], day: $0[2]) }
  }

  private func keep(
    _ step: Moderation.Step, _ key: StepKey, of review: StoredReview, due: CalendarDate? = nil,
    entry: Int
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO moderation_step
               (review, text, kind, person, stated_day, recorded_at, due_day, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      review.id, step.text ?? review.revision, key.kind, key.person, key.day,
      step.recordedAt.flatMap { $0.count >= 10 ? $0 : nil }, due?.daysSinceEpoch, entry,
    ])
  }

  /// Kinds of steps are numbered in their order, from 1.
  static func number(of what: Moderation.Step.What) -> Int {
    (Moderation.Step.What.allCases.firstIndex(of: what) ?? -1) + 1
  }
}
