package import PracticeLearning
import ReviewDocuments
package import ReviewStore

/// What the QA lead has at hand to say which reviews of a programme are moderated, and by whom.
package struct ModerationDesk {
  package let workspace: Workspace
  package let programme: Programme
  package let today: CalendarDate
  /// The day on which it is recorded, from which clocks run.
  package let recordedOn: CalendarDate
  private let rule: ConflictRule

  /// Makes a desk.
  ///
  /// - Parameters:
  ///   - workspace: the settings.
  ///   - programme: the programme.
  ///   - today: the day that counts as today, as it is stated.
  ///   - recordedOn: the day on which it is recorded; nothing for the same.
  ///   - setAside: the conflicts of interest that two people set aside, in force.
  package init(
    _ workspace: Workspace, _ programme: Programme, today: CalendarDate,
    recordedOn: CalendarDate? = nil, setAside: [ConflictSetAside]
  ) {
    self.workspace = workspace
    self.programme = programme
    self.today = today
    self.recordedOn = recordedOn ?? today
    rule = workspace.conflicts(setAside: setAside)
  }

  package var policy: ModerationPolicy { programme.moderation }
  /// The last day of a clock that starts on the day of the record: a stated earlier day shortens no term.
  package var dueDay: CalendarDate { policy.dueDay(askedOn: max(today, recordedOn)) }

  /// Who moderates and is there for most of the clock.
  package var moderators: [Workspace.Person] {
    workspace.moderators(of: policy).filter { !$0.isAwayForMost(after: today, to: dueDay) }
  }

  /// What stands between a moderator and a review.
  package func conflict(of moderator: String, with row: ReviewRow) -> ConflictOfInterest? {
    rule.conflict(
      of: moderator,
      with: WorkToRead(
        caseReference: row.caseReference, team: row.team, practitioner: row.practitioner,
        auditor: row.auditor))
  }

  /// Everything a draw starts from.
  ///
  /// Reviews that had a chance in an earlier draw are left out unless the policy always takes them now: another chance
  /// would be added to the one that is written down.
  package func frame(of period: Period, _ reading: Reading, atLeast: Int) throws -> ModerationFrame
  {
    let year = Period(from: period.first.financialYear.firstMonth, to: period.last) ?? period
    let rows = try reading.reviews(
      matching: ReviewFilter(period: year, programme: programme.id))
    let open = try reading.selections(programme: programme.id, openOnly: true)
    let asked = Set(try reading.selections(programme: programme.id, period: year).map(\.review))
    let before = try framedBefore(reading)
    let early = try firstReviewsOfNewAuditors(reading)
    let earlier = try reading.gradedBefore()
    let people = moderators
    let moderators = people.map(\.id)
    let shown = try self.shown(reading)
    var frame = ModerationFrame(
      moderators: people.map { person in
        .init(
          id: person.id, open: open.count { $0.assignment.moderator == person.id },
          works: person.works)
      }, atLeast: atLeast)
    var (auditors, services) = (Set<String>(), Set<String>())
    let reReviews = try reading.reReviews()
    // The population is that of the reviews that count: re-reviews are none of it.
    for row in rows where !reReviews.contains(row.id) {
      let isTaken = row.state != .submitted || asked.contains(row.id)
      frame.yearToDate.add(isTaken: isTaken)
      if isTaken {
        auditors.insert(row.auditor)
        services.insert(row.service)
      }
      guard period.contains(row.month) else { continue }
      frame.months.add(isTaken: isTaken)
      let always = policy.reasonToTake(
        row, isAuditorNew: early.contains(row.id), before: earlier[row.id])
      guard !isTaken, always != nil || !before.contains(row.id) else { continue }
      frame.reviews.append(
        .init(
          review: row.id, service: row.service, auditor: row.auditor, always: always,
          notFor: notFor(row, among: moderators, shown)))
    }
    frame.reachedAuditors = auditors.sorted()
    frame.reachedServices = services.sorted()
    return frame
  }

  /// The reviews each moderator was shown before, and is not blind for.
  package func shown(_ reading: Reading) throws -> [String: Set<String>] {
    try Dictionary(
      uniqueKeysWithValues: Set(moderators.map(\.id)).map { ($0, try reading.shown(to: $0)) })
  }

  /// Who does not moderate a review: everybody with a conflict, and who was shown it, as long as somebody
  /// else is free.
  package func notFor(
    _ row: ReviewRow, among moderators: [String], _ shown: [String: Set<String>]
  ) -> [String] {
    let barred = moderators.filter { conflict(of: $0, with: row) != nil }
    let sighted = moderators.filter { barred.contains($0) || shown[$0]?.contains(row.id) ?? false }
    return sighted.count < moderators.count ? sighted : barred
  }

  /// The reviews that had a chance in an earlier draw of the programme.
  package func framedBefore(_ reading: Reading) throws -> Set<String> {
    var reviews: Set<String> = []
    for draw in try reading.draws(.moderation, programme: programme.id) {
      guard case .certificate(let certificate)? = document(inCanonical: draw.document) else {
        continue
      }
      // Without a random pick none of the others had a chance, so none is used up.
      let hadChance = certificate.selections.contains { $0.reason == .random }
      reviews.formUnion(certificate.selections.map(\.review))
      if hadChance { reviews.formUnion(certificate.moderation?.reviews.map(\.review) ?? []) }
    }
    return reviews
  }

  /// The first three reviews of every person whose first month of auditing the settings name.
  package func firstReviewsOfNewAuditors(_ reading: Reading) throws -> Set<String> {
    var early: Set<String> = []
    guard policy.always.contains(.newAuditor) else { return early }
    for person in workspace.people where person.from != nil {
      let own = try reading.reviews(matching: ReviewFilter(auditor: person.id))
      early.formUnion(own.prefix(3).map(\.id))
    }
    return early
  }
}

extension SelectionRow {
  /// The review, by id.
  package var review: String { assignment.review }
}

extension ModerationPolicy {
  /// Why a stored review is always taken; nothing where it need not be.
  ///
  /// - Parameters:
  ///   - row: the review as it stands.
  ///   - isAuditorNew: whether it is one of the first three reviews of its auditor.
  ///   - before: why earlier texts of it were always taken; an amendment does not take it out.
  package func reasonToTake(
    _ row: ReviewRow, isAuditorNew: Bool, before: AlwaysTaken? = nil
  ) -> Moderation.Selection.Reason? {
    let isCapped = PracticeDomain.allCases.contains { row.grade(.domain($0)) == .inadequate }
    return reasonToTake(
      now: reasonToTake(
        graded: { row.grade($0) },
        hasCapOverride: isCapped && row.grade(.overall).map { $0 > .inadequate } ?? false,
        isAuditorNew: isAuditorNew), before: before?.reasons ?? [])
  }
}
