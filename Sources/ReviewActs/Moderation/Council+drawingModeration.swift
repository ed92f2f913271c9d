package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What a moderation draw starts from, as the QA lead says it.
package struct ModerationDrawPlan: Sendable {
  /// The programme, by id; nothing for the only one.
  package var programme: String?
  /// The month or the quarter.
  package var period: Period
  /// The day that counts as today.
  package var day: CalendarDate
  /// Any number; nothing to have one made.
  package var seed: UInt64?
  /// Draw so many at random even where the target needs fewer.
  package var atLeast: Int

  /// Makes a plan.
  package init(
    programme: String?, period: Period, day: CalendarDate, seed: UInt64?, atLeast: Int
  ) {
    self.programme = programme
    self.period = period
    self.day = day
    self.seed = seed
    self.atLeast = atLeast
  }
}

/// A moderation draw that is stored.
package struct DrawnModeration {
  package let certificate: DrawCertificate
  package let draw: ModerationDraw
  package let frame: ModerationFrame
  package let desk: ModerationDesk
  /// The reviews of which whoever drew must not know yet why they were taken, which may tell their grades:
  /// those they are, or may be, asked to grade.
  package let sealed: Set<String>
}

/// What a moderation would be drawn from and how much it would take: no review that would be taken is told, nor why
/// any would be, so that nobody can draw in mind until the result suits.
package struct ModerationPreview: Sendable {
  /// The programme, by name.
  package let programme: String
  /// The month or the quarter.
  package let period: Period
  /// How many reviews there are to draw from.
  package let reviews: Int
  /// How many of them would be taken.
  package let taken: Int
  /// The last day to grade.
  package let dueDay: CalendarDate
  /// The reviews that nobody may moderate, by id.
  package let leftOut: [String]
  /// Who is asked, by role code, each with how much they have to do already.
  package let moderators: [(id: String, open: Int)]
}

extension Council {
  /// Draws the reviews to moderate and shares them among the moderators.
  ///
  /// - Parameter madeSeed: the number that is used where the plan names none.
  package func drawModeration(
    _ plan: ModerationDrawPlan, orSeed madeSeed: UInt64, by hand: Hand
  ) -> Outcome<DrawnModeration> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.drawModeration)
      let programme = try programme(of: plan)
      return try write(by: hand, "moderation draw") { batch in
        let reading = batch.reading
        let (desk, frame, stuck) = try framed(plan, programme, reading, by: hand)
        let seed = plan.seed ?? madeSeed
        let draw = ModerationDraw(frame, targetPercent: desk.policy.targetPercent, seed: seed)
        let certificate = try DrawCertificate(
          draw, of: frame, id: try freeID(programme.id, plan.period, reading),
          programme: programme, period: plan.period, seed: seed, by: viewer.person.id,
          on: desk.today, made: try making(seedChosen: plan.seed != nil, by: hand), without: stuck)
        try batch.record(certificate, draw, due: desk.dueDay)
        return DrawnModeration(
          certificate: certificate, draw: draw, frame: frame, desk: desk,
          sealed: try sealed(frame, Gate(viewer, reading, on: hand.today), reading))
      }
    }
  }

  /// Looks at what a moderation would be drawn from, and stores nothing.
  ///
  /// - Parameters:
  ///   - plan: what is meant.
  ///   - hand: the QA lead.
  package func previewModerationDraw(_ plan: ModerationDrawPlan, by hand: Hand)
    -> Outcome<ModerationPreview>
  {
    Outcome {
      try viewer(hand).require(.drawModeration)
      let programme = try programme(of: plan)
      return try read { reading in
        let (desk, frame, stuck) = try framed(plan, programme, reading, by: hand)
        let draw = ModerationDraw(frame, targetPercent: desk.policy.targetPercent, seed: 0)
        return ModerationPreview(
          programme: programme.name, period: plan.period, reviews: frame.reviews.count,
          taken: draw.size.certain + draw.size.random, dueDay: desk.dueDay, leftOut: stuck,
          moderators: frame.moderators.sorted { $0.id < $1.id }.map { ($0.id, $0.open) })
      }
    }
  }

  /// The programme of a plan whose period is one it is drawn by.
  private func programme(of plan: ModerationDrawPlan) throws -> Programme {
    let period = plan.period
    let programme = try programme(plan.programme)
    let expected = programme.moderation.period(of: period.first)
    guard period == expected else {
      throw Refusal(
        .nothingToDraw, at: ["period"],
        "\(programme.id) is drawn every \(programme.moderation.every.rawValue), and "
          + "\(period.words) is none",
        advice: "draw \(expected.words)")
    }
    try refuse(plan.day, before: period.first.firstDay, "\(period.words) begins")
    return programme
  }

  /// What is drawn from, once everything that stands against the draw is refused.
  private func framed(
    _ plan: ModerationDrawPlan, _ programme: Programme, _ reading: Reading, by hand: Hand
  ) throws -> (ModerationDesk, ModerationFrame, stuck: [String]) {
    let desk = ModerationDesk(
      workspace, programme, today: plan.day, recordedOn: hand.today,
      setAside: try reading.conflictsSetAside())
    let (frame, stuck) = try desk.frame(of: plan.period, reading, atLeast: plan.atLeast)
      .leavingOutStuck
    try desk.check(frame, of: plan.period, reading)
    return (desk, frame, stuck)
  }

  private func sealed(_ frame: ModerationFrame, _ gate: Gate, _ reading: Reading) throws
    -> Set<String>
  {
    Set(
      try frame.reviews.map(\.review).filter { id in
        try gate.blindness.hides(id) || reading.review(id).map(gate.mayBeAsked) ?? false
      })
  }

  /// Takes one review because somebody asks for it; it has no probability.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - moderator: who is to moderate it, by role code; nothing for whoever is free and has least to do.
  ///   - reason: why it is asked for.
  ///   - day: the day that counts as today.
  package func askForModeration(
    of review: String, by moderator: String?, because reason: String, on day: CalendarDate,
    by hand: Hand
  ) -> Outcome<ModerationAssignment> {
    Outcome {
      try viewer(hand).require(.drawModeration)
      try refuseNames(inReason: reason, at: "because", by: hand)
      let moderator = moderator.map { workspace.person($0)?.id ?? $0 }
      return try write(by: hand, "moderation draw") { batch in
        guard let row = try batch.reading.review(review) else { throw unknownReview(review, self) }
        try refuse(day, before: row.month.firstDay, "\(row.month.words) begins")
        let desk = try desk(of: row, batch.reading, on: day, by: hand)
        if let moderator { try desk.checkModerator(moderator, of: row) }
        let assignment = ModerationAssignment(
          review: review, selection: .init(reason: .requested), because: reason,
          moderator: try moderator ?? desk.leastLoaded(for: row, batch.reading),
          assignedOn: desk.today, dueOn: desk.dueDay)
        if case .refused(let refusal) = try batch.assign(assignment) { throw Refusal([refusal]) }
        return assignment
      }
    }
  }

  func desk(of row: ReviewRow, _ reading: Reading, on day: CalendarDate, by hand: Hand) throws
    -> ModerationDesk
  {
    try ModerationDesk(
      workspace,
      workspace.programme(row.programme) ?? Programme(id: row.programme, name: row.programme),
      today: day, recordedOn: hand.today, setAside: reading.conflictsSetAside())
  }

  /// Refuses a day on which something cannot be done since it comes first.
  func refuse(_ day: CalendarDate, before first: CalendarDate, _ event: String) throws {
    guard day < first else { return }
    throw Refusal(
      .datesOutOfOrder, at: ["on"], "\(day.words) is before \(event), on \(first.words)",
      advice: "check the day")
  }

  private func freeID(_ programme: String, _ period: Period, _ reading: Reading) throws -> String {
    let stem = "MODERATION-\(programme)-\(period)"
    var (id, number) = (stem, 1)
    while try reading.draw(id) != nil {
      number += 1
      id = "\(stem)-\(number)"
    }
    return id
  }

  /// The programme of an id; the only one there is where none is named.
  package func programme(_ id: String?) throws -> Programme {
    let known = workspace.programmes
    if let id, let found = workspace.programme(id) { return found }
    if id == nil, known.count == 1, let only = known.first { return only }
    let ids = known.map(\.id)
    throw Refusal(
      .unknownFilter,
      id.map { "there is no programme \"\($0)\"" } ?? "there are \(known.count) programmes",
      advice: id.flatMap { nearest(to: $0, among: ids) }.map { "did you mean \"\($0)\"?" }
        ?? "name one with \(adding: .programme): \(list(ids))")
  }
}

extension Batch {
  /// Stores a moderation draw: its certificate and everybody who is asked.
  fileprivate func record(
    _ certificate: DrawCertificate, _ draw: ModerationDraw, due: CalendarDate
  ) throws {
    let stored = StoredDraw(
      kind: .moderation, id: certificate.id, programme: certificate.programme,
      month: certificate.months[0], seed: certificate.seed, frameDigest: certificate.frame.digest,
      document: Document.certificate(certificate).canonicalJSON)
    if case .refused(let refusal) = try record(stored) { throw Refusal([refusal]) }
    for pick in draw.picks {
      let assignment = ModerationAssignment(
        review: pick.review, selection: pick.selection, draw: certificate.id,
        moderator: pick.moderator, assignedOn: certificate.drawnOn, dueOn: due)
      if case .refused(let refusal) = try assign(assignment) { throw Refusal([refusal]) }
    }
  }
}
