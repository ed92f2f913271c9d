import GRDB
package import PracticeLearning

extension Reading {
  /// The escalations, the earliest first. What a review says of its place in the council counts; what its
  /// draft said counts as long as it is not submitted.
  ///
  /// - Parameters:
  ///   - review: only that of this review or draft, by id.
  ///   - openOnly: only those that are not closed.
  package func escalations(of review: String? = nil, openOnly: Bool = false) throws -> [Escalation]
  {
    let steps = try stepsOfEscalations(of: review, openOnly: openOnly)
    let escalations = try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT    e.id, e.review, p.name, coalesce(r.month, e.month),
                      coalesce(s.name, ''), coalesce(t.name, ''), a.name,
                      coalesce(h.case_reference, e.case_reference), coalesce(w.name, e.practitioner),
                      (SELECT   coalesce(j.tried_on, j.at) || ' ' || again.name
                       FROM     re_review x
                       JOIN     review_heading again ON again.review = x.review
                       JOIN     journal j ON j.seq = x.entry
                       WHERE    x.escalation = e.id AND \(Withdrawn.counts("x.review"))
                       ORDER BY x.id DESC
                       LIMIT    1)
            FROM      escalation e
            LEFT JOIN review_heading h ON h.name = e.review COLLATE NOCASE
            LEFT JOIN review r ON r.id = h.review
            JOIN      programme p ON p.id = coalesce(r.programme, e.programme)
            LEFT JOIN service   s ON s.id = coalesce(r.service, e.service)
            LEFT JOIN team      t ON t.id = coalesce(r.team, e.team)
            LEFT JOIN person    w ON w.id = h.practitioner
            JOIN      person    a ON a.id = coalesce(r.auditor, e.auditor)
            WHERE     (?1 IS NULL OR e.review = ?1 COLLATE NOCASE)
            AND       (NOT ?2 OR \(Reading.isOpen("e.id")))
            ORDER BY  e.id
            """), arguments: [review, openOnly]
      ).map { row in
        let again = (row[9] as String?)?.split(separator: " ", maxSplits: 1).map(String.init)
        var escalation = Escalation(
          number: row[0], review: row[1], programme: row[2], month: Month(index: row[3]),
          service: row[4], team: row[5], auditor: row[6], caseReference: row[7],
          practitioner: row[8], steps: steps[row[0]] ?? [], reReviewedBy: again?.last)
        escalation.reReviewedOn = again?.first.flatMap { CalendarDate(String($0.prefix(10))) }
        return escalation
      })
    return try markingTakenInLate(escalations)
  }

  private static let knownEscalations = RememberedReading<[Escalation]>(most: 4)
  private static let everEscalated = RememberedReading<Set<String>>(most: 4)

  /// The escalations that are not closed, the earliest first.
  package func openEscalations() throws -> [Escalation] {
    try remembered(in: Reading.knownEscalations) { try escalations(openOnly: true) }
  }

  /// The escalation of a review or a draft; nothing where there is none.
  package func escalation(of review: String) throws -> Escalation? {
    try escalations(of: review).first
  }

  /// The condition that no step closed an escalation.
  private static func isOpen(_ escalation: String) -> String {
    let closed = (Escalation.Step.What.allCases.firstIndex(of: .closed) ?? 0) + 1
    return """
      NOT EXISTS (SELECT 1 FROM escalation_step c WHERE c.escalation = \(escalation) AND c.kind = \(closed))
      """
  }

  /// The reviews and drafts that were ever escalated, by id.
  package func escalatedReviews() throws -> Set<String> {
    try remembered(in: Reading.everEscalated) {
      Set(try String.fetchAll(db.cachedStatement(sql: "SELECT review FROM escalation")))
    }
  }

  /// The escalated review of each re-review, both by id.
  package func escalatedByReReview() throws -> [String: String] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT h.name, e.review
          FROM   re_review x
          JOIN   review_heading h ON h.review = x.review
          JOIN   escalation e ON e.id = x.escalation
          """))
    return Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
  }

  /// The reviews that are re-reviews, by id.
  package func reReviews() throws -> Set<String> {
    Set(
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT h.name
            FROM   re_review x
            JOIN   review_heading h ON h.review = x.review
            """)))
  }

  /// Whether a review is a re-review.
  package func isReReview(_ review: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1
                         FROM   re_review x
                         JOIN   review_heading h ON h.review = x.review
                         WHERE  h.name = ?)
          """), arguments: [review]) ?? false
  }

  private func stepsOfEscalations(of review: String?, openOnly: Bool) throws -> [Int:
    [Escalation.Step]]
  {
    var steps: [Int: [Escalation.Step]] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT   x.escalation, x.kind, p.name, x.stated_day, x.recorded_at, x.about, x.place,
                   x.because, x.risk, x.done, x.words, x.actions, d.name, x.due_day, x.seed,
                   x.candidates
          FROM     escalation_step x
          JOIN     person p ON p.id = x.person
          LEFT JOIN person d ON d.id = x.auditor
          WHERE    (?1 IS NULL
                    OR x.escalation = (SELECT id FROM escalation WHERE review = ?1 COLLATE NOCASE))
          AND      (NOT ?2 OR \(Reading.isOpen("x.escalation")))
          ORDER BY x.id
          """), arguments: [review, openOnly])
    while let row = try rows.next() {
      guard let step = Reading.step(row) else { continue }
      steps[row[0], default: []].append(step)
    }
    return steps
  }

  private static func step(_ row: Row) -> Escalation.Step? {
    let (kinds, places) = (Escalation.Step.What.allCases, EscalationFinding.Place.allCases)
    let kind: Int = row[1]
    guard kinds.indices.contains(kind - 1) else { return nil }
    var step = Escalation.Step(
      kinds[kind - 1], by: row[2], on: CalendarDate(daysSinceEpoch: row[3]), recordedAt: row[4])
    if let about: Int = row[5], let place: Int = row[6], places.indices.contains(place - 1) {
      let ratings = Rating.allCases
      step.finding = EscalationFinding(
        ratings.indices.contains(about) ? .inadequate(ratings[about]) : .concern,
        in: places[place - 1], because: row[7], risk: row[8], done: row[9])
    } else {
      step.because = row[7]
    }
    if let auditor: String = row[12], let due: Int = row[13] {
      step.reReview = ReReview(
        auditor: auditor, due: CalendarDate(daysSinceEpoch: due),
        seed: UInt64(row[14] as String) ?? 0,
        candidates: (row[15] as String).split(separator: "\n").map(String.init))
    }
    step.words = row[10]
    step.actions =
      (row[11] as String?)?.split(separator: "\n").map(String.init) ?? []
    return step
  }
}
