public import PracticeLearning
import ReviewStore

extension Council {
  /// Takes a submitted review out of everything that is counted. It is kept, marked and counted apart; its
  /// allocation is open again and its moderation closed.
  ///
  /// - Parameters:
  ///   - id: the review.
  ///   - withdrawal: the reason of the list, and why in words.
  ///   - hand: who acts: the QA lead.
  public func withdraw(_ id: String, _ withdrawal: Withdrawal, by hand: Hand) -> Outcome<String> {
    Outcome {
      try viewer(hand).require(.withdraw)
      try refuseNames(inReason: withdrawal.because, at: "because", by: hand)
      return try write(by: hand, "review withdraw") { batch in
        let row = try submitted(id, batch.reading)
        try finish(batch.withdraw(row.id, withdrawal))
        return row.id
      }
    }
  }

  /// Asks for a review to be withdrawn: the QA lead sees it in the list.
  ///
  /// - Parameters:
  ///   - id: the review.
  ///   - reason: why, in words.
  ///   - hand: who acts: the review's auditor.
  public func askToWithdraw(_ id: String, because reason: String, by hand: Hand)
    -> Outcome<String>
  {
    Outcome {
      let person = try actor(hand)
      try refuseNames(inReason: reason, at: "because", by: hand)
      return try write(by: hand, "review withdraw") { batch in
        let row = try submitted(id, batch.reading)
        guard row.auditor == person.id else {
          throw Refusal(
            .notPermitted, "\(row.id) is not a review of \(person.id)",
            advice: "its auditor asks for it to be withdrawn, and the QA lead withdraws it")
        }
        try finish(batch.askToWithdraw(row.id, because: reason))
        return row.id
      }
    }
  }

  /// What auditors ask to be withdrawn, in a sentence each, for the QA lead; nothing for anybody else.
  public func withdrawalsAskedFor(by hand: Hand) throws -> [String] {
    guard let id = hand.person, let person = workspace.person(id),
      Viewer(person, in: workspace).may(.withdraw)
    else { return [] }
    return try read { try $0.withdrawalRequests() }.map {
      "\($0.actor) asks for \($0.review) to be withdrawn: \($0.because)"
    }
  }

  /// Why a review was withdrawn, and by whom, in a line; nothing where it was not.
  func withdrawal(of id: String) throws -> String? {
    try read { try $0.withdrawals(of: id) }.first.map {
      "withdrawn by \($0.actor), \($0.at): \($0.reason?.rawValue ?? ""), \($0.because)"
    }
  }

  private func submitted(_ id: String, _ reading: Reading) throws -> ReviewRow {
    guard let row = try reading.review(id) else { throw unknownReview(id, self) }
    return row
  }

  private func finish(_ stored: Stored) throws {
    if case .refused(let refusal) = stored { throw Refusal([refusal]) }
  }
}
