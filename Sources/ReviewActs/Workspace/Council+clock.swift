import PracticeLearning
import ReviewStore

/// From which time the journal goes on, after a clock that ran ahead.
public struct ClockSetBack: Hashable, Sendable {
  /// The time of the latest entry, which lay ahead, in UTC.
  public var ahead: String
  /// The time from which entries go on, in UTC.
  public var at: String
}

extension Council {
  /// Goes on from the clock as it is, where the journal's latest entry was written by one that ran ahead:
  /// otherwise nothing could be stored until that time has come. Every check of the journal names it for good.
  ///
  /// - Parameters:
  ///   - reason: how it is known that the clock is right now.
  ///   - hand: the administrator, or the QA lead.
  public func acceptClock(because reason: String, by hand: Hand) -> Outcome<ClockSetBack> {
    Outcome {
      try viewer(hand).require(.acceptClock)
      guard let reason = reason.written else {
        throw Refusal(
          .reasonNeeded, "no reason is given", advice: "say how it is known that the clock is right"
        )
      }
      try refuseNames(inReason: reason, at: "because", by: hand)
      let writer = Council.writer(hand, "journal accept-clock")
      let accepted = try store(by: writer).acceptClock(because: reason, by: writer)
      return ClockSetBack(ahead: accepted.ahead, at: accepted.at)
    }
  }
}
