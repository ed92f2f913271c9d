package import PracticeLearning
import ReviewStore

extension Intake {
  /// The complaint about a session that no longer holds what people have graded in it.
  package func refusal(ofChanging session: CalibrationSession) throws -> Diagnostic? {
    guard let round = try batch.reading.calibrationRound(session.id) else { return nil }
    return check.refusal(ofChanging: round, to: session)
  }
}
