import PracticeLearning
package import ReviewDocuments
package import ReviewReports
package import ReviewStore

/// A moderation as somebody may read it: with every step and every text it ever had, or its end alone.
package enum ShownModeration {
  /// Both gradings with every step, and what was stored, the first one first.
  case everything(ModerationSheet, revisions: [ModerationRevision])
  /// The final grades and their reason, without whose grades they were.
  case finalGrades(ReportTable)

  /// The moderation as a document; nothing where only its end is shown.
  package var document: Document? {
    if case .everything(let sheet, _) = self { .moderation(sheet.moderation) } else { nil }
  }

  /// What was stored, when, by whom and why.
  package static func history(_ revisions: [ModerationRevision]) -> ReportTable {
    ReportTable(
      "Kept in the store", columns: [.number("text"), "at", "by", "act", "because"],
      rows: revisions.map { kept in
        [
          String(kept.revision.number), kept.revision.at, kept.revision.actor,
          kept.act?.rawValue ?? "", kept.revision.reason ?? "",
        ]
      })
  }
}

/// An earlier text of a moderation, as it was.
package struct EarlierModeration {
  /// The text.
  package var document: Document
  /// Its number, from 1.
  package var number: Int
  /// How many there are.
  package var count: Int
  /// Who stored it, by role code.
  package var actor: String
  /// When, in UTC.
  package var at: String
}

extension Council {
  /// The moderation of a review as it stands; who looked is written to the journal.
  package func moderation(of id: String, by hand: Hand) -> Outcome<ShownModeration> {
    asking(for: "the moderation", of: id, by: hand) {
      let (sight, row, revisions) = try readableModeration(of: id, .final, by: hand)
      guard let sheet = try sheet(of: id, on: hand.today) else {
        throw Refusal(
          .wrongState,
          revisions.isEmpty
            ? "the review \"\(id)\" is not moderated yet"
            : "the review \"\(id)\" was amended, and its moderation is open again",
          advice: "its moderator grades it with: \(.gradeBlind(id))"
            + (revisions.last.map {
              "; what was done before is kept: "
                + "\(.showModeration(of: id, revision: $0.revision.number))"
            } ?? ""))
      }
      try noteModerationRead(row, by: hand)
      return sight.contains(.secondGrades)
        ? .everything(sheet, revisions: revisions) : .finalGrades(finals(sheet, row))
    }
  }

  /// A text of a moderation as it was, also of a round that an amendment of the review ended; for those it
  /// is of, and the QA lead.
  package func earlierModeration(of id: String, text number: Int, by hand: Hand) -> Outcome<
    EarlierModeration
  > {
    asking(for: "an earlier text of the moderation", of: id, by: hand) {
      let (sight, row, revisions) = try readableModeration(of: id, .secondGrades, by: hand)
      let viewer = try viewer(hand)
      let kept = revisions.map(\.revision)
      guard let revision = kept.first(where: { $0.number == number }),
        let document = document(inCanonical: revision.document),
        let moderation = document.moderation
      else {
        throw Refusal(
          .unknownReview, "the moderation of \(id) has no text \(number)",
          advice: kept.last.map { "it has 1 to \($0.number)" } ?? "it is not moderated yet")
      }
      guard sight.contains(.record) || isSameID(moderation.moderator, viewer.person.id) else {
        throw viewer.refusal(to: "read earlier texts of this moderation")
      }
      try noteModerationRead(row, by: hand)
      return EarlierModeration(
        document: document, number: number, count: kept.count, actor: revision.actor,
        at: revision.at)
    }
  }

  /// What stands beside a review of its second grading: all of it, its end alone once it has ended, or nothing.
  func secondGrading(of row: ReviewRow, as sight: Sight, on today: CalendarDate) throws
    -> ShownModeration?
  {
    guard sight.contains(.final), let sheet = try sheet(of: row.id, on: today) else { return nil }
    if sight.contains(.secondGrades) { return .everything(sheet, revisions: []) }
    return row.state == .final ? .finalGrades(finals(sheet, row)) : nil
  }

  /// What those read who may know how it ended and not who graded what.
  private func finals(_ sheet: ModerationSheet, _ row: ReviewRow) -> ReportTable {
    let moderation = sheet.moderation
    let settled = row.state == .final
    let because = [moderation.decision, moderation.resolution].compactMap { $0?.because }.first
    return ReportTable(
      "Final grades", columns: ["graded", "final grade"],
      rows: settled
        ? Rating.allCases.compactMap { rating in
          (moderation.finalGrade(rating) ?? row.grade(rating)).map { [rating.name, $0.word] }
        } : [],
      note: settled ? because.map { "Because: \($0)" } : "It is not settled yet.")
  }

  private func readableModeration(of id: String, _ wanted: Sight, by hand: Hand) throws -> (
    Sight, ReviewRow, [ModerationRevision]
  ) {
    try look(hand) { gate, reading in
      guard let row = try reading.review(id) else { throw unknownReview(id, self) }
      try gate.require(wanted, of: row, to: "read the second grading")
      return (gate.sight(of: row), row, try reading.moderationRevisions(of: row.id))
    }
  }

  private func noteModerationRead(_ row: ReviewRow, by hand: Hand) throws {
    try write(by: hand, "moderation show") { try $0.look(at: [row], filter: row.id) }
  }
}
