import PracticeLearning
package import ReviewDocuments
package import ReviewReports
package import ReviewStore

/// A moderation as it stands, with every text it ever had.
package struct ShownModeration {
  /// Both gradings with every step.
  package var sheet: ModerationSheet
  /// What was stored, the first one first.
  package var revisions: [ModerationRevision]

  /// The moderation as a document.
  package var document: Document { .moderation(sheet.moderation) }

  /// What was stored, when, by whom and why.
  package var history: ReportTable {
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
    Outcome {
      let (_, row, revisions) = try readableModeration(of: id, by: hand)
      guard let sheet = try sheet(of: id, on: hand.today) else {
        throw Refusal(
          .wrongState,
          revisions.isEmpty
            ? "the review \"\(id)\" is not moderated yet"
            : "the review \"\(id)\" was amended, and its moderation is open again",
          advice: "its moderator grades it with: plr moderation record \(id)"
            + (revisions.last.map {
              "; what was done before is kept: plr moderation show \(id) --revision "
                + String($0.revision.number)
            } ?? ""))
      }
      let shown = ShownModeration(sheet: sheet, revisions: revisions)
      try noteModerationRead(row, by: hand)
      return shown
    }
  }

  /// A text of a moderation as it was, also of a round that an amendment of the review ended; for those it
  /// is of, and the QA lead.
  package func earlierModeration(of id: String, text number: Int, by hand: Hand) -> Outcome<
    EarlierModeration
  > {
    Outcome {
      let (person, row, revisions) = try readableModeration(of: id, by: hand)
      let kept = revisions.map(\.revision)
      guard let revision = kept.first(where: { $0.number == number }),
        let document = document(inCanonical: revision.document),
        let moderation = document.moderation
      else {
        throw Refusal(
          .unknownReview, "the moderation of \(id) has no text \(number)",
          advice: kept.last.map { "it has 1 to \($0.number)" } ?? "it is not moderated yet")
      }
      try Permission.require(
        person.holds(.qaLead) || [row.auditor, moderation.moderator].contains(person.id), person,
        to: "read earlier texts of this moderation", who: "the QA lead")
      try noteModerationRead(row, by: hand)
      return EarlierModeration(
        document: document, number: number, count: kept.count, actor: revision.actor,
        at: revision.at)
    }
  }

  private func readableModeration(of id: String, by hand: Hand) throws -> (
    Workspace.Person, ReviewRow, [ModerationRevision]
  ) {
    try look(hand) { gate, reading in
      guard let row = try reading.review(id) else { throw unknownReview(id, self) }
      try gate.require(.secondGrades, of: row, to: "read the second grading")
      return (gate.viewer.person, row, try reading.moderationRevisions(of: row.id))
    }
  }

  private func noteModerationRead(_ row: ReviewRow, by hand: Hand) throws {
    try write(by: hand, "moderation show") { try $0.look(at: [row], filter: row.id) }
  }
}
