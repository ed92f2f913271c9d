package import PracticeLearning
import ReviewDocuments
package import ReviewStore

/// What the QA lead has at hand to say which reviews of a programme are moderated, and by whom.
package struct ModerationDesk {
  package let workspace: Workspace
  package let programme: Programme
  package let today: CalendarDate
  private let rule: ConflictRule

  package init(_ workspace: Workspace, _ programme: Programme, today: CalendarDate) {
    self.workspace = workspace
    self.programme = programme
    self.today = today
    rule = workspace.conflicts
  }

  package var policy: ModerationPolicy { programme.moderation }
  /// The last day of a clock that starts today.
  package var dueDay: CalendarDate { policy.dueDay(askedOn: today) }

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
    let moderators = moderators.map(\.id)
    var frame = ModerationFrame(
      moderators: moderators.map { code in
        .init(id: code, open: open.count { $0.assignment.moderator == code })
      }, atLeast: atLeast)
    var (auditors, services) = (Set<String>(), Set<String>())
    for row in rows {
      let isTaken = row.state != .submitted || asked.contains(row.id)
      frame.yearToDate.add(isTaken: isTaken)
      if isTaken {
        auditors.insert(row.auditor)
        services.insert(row.service)
      }
      guard period.contains(row.month) else { continue }
      frame.months.add(isTaken: isTaken)
      let always = policy.reasonToTake(row, isAuditorNew: early.contains(row.id))
      guard !isTaken, always != nil || !before.contains(row.id) else { continue }
      frame.reviews.append(
        .init(
          review: row.id, service: row.service, auditor: row.auditor, always: always,
          notFor: moderators.filter { conflict(of: $0, with: row) != nil }))
    }
    frame.reachedAuditors = auditors.sorted()
    frame.reachedServices = services.sorted()
    return frame
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
  package func reasonToTake(_ row: ReviewRow, isAuditorNew: Bool) -> Moderation.Selection.Reason? {
    let isCapped = PracticeDomain.allCases.contains { row.grade(.domain($0)) == .inadequate }
    return reasonToTake(
      graded: { row.grade($0) },
      hasCapOverride: isCapped && row.grade(.overall).map { $0 > .inadequate } ?? false,
      isAuditorNew: isAuditorNew)
  }
}
