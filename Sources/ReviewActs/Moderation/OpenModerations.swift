package import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

/// What moderators are asked for and have not done yet.
package struct OpenModerations {
  package struct Row {
    package let review: String
    package let moderator: String
    package let caseReference: String
    package let service: String
    package let team: String
    package let month: Month
    /// What is to be done.
    package let what: String
    package let dueOn: CalendarDate?
    package let clock: String
  }

  package let rows: [Row]
  /// The conversations of the financial year, and those held after their last day; only of everybody's.
  package var conversations: (held: Int, late: Int)?

  package func table(everybody: Bool) -> ReportTable {
    ReportTable(
      "",
      columns: ["review", "case", "team", "month"] + (everybody ? ["moderator"] : [])
        + ["to do", "by", "clock"],
      rows: rows.map { row in
        [row.review, row.caseReference, row.team, row.month.description]
          + (everybody ? [row.moderator] : [])
          + [row.what, row.dueOn?.description ?? "", row.clock]
      }, note: conversationNote)
  }

  /// Talking late is better than not at all, and it is counted.
  package var conversationNote: String? {
    conversations.map { count in
      count.held == 0
        ? "No conversation about a difference yet this financial year."
        : "\(counted(count.held, "conversation")) about a difference this financial year, "
          + "\(count.late == 0 ? "none" : String(count.late)) of them held after the last day."
    }
  }
}

extension Council {
  /// The reviews to grade, by last day, then the differences to settle.
  ///
  /// - Parameter moderator: only this person's; nothing for everybody's.
  func openModerations(of moderator: String?, on today: CalendarDate) throws
    -> OpenModerations
  {
    try read { reading in
      let asked = try reading.selections(moderator: moderator, openOnly: true).map { row in
        let isAgain = try !reading.moderationRevisions(of: row.assignment.review).isEmpty
        return OpenModerations.Row(
          review: row.assignment.review, moderator: row.assignment.moderator,
          caseReference: row.caseReference, service: row.service, team: row.team, month: row.month,
          what: isAgain ? "grade again" : "grade", dueOn: row.assignment.dueOn,
          clock: row.assignment.clock(on: today).words)
      }
      let unsettled = try reading.unsettledModerations(moderator: moderator)
      return OpenModerations(
        rows: asked + (try unsettled.compactMap { try row(of: $0, reading, on: today) }),
        conversations: moderator == nil ? try conversations(reading, on: today) : nil)
    }
  }

  private func conversations(_ reading: Reading, on today: CalendarDate) throws -> (
    held: Int, late: Int
  ) {
    let talked = try reading.talkedThrough()
    var count = (held: 0, late: 0)
    for (programme, text) in talked {
      // By the day it was held: those about March are held in April.
      guard let moderation = document(inCanonical: text)?.moderation,
        moderation.talkedOn?.month.financialYear == today.month.financialYear
      else { continue }
      count.held += 1
      let policy = workspace.programme(programme)?.moderation ?? ModerationPolicy()
      if moderation.workingDaysLate(under: policy) != nil { count.late += 1 }
    }
    return count
  }

  private func row(
    of unsettled: (review: String, document: String), _ reading: Reading, on today: CalendarDate
  ) throws -> OpenModerations.Row? {
    guard let moderation = document(inCanonical: unsettled.document)?.moderation,
      let review = try reading.review(unsettled.review)
    else { return nil }
    let policy = workspace.programme(review.programme)?.moderation ?? ModerationPolicy()
    let step = moderation.nextStep(on: today, under: policy) { review.grade($0) }
    let due = moderation.dueDay(of: step, under: policy)
    return OpenModerations.Row(
      review: review.id, moderator: moderation.moderator, caseReference: review.caseReference,
      service: review.service, team: review.team, month: review.month, what: step.words,
      dueOn: due, clock: due.map { ModerationClock(dueOn: $0, today: today).words } ?? "")
  }
}

extension SettlingStep {
  /// What is to be done, in a word or two.
  package var words: String {
    switch self {
    case .settled: ""
    case .moderatorDecides: "decide"
    case .conversation: "talk through"
    case .agreement: "agree"
    case .thirdReaderOrPanel: "third reader"
    }
  }
}
