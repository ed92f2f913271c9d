import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A form that is being filled in, for its auditor.
public struct DraftForm: Hashable, Sendable {
  /// The review's id.
  public var id: String
  /// The newest text.
  public var text: String
  /// The file in which the command line edits it.
  public var path: String
}

extension Council {
  /// A draft with its newest text. Its auditor alone sees it.
  ///
  /// A file that was deleted or lost comes back from what was saved.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - hand: who looks.
  public func draft(_ id: String, by hand: Hand) -> Outcome<DraftForm> {
    asking(for: "the draft", of: id, by: hand) {
      let person = try actor(hand)
      return try read { reading in
        let draft = try draft(id, reading)
        try refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        guard let text = try DraftRule.text(of: draft, reading) else { throw unknownDraft(id) }
        if text.isEmpty, DraftRule.fileText(of: draft) == nil { throw withoutWords(draft.id) }
        return DraftForm(id: draft.id, text: text, path: draft.path)
      }
    }
  }

  /// Keeps the text of a draft, finished or not; every text that was ever saved stays.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - text: the form as it is now.
  ///   - hand: who acts: its auditor alone.
  /// - Returns: whether the text is another than the newest was.
  public func saveDraft(_ id: String, _ text: String, by hand: Hand) -> Outcome<Bool> {
    Outcome {
      let person = try actor(hand)
      return try write(by: hand, "review edit") { batch in
        let draft = try draft(id, batch.reading)
        try refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        switch try batch.saveText(text, ofDraft: draft.id) {
        case .refused(let refusal): throw Refusal([refusal])
        case .unchanged: return false
        default:
          try raise(from: text, of: draft, batch)
          return true
        }
      }
    }
  }

  /// Ends a draft that will not be submitted. What was saved of it stays in the store, unread.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - reason: why; the QA lead has to say.
  ///   - hand: who acts: its auditor, or the QA lead for somebody who is away or has left.
  /// - Returns: the file of the draft, which is not needed any more.
  public func discardDraft(_ id: String, because reason: String? = nil, by hand: Hand)
    -> Outcome<String>
  {
    Outcome {
      let person = try actor(hand)
      let reason = reason?.written
      try refuseNames(inReason: reason, at: "because", by: hand)
      return try write(by: hand, "review discard") { batch in
        let draft = try draft(id, batch.reading)
        try refuse(
          [complaint(ofDiscarding: draft, because: reason, person, hand)].compactMap(\.self))
        if person.id == draft.auditor, let text = DraftRule.fileText(of: draft) {
          _ = try batch.saveText(text, ofDraft: draft.id)
          try raise(from: text, of: draft, batch)
        }
        if case .refused(let refusal) = try batch.discardDraft(draft.id, because: reason) {
          throw Refusal([refusal])
        }
        return draft.path
      }
    }
  }

  private func complaint(
    ofDiscarding draft: Draft, because reason: String?, _ person: Workspace.Person, _ hand: Hand
  ) -> Diagnostic? {
    if person.id == draft.auditor { return nil }
    guard Viewer(person, in: workspace).may(.discardForAnybody) else {
      return DraftRule.complaint(about: draft, person)
    }
    guard isAbsent(draft.auditor, on: hand.today) else {
      return Diagnostic(
        .notPermitted, "\(draft.id) is a draft of \(draft.auditor), who is here",
        advice:
          "ask \(draft.auditor) to discard it; the QA lead does for people who are away or left")
    }
    guard reason != nil else {
      return Diagnostic(
        .reasonNeeded, "\(draft.id) is a draft of \(draft.auditor), and no reason is given",
        advice: "say in a few words why it is discarded")
    }
    return nil
  }

  private func isAbsent(_ id: String, on day: CalendarDate) -> Bool {
    guard let person = workspace.person(id) else { return true }
    return person.hasLeft(by: day) || person.leave.contains { $0.from <= day && day <= $0.to }
  }

  private func withoutWords(_ id: String) -> Refusal {
    Refusal(
      .unknownReview, "the words of the draft \"\(id)\" are not in this store",
      advice:
        "it was taken back from an export of somebody else, which leaves them out: they are in a "
        + "backup; or discard it and begin anew")
  }

  func draft(_ id: String, _ reading: Reading) throws -> Draft {
    let drafts = try reading.drafts()
    if let draft = drafts.first(where: { isSameID($0.id, id) }) { return draft }
    if try reading.review(id) != nil {
      throw Refusal(
        .wrongState, "\(id) is submitted already",
        advice: "a submitted review is amended with a reason, or withdrawn by the QA lead")
    }
    // Only whoever may see that there are drafts is told of a near one.
    throw Refusal(
      .unknownReview, "there is no draft \"\(id)\"", advice: "see the list of your drafts")
  }
}
