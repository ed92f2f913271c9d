package import PracticeLearning

extension Batch {
  /// Stores a pack of vignettes, once and for all: what people have graded must stay what it was.
  package func record(_ entry: Entry<VignettePack>) throws -> Stored {
    let key = RevisedKey.pack(entry.value.id)
    if let found = try comparison(of: entry.document, with: key) { return found }
    return try insert(
      entry.document, as: key, act: .vignettePack, columns: ["name": entry.value.id])
  }

  /// Stores a calibration session.
  package func record(_ entry: Entry<CalibrationSession>) throws -> Stored {
    let key = RevisedKey.session(entry.value.id)
    if let found = try comparison(of: entry.document, with: key) { return found }
    return try insert(entry.document, as: key, act: .calibrate, columns: ["name": entry.value.id])
  }

  /// Stores a new revision of a session, unless it has been closed.
  ///
  /// - Parameters:
  ///   - entry: the session, checked; that it keeps what people have graded is checked with it.
  ///   - reason: why, in the person's own words.
  package func amend(_ entry: Entry<CalibrationSession>, because reason: String) throws -> Stored {
    let key = RevisedKey.session(entry.value.id)
    guard let stored = try latest(key) else { return try record(entry) }
    if stored.document != entry.document,
      let refusal = try refusalOfCancelled(entry.value.id, at: ["calibration"])
    {
      return .refused(refusal)
    }
    if stored.document != entry.document, try latest(.close(entry.value.id)) != nil {
      return .refused(
        Diagnostic(
          .gradedAlready, at: ["calibration"], "\(entry.value.id) is closed",
          advice: "leave it as it was held, and make another session"))
    }
    return try insertRevision(
      after: stored, entry.document, as: key, act: .amendCalibration, because: reason)
  }

  /// Stores a person's own grades of one case; nothing is taken once the session is closed.
  package func record(_ entry: Entry<CalibrationGrades>) throws -> Stored {
    let grades = entry.value
    let key = RevisedKey.grades(grades.session, grades.participant, grades.caseID)
    if let found = try comparison(of: entry.document, with: key) { return found }
    guard let session = try latest(.session(grades.session)) else {
      return .refused(Batch.noSession(grades.session, at: ["calibration_grades"]))
    }
    if let refusal = try refusalOfCancelled(grades.session, at: ["calibration_grades"])
      ?? refusalAfterClose(grades)
    {
      return .refused(refusal)
    }
    return try insert(
      entry.document, as: key, act: .calibrationGrades,
      columns: [
        "calibration": session.id, "person": try number(of: grades.participant, in: .person),
        "graded_case": grades.caseID,
      ])
  }

  /// Stores a new revision of a person's grades, unless the session is closed. Both are kept.
  package func amend(_ entry: Entry<CalibrationGrades>, because reason: String) throws -> Stored {
    let grades = entry.value
    let key = RevisedKey.grades(grades.session, grades.participant, grades.caseID)
    guard let stored = try latest(key) else { return try record(entry) }
    if stored.document != entry.document,
      let refusal = try refusalOfCancelled(grades.session, at: ["calibration_grades"])
        ?? refusalAfterClose(grades)
    {
      return .refused(refusal)
    }
    return try insertRevision(
      after: stored, entry.document, as: key, act: .amendCalibrationGrades, because: reason)
  }

  /// Stores the end of a session with what was agreed.
  package func record(_ entry: Entry<CalibrationClose>) throws -> Stored {
    let key = RevisedKey.close(entry.value.session)
    if let found = try comparison(of: entry.document, with: key) { return found }
    guard let session = try latest(.session(entry.value.session)) else {
      return .refused(Batch.noSession(entry.value.session, at: ["calibration_close"]))
    }
    if let refusal = try refusalOfCancelled(entry.value.session, at: ["calibration_close"]) {
      return .refused(refusal)
    }
    return try insert(
      entry.document, as: key, act: .closeCalibration, columns: ["calibration": session.id])
  }

  /// Stores a new revision of what was agreed. Both are kept.
  package func amend(_ entry: Entry<CalibrationClose>, because reason: String) throws -> Stored {
    let key = RevisedKey.close(entry.value.session)
    guard let stored = try latest(key) else { return try record(entry) }
    return try insertRevision(
      after: stored, entry.document, as: key, act: .amendCalibrationClose, because: reason)
  }

  private func refusalAfterClose(_ grades: CalibrationGrades) throws -> Diagnostic? {
    guard try latest(.close(grades.session)) != nil else { return nil }
    return Diagnostic(
      .gradedAfterClose, at: ["calibration_grades"], "\(grades.session) is closed",
      advice: "the agreed grades are known now, so these are no longer one's own; "
        + "take part in the next session")
  }

  static func noSession(_ id: String, at path: FieldPath) -> Diagnostic {
    Diagnostic(
      .unknownCalibration, at: path, "there is no calibration session \"\(id)\"",
      advice: "see those there are with: \(.listCalibrations)")
  }
}
