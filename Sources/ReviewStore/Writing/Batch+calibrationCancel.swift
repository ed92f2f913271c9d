import GRDB
import PracticeLearning

extension Batch {
  /// Ends a session that is not held after all. What was stored of it stays; nobody is asked for it any more.
  package func cancelCalibration(_ id: String, because reason: String) throws -> Stored {
    guard let session = try latest(.session(id)) else {
      return .refused(Batch.noSession(id, at: []))
    }
    if let refusal = try refusalOfCancelled(id, at: []) { return .refused(refusal) }
    if try latest(.close(id)) != nil {
      return .refused(
        Diagnostic(
          .wrongState, "\(id) is closed", advice: "a session that was held stays as it was"))
    }
    if let refusal = Batch.refusal(ofReason: reason, for: id) ?? refusal(ofUnstorable: [reason]) {
      return .refused(refusal)
    }
    let seq = try journal(.cancelCalibration, id)
    try db.cachedStatement(
      sql: "INSERT INTO calibration_cancel (calibration, because, entry) VALUES (?, ?, ?)"
    ).execute(arguments: [session.id, reason, seq])
    return .stored
  }

  func refusalOfCancelled(_ session: String, at path: FieldPath) throws -> Diagnostic? {
    guard try reading.cancelledCalibrations().contains(session) else { return nil }
    return Diagnostic(
      .wrongState, at: path, "\(session) was cancelled",
      advice: "nothing is recorded for it; set up another session")
  }
}

extension Reading {
  /// The sessions that were cancelled, by id.
  package func cancelledCalibrations() throws -> Set<String> {
    try String.fetchSet(
      db.cachedStatement(
        sql: """
          SELECT c.name
          FROM   calibration_cancel x
          JOIN   calibration c ON c.id = x.calibration
          """))
  }
}
