import GRDB
package import PracticeLearning

/// The work with a term of a period, and what of it was recorded elsewhere.
package struct TimedWork: Sendable {
  /// What has recorded days.
  package var steps: [TimedStep] = []
  /// Per programme, by id, and kind: what has none.
  package var notCounted: [String: [TimedStep.Kind: Int]] = [:]
  /// Per programme, by id: what followed where something inadequate was found.
  package var escalations: [String: EscalationTally] = [:]
}

extension ReviewStore {
  /// The reviews, moderations, conversations and learning actions of the period's reviews by the days on
  /// which they were recorded.
  ///
  /// - Parameters:
  ///   - period: the months of the reviews.
  ///   - programme: only this one, by id.
  ///   - service: only reviews of this service, by name.
  ///   - team: only reviews of this team, by id.
  ///   - scope: what may be counted.
  ///   - terms: how long each step of an escalation may take.
  package func timedWork(
    period: Period, programme: String? = nil, service: String? = nil, team: String? = nil,
    scope: Scope = .everything, escalations terms: EscalationTerms = EscalationTerms()
  ) throws -> TimedWork {
    let asked = TimedPart(
      of: .init(period: period, programme: programme, service: service, team: team, scope: scope),
      terms: terms)
    guard scope.rows == nil else { return try timed(asked) }
    // Of a million reviews the days are too many to be kept.
    return try remembered(
      asked, in: ReviewStore.knownWork, where: { $0.steps.count <= 100_000 }, { try timed(asked) })
  }

  private static let knownWork = Memo<AtMoment<TimedPart>, TimedWork>(most: 4)

  private func timed(_ asked: TimedPart) throws -> TimedWork {
    try read { reading in
      guard let filter = try asked.of.filter(reading.db) else { return TimedWork() }
      var work = TimedWork()
      let days = try RecordedDays(
        reading.db,
        of: [
          .submit, .allocate, .select, .reassign, .moderate, .conversation, .raiseAction,
          .updateAction,
        ])
      try work.addReviews(reading.db, filter, days)
      try work.addModerations(reading.db, filter, days)
      try work.addActions(reading.db, filter, days)
      try work.addEscalations(reading, filter, asked.terms)
      return work
    }
  }
}

/// The work with a term that is asked for.
private struct TimedPart: Hashable, Sendable {
  var of: CountedPart
  var terms: EscalationTerms
}

extension TimedWork {
  /// How the store writes the status completed.
  private static let completed = ActionStatus.allCases.firstIndex(of: .blue) ?? 0

  mutating func leaveOut(_ kind: TimedStep.Kind, of programme: String, _ count: Int = 1) {
    guard count > 0 else { return }
    notCounted[programme, default: [:]][kind, default: 0] += count
  }

  /// A review's term is that of its allocation; without one it has none. Those nobody did are late.
  fileprivate mutating func addReviews(
    _ db: Database, _ filter: TallyFilter, _ days: RecordedDays
  ) throws {
    let (submitted, allocated) = (days.first(.submit), days.first(.allocate))
    if allocated.isEmpty && submitted.isEmpty {
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT   (SELECT name FROM programme WHERE id = r.programme), count(*)
          FROM     review r
          WHERE    \(filter.condition(on: "r", review: "r.id"))
          GROUP BY r.cohort, r.programme
          """)
      for row in counts { leaveOut(.review, of: row[0], row[1]) }
      return
    }
    guard !filter.isPartOfProgramme else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    p.name, a.name, a.due, a.month, h.name
        FROM      allocation a
        JOIN      programme p ON p.id = a.programme
        LEFT JOIN review_heading h ON h.review = a.review
        WHERE     a.exempt = 0 AND \(filter.condition(on: "a", review: nil))
        ORDER BY  a.id
        """)
    // Reviews whose allocation or submission was recorded elsewhere; a review nobody did is none.
    var fromElsewhere: Set<String> = []
    while let row = try rows.next() {
      let (programme, name): (String, String) = (row[0], row[1])
      let review: String? = row[4]
      let done = review.flatMap { submitted[$0] }
      guard let start = allocated[name]?.day, review == nil || done != nil else {
        if let review { fromElsewhere.insert(review) }
        continue
      }
      steps.append(
        TimedStep(
          .review, of: programme, startedOn: start,
          dueOn: Reading.day(row[2]) ?? Month(index: row[3]).lastDay, doneOn: done?.day))
    }
    let reviews = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.name, h.name
        FROM   review r
        JOIN   programme p ON p.id = r.programme
        JOIN   review_heading h ON h.review = r.id
        WHERE  \(filter.condition(on: "r", review: "r.id"))
        """)
    while let row = try reviews.next() {
      let name: String = row[1]
      if fromElsewhere.contains(name) || submitted[name] == nil { leaveOut(.review, of: row[0]) }
    }
  }

  /// A moderator's term runs from the day they were asked, by the latest who was asked before grading.
  fileprivate mutating func addModerations(
    _ db: Database, _ filter: TallyFilter, _ days: RecordedDays
  ) throws {
    let (asked, graded) = (days.last(.select, .reassign), days.first(.moderate))
    if asked.isEmpty && graded.isEmpty { return try leaveOutModerations(db, filter) }
    let talked = days.first(.conversation)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    p.name, h.name, m.graded_day, m.overall, r.overall, m.review IS NOT NULL, r.state
        FROM      review r
        JOIN      programme p ON p.id = r.programme
        JOIN      review_heading h ON h.review = r.id
        LEFT JOIN moderation m ON m.review = r.id
        LEFT JOIN selection  s ON s.review = r.id
        WHERE     (m.review IS NOT NULL OR s.review IS NOT NULL)
        AND       \(filter.condition(on: "r", review: "r.id"))
        ORDER BY  r.id
        """)
    while let row = try rows.next() {
      let (programme, review): (String, String) = (row[0], row[1])
      let (isGraded, gradedDay): (Bool, Int?) = (row[5], row[2])
      let done = graded[review]
      if let start = asked[review], !isGraded || done != nil {
        steps.append(
          TimedStep(
            .moderation, of: programme, startedOn: start.day, doneOn: isGraded ? done?.day : nil,
            statedOn: gradedDay.map(CalendarDate.init(daysSinceEpoch:))))
      } else {
        leaveOut(.moderation, of: programme)
      }
      guard let done, isGraded else { continue }
      // Two grades apart, or on either side of the good line, wants a conversation.
      let (second, own): (Int, Int) = (row[3], row[4])
      let isApart =
        second > 0 && own > 0
        && (abs(second - own) > 1
          || (second >= Grade.good.rawValue) != (own >= Grade.good.rawValue))
      guard isApart || talked[review] != nil else { continue }
      steps.append(
        TimedStep(
          .moderationConversation, of: programme, startedOn: done.day,
          doneOn: talked[review]?.day))
    }
  }

  /// Where nobody was asked and nothing graded here, none has a term: they need not be looked at one by one.
  private mutating func leaveOutModerations(_ db: Database, _ filter: TallyFilter) throws {
    let counts = try Row.fetchAll(
      db,
      sql: """
        SELECT     (SELECT name FROM programme WHERE id = r.programme), count(*)
        FROM       (SELECT review FROM moderation
                    UNION ALL
                    SELECT review FROM selection
                    WHERE  review NOT IN (SELECT review FROM moderation)) AS taken
        CROSS JOIN review r ON r.id = taken.review
        WHERE      \(filter.condition(on: "r", review: "r.id"))
        GROUP BY   r.programme
        """)
    for row in counts { leaveOut(.moderation, of: row[0], row[1]) }
  }

  /// An action is done on the day its completion was recorded.
  fileprivate mutating func addActions(
    _ db: Database, _ filter: TallyFilter, _ days: RecordedDays
  ) throws {
    let raised = days.first(.raiseAction)
    let numbers = Dictionary(days.events.map { ($0.seq, $0.day) }) { first, _ in first }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    p.name, a.name, a.due, u.entry, u.on_day
        FROM      learning_action a
        JOIN      review r ON r.id = a.review
        JOIN      programme p ON p.id = r.programme
        LEFT JOIN action_update u ON u.id = (SELECT   min(d.id)
                                             FROM     action_update d
                                             WHERE    d.action = a.id
                                             AND      d.status = \(TimedWork.completed))
        WHERE     a.due IS NOT NULL AND \(filter.condition(on: "r", review: "r.id"))
        ORDER BY  a.id
        """)
    while let row = try rows.next() {
      let (programme, name, entry): (String, String, Int?) = (row[0], row[1], row[3])
      let done = entry.flatMap { numbers[$0] }
      guard let start = raised[name]?.day, entry == nil || done != nil else {
        leaveOut(.action, of: programme)
        continue
      }
      steps.append(
        TimedStep(
          .action, of: programme, startedOn: start, dueOn: Reading.day(row[2]), doneOn: done,
          statedOn: Reading.day(row[4])))
    }
  }
}
