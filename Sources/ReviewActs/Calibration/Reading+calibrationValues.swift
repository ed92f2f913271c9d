package import PracticeLearning
import ReviewDocuments
package import ReviewStore

private let openRounds = RememberedReading<[CalibrationRound]>(most: 4)

/// Calibrations as values: the store keeps texts it does not read.
extension Reading {
  /// A pack of vignettes, where the store has it.
  package func vignettePack(_ id: String) throws -> VignettePack? {
    guard case .vignettePack(let pack)? = value(try document(ofVignettePack: id)) else {
      return nil
    }
    return pack
  }

  /// A review as it stands, where the store has it.
  package func review(named id: String) throws -> Review? {
    guard case .review(let review)? = value(try document(ofReview: id)) else { return nil }
    return review
  }

  /// A calibration session, where the store has it.
  package func calibration(_ id: String) throws -> CalibrationSession? {
    guard case .calibration(let session)? = value(try document(ofCalibration: id)) else {
      return nil
    }
    return session
  }

  /// A session with everything that was given in it.
  package func calibrationRound(_ id: String) throws -> CalibrationRound? {
    try calibration(id).map(round)
  }

  /// Every session with everything that was given in it, by the day it was held.
  ///
  /// - Parameter includesCancelled: whether those are among them that were not held after all.
  package func calibrationRounds(includesCancelled: Bool = false) throws -> [CalibrationRound] {
    let cancelled = includesCancelled ? [] : try cancelledCalibrations()
    let sessions = try documents(.session).compactMap { text -> CalibrationSession? in
      guard case .calibration(let session)? = value(text), !cancelled.contains(session.id) else {
        return nil
      }
      return session
    }
    guard !sessions.isEmpty else { return [] }
    let given = Dictionary(grouping: grades(in: try documents(.grades))) { plainID($0.session) }
    let ends = Dictionary(
      closes(in: try documents(.close)).map { (plainID($0.session), $0) }
    ) { first, _ in first }
    return sessions.map { session in
      CalibrationRound(
        session: session, grades: given[plainID(session.id)] ?? [],
        close: ends[plainID(session.id)])
    }.sorted(by: Self.isBefore)
  }

  /// The sessions that are neither closed nor cancelled, each with everything that was given in it, by the day it
  /// was held.
  package func openCalibrationRounds() throws -> [CalibrationRound] {
    try remembered(in: openRounds, readOpenCalibrationRounds)
  }

  private func readOpenCalibrationRounds() throws -> [CalibrationRound] {
    let texts = try documentsOfOpenCalibrations()
    let cancelled = texts.isEmpty ? [] : try cancelledCalibrations()
    return try texts.compactMap { text -> CalibrationSession? in
      guard case .calibration(let session)? = value(text), !cancelled.contains(session.id) else {
        return nil
      }
      return session
    }.map(round).sorted(by: Self.isBefore)
  }

  private static func isBefore(_ one: CalibrationRound, _ other: CalibrationRound) -> Bool {
    (one.session.heldOn, one.session.id) < (other.session.heldOn, other.session.id)
  }

  /// The reviews of open sessions in which somebody has still to give their own grades, each with the
  /// session. Who wrote the review knows its grades.
  ///
  /// - Parameter person: who has to; nothing for anybody.
  package func calibrationsToGrade(by person: String?) throws -> [String: String] {
    var found: [String: String] = [:]
    for round in try openCalibrationRounds() {
      guard let review = round.session.review,
        person.map(round.session.participants.contains) ?? true,
        person.map(round.waitingFor.contains) ?? !round.waitingFor.isEmpty,
        try person == nil || self.review(review)?.auditor != person
      else { continue }
      found[review] = round.session.id
    }
    return found
  }

  /// The reviews somebody has graded in a calibration session, by id: all of their own grades are given.
  package func reviewsCalibrated(by person: String) throws -> Set<String> {
    var found: Set<String> = []
    for text in try documents(.session) {
      guard case .calibration(let session)? = value(text), let review = session.review,
        session.participants.contains(person), try !round(session).waitingFor.contains(person)
      else { continue }
      found.insert(review)
    }
    return found
  }

  private func round(_ session: CalibrationSession) throws -> CalibrationRound {
    try CalibrationRound(
      session: session, grades: grades(in: documents(ofGradesIn: session.id)),
      close: closes(in: [document(ofCloseOf: session.id)].compactMap(\.self)).first)
  }

  private func grades(in texts: [String]) -> [CalibrationGrades] {
    texts.compactMap { if case .calibrationGrades(let grades)? = value($0) { grades } else { nil } }
  }

  private func closes(in texts: [String]) -> [CalibrationClose] {
    texts.compactMap { if case .calibrationClose(let close)? = value($0) { close } else { nil } }
  }

  private func value(_ text: String?) -> Document? {
    text.flatMap(RememberedDocuments.document(inCanonical:))
  }
}
