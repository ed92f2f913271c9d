public import PracticeLearning
import ReviewStore

extension Council {
  /// Adds a reflection or a reply to a review of the person's own work: any time after it was submitted, as
  /// often as they like. The review itself stays as it is.
  ///
  /// - Parameters:
  ///   - kind: a reflection or a reply.
  ///   - id: the review.
  ///   - text: what is said; it is looked through for names and other identifiers first.
  ///   - hand: who acts: the practitioner.
  /// - Returns: the review, by id.
  public func add(
    _ kind: PractitionerWord.Kind, to id: String, saying text: String, by hand: Hand
  ) -> Outcome<String> {
    Outcome(remarking: {
      let person = try actor(hand)
      guard let text = text.written else {
        throw Refusal(
          .reasonNeeded, at: [.key(kind.word)], "the \(kind.word) has no words",
          advice: "write what you think in your own words; nothing was stored")
      }
      let remarks = try check([:], today: hand.today).complaints(
        aboutReason: text, at: [.key(kind.word)], in: hand.today.month)
      try refuse(remarks)
      let review = try write(by: hand, "review \(kind.word)") { batch in
        let row = try ownWork(id, of: person, to: "add a \(kind.word)", batch.reading)
        if case .refused(let refusal) = try batch.add(kind, to: row.id, saying: text) {
          throw Refusal([refusal])
        }
        return row.id
      }
      return (review, remarks)
    })
  }

  /// Says as the practitioner, for their side, when they talked with the auditor about a review.
  ///
  /// - Parameters:
  ///   - id: the review.
  ///   - said: what they say of it.
  ///   - hand: who acts: the practitioner.
  /// - Returns: the conversation as both sides tell of it.
  public func sayConversation(of id: String, _ said: ConversationSaid, by hand: Hand) -> Outcome<
    PracticeConversation
  > {
    Outcome {
      let person = try actor(hand)
      return try write(by: hand, "review conversation") { batch in
        let row = try ownWork(id, of: person, to: "confirm the conversation", batch.reading)
        let before = try batch.reading.practiceConversation(of: row.id)
        let day = try day(said, recorded: before?.recordedOn, of: row, on: hand.today)
        if case .refused(let refusal) = try batch.sayConversation(of: row.id, heldOn: day) {
          throw Refusal([refusal])
        }
        return try batch.reading.practiceConversation(of: row.id)
          ?? PracticeConversation(recordedOn: nil, said: nil)
      }
    }
  }

  private func day(
    _ said: ConversationSaid, recorded: CalendarDate?, of row: ReviewRow, on today: CalendarDate
  ) throws -> CalendarDate? {
    switch said {
    case .notHeld: return nil
    case .asRecorded:
      if let recorded { return recorded }
      throw Refusal(
        .wrongState, "\(row.auditor) recorded no conversation in \(row.id)",
        advice: "name the day on which you talked, or say that none was held")
    case .heldOn(let day):
      guard day <= today else {
        throw Refusal(
          .dateInFuture, "\(day.words) has not come yet",
          advice: "name the day on which you talked")
      }
      return day
    }
  }

  /// A submitted review that counts, of a person's own work.
  private func ownWork(
    _ id: String, of person: Workspace.Person, to act: String, _ reading: Reading
  ) throws -> ReviewRow {
    guard let row = try reading.review(id) else { throw unknownReview(id, self) }
    guard isSameID(row.practitioner, person.id) else {
      throw Refusal(
        .notPermitted, "\(row.id) is not a review of the work of \(person.id)",
        advice: "whoever did the work may \(act), as themselves")
    }
    try Blindness(of: person.id, reading).refuse(row.id)
    guard row.state != .withdrawn else {
      throw Refusal(
        .wrongState, "\(row.id) was withdrawn, and nothing is added to it any more",
        advice: "what you said before is kept with it; talk with its auditor or the QA lead")
    }
    return row
  }
}

/// What a practitioner says of the conversation about a review.
public enum ConversationSaid: Hashable, Sendable {
  /// It was held on the day the auditor recorded.
  case asRecorded
  /// It was held on a day.
  case heldOn(CalendarDate)
  /// None was held.
  case notHeld
}
