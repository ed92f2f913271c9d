package import PracticeLearning
import ReviewReports
package import ReviewStore

extension ModerationDesk {
  /// Refuses a draw that cannot be: nothing to draw from, nobody to moderate, or reviews that nobody may
  /// moderate. Said before anything is drawn, so that no seed is tried after another.
  package func check(_ frame: ModerationFrame, of period: Period, _ reading: Reading) throws {
    if frame.reviews.isEmpty { throw nothingToDraw(frame, period) }
    let moderators = workspace.moderators(of: policy)
    guard !moderators.isEmpty else {
      throw Refusal(
        .nobodyToModerate, "nobody moderates \(programme.id): no person has the role moderator",
        advice: "give somebody that role in plr.yaml, or name people under moderators of its "
          + "moderation rule")
    }
    guard !frame.moderators.isEmpty else {
      throw Refusal(
        .nobodyToModerate,
        "\(list(moderators.map(\.id))) \(moderators.count == 1 ? "is" : "are") on leave for most of "
          + "the \(policy.workingDays) working days until \(dueDay.words)",
        advice: "name somebody else under moderators of the moderation rule in plr.yaml")
    }
    let stuck = frame.reviews.filter { $0.notFor.count == frame.moderators.count }
    guard !stuck.isEmpty else {
      let size = ModerationDrawSize(frame, targetPercent: policy.targetPercent)
      if size.certain + size.random == 0 { throw nothingNeeded(frame, period) }
      return
    }
    let shown = try stuck.prefix(20).compactMap { entry in
      try reading.review(entry.review).map { stuckComplaint($0, frame) }
    }
    let more = stuck.count - shown.count
    throw Refusal(
      shown
        + (more == 0
          ? []
          : [
            Diagnostic(
              .nobodyToModerate, "nobody may moderate \(more) more reviews",
              advice: "name further people under moderators of the moderation rule in plr.yaml")
          ]))
  }

  private func nothingToDraw(_ frame: ModerationFrame, _ period: Period) -> Refusal {
    let submitted = frame.months.submitted
    return Refusal(
      .nothingToDraw,
      submitted == 0
        ? "no review of \(programme.id) was submitted in \(period.words)"
        : "nothing is left to draw in \(period.words): of \(submitted) reviews \(frame.months.taken) "
          + "are taken for moderation and the others were in a draw before",
      advice: submitted == 0
        ? "check the months, or wait for the reviews"
        : "ask for a single review with: \(.askForModeration(of: nil))")
  }

  /// The refusal of a draw that would take nobody.
  private func nothingNeeded(_ frame: ModerationFrame, _ period: Period) -> Refusal {
    Refusal(
      .nothingToDraw,
      "nothing would be drawn in \(period.words): none of the \(counted(frame.reviews.count, "review")) "
        + "left is always taken, and \(frame.months.taken) of \(frame.months.submitted) are taken "
        + "already, \(frame.yearToDate.taken) of \(frame.yearToDate.submitted) in the financial year "
        + "to date: \(policy.targetPercent)% is reached",
      advice: "nothing is needed; to draw some all the same, add \(adding: .fewestToDraw)")
  }

  private func stuckComplaint(_ row: ReviewRow, _ frame: ModerationFrame) -> Diagnostic {
    let reasons = frame.moderators.compactMap { moderator in
      conflict(of: moderator.id, with: row).map { "\(moderator.id) \($0.words)" }
    }
    return Diagnostic(
      .nobodyToModerate, "nobody may moderate \(row.id): \(list(reasons))",
      advice: "name further people under moderators of the moderation rule in plr.yaml")
  }

  /// The moderator who is free to take a review and has least to do.
  package func leastLoaded(for row: ReviewRow, _ reading: Reading) throws -> String {
    let open = try reading.selections(programme: programme.id, openOnly: true)
    let barred = try notFor(row, among: moderators.map(\.id), shown(reading))
    let free = moderators.filter { !barred.contains($0.id) }
    func load(_ person: Workspace.Person) -> Double {
      let count = open.count { $0.assignment.moderator == person.id }
      return Double(count + 1) / max(0.001, person.works?.value ?? 1)
    }
    guard let moderator = free.min(by: { (load($0), $0.id) < (load($1), $1.id) })?.id else {
      let frame = ModerationFrame(moderators: moderators.map { .init(id: $0.id) })
      if frame.moderators.isEmpty {
        try check(
          ModerationFrame(reviews: [.init(review: row.id, service: "", auditor: "")]),
          of: Period(row.month), reading)
      }
      throw Refusal([stuckComplaint(row, frame)])
    }
    return moderator
  }

  /// Refuses somebody who does not moderate, or has a conflict of interest.
  package func checkModerator(_ code: String, of row: ReviewRow) throws {
    let named = policy.moderators.contains(code)
    guard let person = workspace.person(code), person.moderates || named else {
      let near = nearest(to: code, among: workspace.people.filter(\.moderates).map(\.id))
      throw Refusal(
        .unknownModerator,
        workspace.person(code).map {
          "\(code) is listed as \($0.rolesInWords), a role that does not moderate"
        } ?? "\"\(code)\" is not a person of this workspace",
        advice: near.map { "did you mean \($0)?" } ?? "name somebody who moderates")
    }
    if let until = person.until, person.hasLeft(by: max(today, recordedOn)) {
      throw Refusal(
        .unknownModerator, "\(person.id) left on \(until.words)",
        advice: "name somebody who moderates and is still here")
    }
    guard let conflict = conflict(of: code, with: row) else { return }
    throw Refusal(
      .moderatorConflict, "\(code) \(conflict.words)",
      advice: "ask a moderator who has no part in this work")
  }
}

extension ModerationFrame {
  /// The frame without the reviews that nobody may moderate and that need not be taken, and their ids.
  /// One that is always taken stays and stops the draw; so does a frame of nothing else.
  package var leavingOutStuck: (frame: ModerationFrame, stuck: [String]) {
    let stuck = reviews.filter { $0.always == nil && $0.notFor.count == moderators.count }
    guard !moderators.isEmpty, stuck.count < reviews.count else { return (self, []) }
    var frame = self
    let names = Set(stuck.map(\.review))
    frame.reviews.removeAll { names.contains($0.review) }
    return (frame, names.sorted())
  }
}
