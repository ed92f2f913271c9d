import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

/// What moderators are asked for and have not done yet.
struct OpenModerations {
  struct Row {
    let review: String
    let moderator: String
    let caseReference: String
    let service: String
    let team: String
    let month: Month
    /// What is to be done.
    let what: String
    let dueOn: CalendarDate?
    let clock: String
  }

  let rows: [Row]

  func table(everybody: Bool) -> ReportTable {
    ReportTable(
      "",
      columns: ["review", "case", "team", "month"] + (everybody ? ["moderator"] : [])
        + ["to do", "by", "clock"],
      rows: rows.map { row in
        [row.review, row.caseReference, row.team, row.month.description]
          + (everybody ? [row.moderator] : [])
          + [row.what, row.dueOn?.description ?? "", row.clock]
      })
  }
}

extension Session {
  /// The reviews to grade, by last day, then the differences to settle.
  ///
  /// - Parameter moderator: only this person's; nothing for everybody's.
  func openModerations(of moderator: String?, on today: CalendarDate) throws -> OpenModerations {
    try reading().read { reading in
      let asked = try reading.selections(moderator: moderator, openOnly: true).map { row in
        let isAgain = try !reading.moderationRevisions(of: row.assignment.review).isEmpty
        return OpenModerations.Row(
          review: row.assignment.review, moderator: row.assignment.moderator,
          caseReference: row.caseReference, service: row.service, team: row.team, month: row.month,
          what: isAgain ? "grade again" : "grade", dueOn: row.assignment.dueOn,
          clock: row.assignment.clock(on: today).words)
      }
      return OpenModerations(
        rows: asked
          + (try reading.unsettledModerations(moderator: moderator).compactMap { unsettled in
            try row(of: unsettled, reading, on: today)
          }))
    }
  }

  private func row(
    of unsettled: (review: String, document: String), _ reading: Reading, on today: CalendarDate
  ) throws -> OpenModerations.Row? {
    guard let moderation = document(inCanonical: unsettled.document)?.moderation,
      let review = try reading.review(unsettled.review)
    else { return nil }
    let policy = workspace.programme(review.programme)?.moderation ?? ModerationPolicy()
    let step = moderation.nextStep { review.grade($0) }
    let due = moderation.dueDay(of: step, under: policy)
    return OpenModerations.Row(
      review: review.id, moderator: moderation.moderator, caseReference: review.caseReference,
      service: review.service, team: review.team, month: review.month, what: step.words,
      dueOn: due, clock: due.map { ModerationClock(dueOn: $0, today: today).words } ?? "")
  }
}

extension SettlingStep {
  /// What is to be done, in a word or two.
  var words: String {
    switch self {
    case .settled: ""
    case .moderatorDecides: "decide"
    case .conversation: "talk through"
    case .thirdReaderOrPanel: "third reader"
    }
  }
}
