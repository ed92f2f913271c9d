public import PracticeLearning
import ReviewStore

extension Council {
  /// Raises a learning action; an empty id is given the next free one of the financial year.
  ///
  /// - Parameters:
  ///   - draft: the action.
  ///   - hand: who raises it; an auditor within an own review, else those whose role it is.
  public func raiseAction(_ draft: LearningAction, by hand: Hand) -> Outcome<LearningAction> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      var remarks: [Diagnostic] = []
      let raised = try write(by: hand, "action raise") { batch in
        var action = draft
        if action.id.isEmpty { action.id = try freeActionID(batch.reading, on: hand.today) }
        let review = try action.review.flatMap { try batch.reading.review($0) }
        if let refusal = Permission.complaint(aboutRaising: action, from: review, by: viewer) {
          throw Refusal([refusal])
        }
        remarks = try check([:], today: hand.today).complaints(about: action)
        try refuse(remarks)
        switch try batch.record(action) {
        case .stored: return action
        case .refused(let refusal): throw Refusal([refusal])
        case .unchanged, .differs:
          throw Refusal(
            .repeatedActionID, "there is an action \"\(action.id)\" already",
            advice: "choose another id")
        }
      }
      return (raised, remarks)
    })
  }

  private func freeActionID(_ reading: Reading, on day: CalendarDate) throws -> String {
    let stem = "LA-\(day.month.financialYear.startYear)-"
    let taken = try reading.actions().map(\.id).filter { $0.hasPrefix(stem) }
    let next = (taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0) + 1
    return stem + String(repeating: "0", count: max(0, 3 - String(next).count)) + String(next)
  }
}
