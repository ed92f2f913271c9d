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
    try reading.unsettledModerations().compactMap { unsettled in
      guard let row = try reading.review(unsettled.review),
        gate.sight(of: row).contains(.secondGrades),
        let moderation = RememberedDocuments.document(inCanonical: unsettled.document)?.moderation
      else { return nil }
      return toSettle(moderation, of: row)
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
