import PracticeLearning
import ReviewDocuments
import ReviewStore

extension WaitingDesk {
  /// Reviews to be graded blind, and calibration sessions in which the person's grades are missing.
  func toGrade() throws -> [WaitingItem] {
    let asked = try reading.selections(moderator: person, openOnly: true).map { row in
      WaitingItem(
        .grade, row.assignment.review,
        "review to grade without having read it (\(row.caseReference), \(row.team))",
        by: row.assignment.dueOn, with: .gradeBlind(row.assignment.review))
    }
    let sessions = rounds.filter { round in
      round.waitingFor.contains(where: isMe)
    }.map { round in
      WaitingItem(
        .grade, round.session.id, "your grades for the calibration session",
        by: round.session.heldOn, with: .gradeCalibration(round.session.id, by: person))
    }
    return asked + sessions
  }

  /// Differences that wait for the person: as one of both sides, or as the one who names a third reader.
  func toSettle() throws -> [WaitingItem] {
    let mayName = viewer.may(.nameThirdReader)
    return try reading.openDifferences().compactMap { open in
      guard mayName || open.isOf(where: isMe), gate.sight(of: open.row).contains(.secondGrades)
      else { return nil }
      return toSettle(open.moderation, of: open.row)
    }
  }

  private func toSettle(_ moderation: Moderation, of row: ReviewRow) -> WaitingItem? {
    let policy = policy(of: row)
    let step = moderation.nextStep(on: today, under: policy) { row.grade($0) }
    func item(_ words: String, _ remedy: Remedy) -> WaitingItem {
      WaitingItem(
        .settle, row.id, words, by: moderation.dueDay(of: step, under: policy), with: remedy)
    }
    let isModerator = isMe(moderation.moderator)
    let isSide = isModerator || isMe(row.auditor)
    switch step {
    case .settled: return nil
    case .moderatorDecides:
      return isModerator
        ? item(
          "decide where you and \(row.auditor) differ, and say why",
          .settle(row.id, .moderatorDecides)) : nil
    case .conversation:
      let other = isModerator ? row.auditor : moderation.moderator
      return isSide
        ? item(
          "talk with \(other) about what you graded differently",
          .settle(row.id, .conversation(with: other))) : nil
    case .agreement:
      return moderation.silent.contains(where: isMe)
        ? item(
          "agree or not to what \(moderation.proposal?.by ?? "the other side") proposes",
          .answerProposal(for: row.id)) : nil
    case .thirdReaderOrPanel:
      let namesOverall = moderation.differences { row.grade($0) }.contains { $0.rating == .overall }
      return viewer.may(.nameThirdReader) && !isSide
        ? item(
          "let a third reader or a panel decide between \(row.auditor) and \(moderation.moderator)",
          .settle(row.id, .thirdReader(namesOverall: namesOverall))) : nil
    }
  }
}

/// A moderation whose differences are not settled, with its review.
struct OpenDifference: Sendable {
  let row: ReviewRow
  let moderation: Moderation

  /// Whether somebody is one of those between whom it is.
  func isOf(where isMeant: (String) -> Bool) -> Bool {
    isMeant(row.auditor) || isMeant(moderation.moderator)
      || moderation.silent.contains(where: isMeant)
  }
}

extension Reading {
  private static let differences = RememberedReading<[OpenDifference]>(most: 4)

  /// The moderations whose differences are not settled, by review.
  func openDifferences() throws -> [OpenDifference] {
    try remembered(in: Reading.differences) {
      let moderated = try reviews(matching: ReviewFilter(state: .moderated))
      let rows = Dictionary(moderated.map { ($0.id, $0) }) { first, _ in first }
      return try unsettledModerations().compactMap { unsettled in
        guard let row = rows[unsettled.review],
          let moderation = ReviewActs.document(inCanonical: unsettled.document)?.moderation
        else { return nil }
        return OpenDifference(row: row, moderation: moderation)
      }
    }
  }
}
