import PracticeLearning

/// A clock that was set back with a reason.
package struct AcceptedClock: Hashable, Sendable {
  /// The time of the entry before, which lay ahead, in UTC.
  package var ahead: String
  /// The time from which entries go on, in UTC.
  package var at: String
}

extension ReviewStore {
  /// Goes on from an earlier time than that of the journal's latest entry, which a clock wrote that ran ahead.
  ///
  /// The entry that says so is the one place at which the journal may go back in time, and its check names
  /// it for good. What was stored with the wrong time keeps it.
  ///
  /// - Parameters:
  ///   - reason: how it is known that the clock is right now.
  ///   - writer: who accepts it, with the time that counts from here on.
  /// - Throws: `Refusal` with S015 where the journal does not lie ahead.
  package func acceptClock(because reason: String, by writer: Writer) throws -> AcceptedClock {
    // Settings that changed meanwhile are written down with the next act: this entry must be the first.
    try write(by: writer, { try Batch($0, by: writer, acceptsClock: true) }) { batch in
      guard let ahead = try batch.reading.latestTime(), writer.at < ahead else {
        throw Refusal(
          .wrongState, "the journal does not lie ahead of the clock, which says \(writer.at)",
          advice: "nothing needs to be accepted")
      }
      try batch.note(.acceptClock, "from \(ahead)", content: reason)
      return AcceptedClock(ahead: ahead, at: writer.at)
    }
  }
}
