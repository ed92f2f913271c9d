import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Gate {
  /// Whether the person may read all that is stored of a document: what an export holds for them, and what
  /// an error text may quote.
  func mayRead(_ document: Document, _ reading: Reading) throws -> Bool {
    switch document {
    case .review(let review): return try mayRead(.words, of: reading.review(review.id))
    case .moderation(let moderation):
      return try mayRead(.secondGrades, of: reading.review(moderation.review))
    case .action(let action):
      guard !blindness.hides(action.review),
        !action.findings.contains(where: { blindness.hides($0.review) })
      else { return false }
      return mayRead(action, of: try action.review.flatMap { try reading.review($0) })
    case .allocation(let allocation):
      let row = try reading.allocation(allocation.id)
      let work = try row.flatMap { try reading.drawnWork(of: [$0])[allocation.id] }
      return AllocationSight(viewer).shows(allocation, work)
    case .calibration(let session): return takesPart(in: session)
    case .calibrationGrades(let grades):
      if isSameID(grades.participant, viewer.person.id) { return true }
      guard viewer.reads(.calibrations) else { return false }
      return try !hasStillToGrade(in: grades.session, reading)
    case .calibrationClose(let close):
      guard let session = try reading.calibration(close.session), takesPart(in: session) else {
        return false
      }
      return try !hasStillToGrade(in: close.session, reading)
    case .vignettePack(let pack):
      return try viewer.reads(.calibrations)
        || reading.calibrationRounds().contains {
          $0.session.pack == pack.id && takesPart(in: $0.session)
        }
    case .certificate(let certificate): return mayRead(certificate)
    // Its results are everybody's; its cases are those of whoever keeps it.
    case .dipSample: return viewer.may(.recordWeek)
    case .practiceWeek, .qualityActivity, .template, .dipTemplate, .themes, .language: return true
    case .workspace: return viewer.reads(.settings)
    case .history: return viewer.may(.exportAll)
    }
  }

  /// Whether the person may read the certificate of a draw: that of a moderation draw names why each review
  /// was taken, which tells grades of those they are still to grade.
  func mayRead(_ certificate: DrawCertificate) -> Bool {
    viewer.reads(.certificates)
      && !certificate.selections.contains { blindness.hides($0.review) }
  }

  /// Whether the person may see a part of a review.
  private func mayRead(_ part: Sight, of row: ReviewRow?) -> Bool {
    row.map { sight(of: $0).isSuperset(of: part) } ?? false
  }

  /// Whether the person may know of a calibration session: who takes part, and the QA lead.
  func takesPart(in session: CalibrationSession) -> Bool { viewer.takesPart(in: session) }

  /// Whether the person is to give grades of their own in a session before they see those of others.
  private func hasStillToGrade(in session: String, _ reading: Reading) throws -> Bool {
    guard let round = try reading.calibrationRound(session), round.close == nil else {
      return false
    }
    return round.waitingFor.contains { isSameID($0, viewer.person.id) }
  }
}

extension Document {
  /// Whether it holds somebody's grades and reasons, so that reading it is written down.
  var tellsGrades: Bool {
    switch self {
    case .review, .moderation, .calibrationGrades, .calibrationClose: true
    case .action, .allocation, .practiceWeek, .dipSample, .qualityActivity, .vignettePack,
      .calibration, .workspace, .template, .dipTemplate, .themes, .language, .certificate,
      .history:
      false
    }
  }
}
