import PracticeLearning
import ReviewStore

extension Council {
  /// Ends a calibration session that is not held after all: nobody is asked for it any more, and whoever was
  /// kept from its case may read it again. What was stored of it stays.
  ///
  /// - Parameters:
  ///   - id: the session.
  ///   - reason: why, in words.
  ///   - hand: who acts: the QA lead.
  public func cancelCalibration(_ id: String, because reason: String, by hand: Hand)
    -> Outcome<String>
  {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.runCalibration)
      try refuseNames(inReason: reason, at: "because", by: hand)
      let round = try calibrationRound(id, for: viewer)
      return try write(by: hand, "calibration cancel") { batch in
        let stored = try batch.cancelCalibration(round.session.id, because: reason)
        if case .refused(let refusal) = stored { throw Refusal([refusal]) }
        return round.session.id
      }
    }
  }
}
